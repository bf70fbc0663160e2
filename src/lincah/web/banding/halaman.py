"""The rows of a comparison that are shown: filtered, and cut into pages by how much stands in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from django.core.paginator import Page, Paginator

from lincah.peraturan import muat_profil
from lincah.peraturan.banding import BarisBanding, banding
from lincah.peraturan.cari.kata import memuat, rangkai

MUATAN = 56
"""Values on a page, each with its chip, so that a page stays within 60 kB."""

Gugus = tuple[str, list[BarisBanding]]


class PaginatorBermuatan(Paginator):
    """Pages that hold about equally much, not equally many rows."""

    def __init__(self, baris: Sequence[BarisBanding]) -> None:
        super().__init__(baris, max(1, len(baris)))
        self.batas = _batas(baris)

    @property
    def num_pages(self) -> int:
        """How many pages; one when there is nothing."""
        return max(1, len(self.batas) - 1)

    def page(self, number: int | str) -> Page:
        """One page. Errors: EmptyPage, PageNotAnInteger."""
        nomor = self.validate_number(number)
        awal, akhir = self.batas[nomor - 1 : nomor + 1] if self.object_list else (0, 0)
        return HalamanBermuatan(self.object_list[awal:akhir], nomor, self)


class HalamanBermuatan(Page):
    """A page that knows where it begins."""

    paginator: PaginatorBermuatan

    def start_index(self) -> int:
        """Number of its first row, from 1; 0 when there is none."""
        return self.paginator.batas[self.number - 1] + 1 if self.object_list else 0

    def end_index(self) -> int:
        """Number of its last row."""
        return self.paginator.batas[self.number] if self.object_list else 0


@dataclass(frozen=True, slots=True)
class BarisSiap:
    """One row with what its filter asks: its words, and whether all say the same."""

    baris: BarisBanding
    kata: str
    sama: bool


@lru_cache(maxsize=8)
def baris_siap(id: tuple[str, ...]) -> tuple[BarisSiap, ...]:
    """All rows of a comparison; a profile never changes while the process runs."""
    semua = banding([muat_profil(satu) for satu in id])
    return tuple(BarisSiap(satu, rangkai(_teks(satu)), satu.sama) for satu in semua)


def saring(baris: Iterable[BarisSiap], topik: str, cari: str, *, beda: bool) -> list[BarisSiap]:
    """The rows on one topic, that hold these words or what means the same, and that differ when asked.

    Without a topic its name counts among the words of a row.
    """
    return [
        satu
        for satu in baris
        if (not topik or satu.baris.topik.kode == topik)
        and not (beda and satu.sama)
        and memuat(satu.kata if topik else rangkai(satu.baris.topik.nama) + satu.kata, cari)
    ]


def gugus(baris: Iterable[BarisBanding]) -> list[Gugus]:
    """Rows under their headings, each with its topic unless it names that itself."""
    per_judul = groupby(baris, key=lambda satu: (satu.topik.nama, satu.judul))
    return [
        (judul if judul.startswith(topik) else " · ".join(filter(None, (topik, judul))), list(isi))
        for (topik, judul), isi in per_judul
    ]


def _teks(baris: BarisBanding) -> str:
    nilai = [satu for sel in baris.sel for satu in sel]
    dasar = [satu.ketentuan.dasar for satu in nilai if satu.ketentuan]
    return " ".join((baris.nama, *(f"{satu.isi} {satu.model}" for satu in nilai), *dasar))


def _batas(baris: Sequence[BarisBanding]) -> list[int]:
    """Where each page begins, and the end."""
    batas, muatan = [0], 0
    for letak, satu in enumerate(baris):
        tambah = sum(map(len, satu.sel))
        if muatan and muatan + tambah > MUATAN:
            batas.append(letak)
            muatan = 0
        muatan += tambah
    return [*batas, len(baris)]
