"""A person at the screens of one regency: pages as trees, tables as rows of cells, PDF as words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from django.test import Client
from lxml import html
from lxml.html import HtmlElement
from pypdf import PdfReader

from lincah.accounts.models import Akun
from lincah.registry.models import Instansi


@dataclass(frozen=True)
class Sel:
    """One cell: its words, the page it leads to, whether it is marked late or at risk."""

    teks: str
    tautan: str
    lewat: bool

    @property
    def angka(self) -> int:
        """The number it begins with; 0 for a dash."""
        cocok = re.match(r"(?:Rp)?([\d.]+)", self.teks)
        return int(cocok[1].replace(".", "")) if cocok else 0


Baris = dict[str, Sel]


class Layar:
    """What one person sees."""

    def __init__(self, instansi: Instansi, pegawai_id: int) -> None:
        self.akar, self.client = f"/{instansi.slug}/", Client()
        self.client.force_login(Akun.objects.get(pegawai=pegawai_id))

    def ambil(self, alamat: str) -> bytes:
        """What lies at an address, in full or below the regency's."""
        jawab = self.client.get(alamat if alamat.startswith("/") else self.akar + alamat)
        assert jawab.status_code == 200, (alamat, jawab.status_code)
        return bytes(jawab.content)

    def buka(self, alamat: str) -> HtmlElement:
        """A page."""
        return html.fromstring(self.ambil(alamat).decode())

    def semua_baris(self, alamat: str) -> Iterator[Baris]:
        """The rows of a table over all its pages, by the link to the next."""
        while alamat:
            laman = self.buka(alamat)
            yield from (baris for satu in laman.xpath("//main//table[1]") for baris in baris_tabel(satu))
            lanjut = laman.xpath("//main//a[@rel='next']/@href")
            alamat = self._sambung(alamat, lanjut[0]) if lanjut else ""

    def pdf(self, alamat: str) -> tuple[str, int]:
        """Its words on one line, and how many pages it has."""
        lembar = PdfReader(BytesIO(self.ambil(alamat))).pages
        return rapi(" ".join(satu.extract_text() for satu in lembar)), len(lembar)

    @staticmethod
    def _sambung(alamat: str, tautan: str) -> str:
        return alamat.partition("?")[0] + tautan if tautan.startswith("?") else tautan


def tabel(laman: HtmlElement, judul: str) -> list[Baris]:
    """The rows of the table with this caption; none without such a table."""
    ada = [satu for satu in laman.xpath("//table") if rapi(satu.findtext("caption") or "").startswith(judul)]
    return baris_tabel(ada[0]) if ada else []


def baris_tabel(satu: HtmlElement) -> list[Baris]:
    """Each row by the names of its columns."""
    return [{sel.get("data-kolom"): _sel(sel) for sel in baris.xpath("./*")} for baris in satu.xpath("./tbody/tr")]


def _sel(sel: HtmlElement) -> Sel:
    tautan = sel.xpath(".//a/@href")
    lewat = bool(sel.xpath(".//*[contains(concat(' ', @class, ' '), ' lewat ')]"))
    return Sel(rapi(sel.text_content()), tautan[0] if tautan else "", lewat)


def rapi(teks: str) -> str:
    """Without line breaks and double spaces."""
    return " ".join(teks.split())


def kata(laman: HtmlElement) -> str:
    """Everything a page says."""
    return rapi(laman.xpath("//main")[0].text_content())
