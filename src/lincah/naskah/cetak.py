"""A value of a letter -> PDF/A-2b, or the picture of its pages. One warm Typst compiler per thread.

Text reaches Typst as JSON in `sys.inputs` and is only ever shown as a string: no user text is code. Any warning (a
missing font falls back silently otherwise) and any character the font cannot show is an error, because an archived page
must say what the value says.
"""

import json
import re
import threading
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import segno
import typst

from lincah.naskah.surat import Gambar, Kop

SINI = Path(__file__).parent
TEMPLAT = SINI / "typst"
FOLDER_HURUF = SINI / "fonts"
HURUF_WAJIB = "Arimo"
STANDAR = "a-2b"
TOPENG_QR = 2
_AKAR_SVG = re.compile(r'<svg (?P<kotak>viewBox="[^"]*") width="(?P<lebar>[\d.]+)pt" height="(?P<tinggi>[\d.]+)pt"')
_HURUF_HILANG = re.compile(r'the text `"(.+?)"` could not be displayed')


class NilaiNaskah(Protocol):
    """What every kind of letter offers the printer."""

    @property
    def templat(self) -> str: ...

    @property
    def kop(self) -> Kop: ...

    @property
    def alamat_verifikasi(self) -> str: ...

    def isi_cetak(self) -> dict[str, Any]: ...


class GagalCetak(Exception):
    """The letter could not be set; the message says what to mend."""


class HurufTidakTersedia(GagalCetak):
    """The text holds characters the letter's font does not have; `huruf` lists them."""

    def __init__(self, huruf: tuple[str, ...]) -> None:
        self.huruf = huruf
        super().__init__(f"Tanda {' '.join(huruf)} tidak dapat dicetak pada naskah. Hapus atau ganti, lalu coba lagi.")


def cetak_pdf(naskah: NilaiNaskah) -> bytes:
    """The letter as PDF/A-2b. Same value, same bytes. Raises `GagalCetak`."""
    return susun(naskah.templat, data_templat(naskah), format="pdf", pdf_standards=[STANDAR])[0]


def cetak_gambar(naskah: NilaiNaskah) -> tuple[bytes, ...]:
    """Each page as SVG, letters drawn as shapes, so it looks the same without the fonts. Raises `GagalCetak`."""
    return tuple(susun(naskah.templat, data_templat(naskah), format="svg"))


def tumpuk_gambar(halaman: tuple[bytes, ...]) -> bytes:
    """All pages from `cetak_gambar` as one SVG, each below the one before."""
    akar = _AKAR_SVG.match(halaman[0].decode())
    if akar is None:
        raise GagalCetak("Gambar halaman tidak dikenali.")
    lebar, tinggi = float(akar["lebar"]), float(akar["tinggi"])
    isi = "".join(
        _AKAR_SVG.sub(rf'<svg y="{nomor * tinggi}" \g<kotak> width="{lebar}" height="{tinggi}"', satu.decode(), count=1)
        for nomor, satu in enumerate(halaman)
    )
    kotak = f'viewBox="0 0 {lebar} {tinggi * len(halaman)}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {kotak}>{isi}</svg>'.encode()


def gambar_pdf(pdf: bytes, *, halaman: int = 1, ppi: float = 48) -> bytes:
    """A page of a finished PDF as PNG, `ppi` dots an inch. Raises `GagalCetak` (no such page, not a PDF)."""
    masukan = {"berkas": json.dumps(list(pdf)), "halaman": str(halaman)}
    return susun("halaman.typ", masukan, format="png", ppi=ppi)[0]


def data_templat(naskah: NilaiNaskah) -> dict[str, str]:
    """What goes into `sys.inputs`: the printed content, the QR and the picture of the kop."""
    isi = naskah.isi_cetak()
    isi["qr"] = kode_qr(naskah.alamat_verifikasi) if naskah.alamat_verifikasi else ""
    isi["lambang"] = isi_gambar(naskah.kop.lambang)
    return masukan(isi)


def masukan(isi: dict[str, Any]) -> dict[str, str]:
    """Values as Typst receives them."""
    return {"isi": json.dumps(isi, ensure_ascii=False)}


def kode_qr(alamat: str) -> str:
    """QR of an address as SVG text, correction level M, without quiet zone (the page leaves it)."""
    # Weighing all eight masks costs more than the whole page; one fixed mask reads as well on paper.
    return segno.make_qr(alamat, error="m", mask=TOPENG_QR).svg_inline(border=0, omitsize=True)


def isi_gambar(gambar: Gambar | None) -> dict[str, Any] | None:
    """A picture as the templates read it."""
    return {"format": gambar.format, "isi": list(gambar.isi)} if gambar else None


def susun(templat: str, masukan: dict[str, str], **keluaran: Any) -> list[bytes]:
    """The pages of a template of this folder. Raises `GagalCetak`, also for whatever Typst only warns of."""
    try:
        hasil, peringatan = _penyusun().compile_with_warnings(input=TEMPLAT / templat, sys_inputs=masukan, **keluaran)
    except typst.TypstError as galat:
        hilang = tuple(dict.fromkeys(_HURUF_HILANG.findall(galat.diagnostic)))
        raise HurufTidakTersedia(hilang) if hilang else GagalCetak(f"Naskah gagal disusun: {galat.message}") from galat
    if peringatan:
        raise GagalCetak("Naskah gagal disusun: " + "; ".join(satu.message for satu in peringatan))
    return hasil if isinstance(hasil, list) else [hasil or b""]


_setempat = threading.local()


def _penyusun() -> typst.Compiler:
    # A compiler refuses a second borrower, so each thread keeps its own; the parsed fonts are shared.
    penyusun: typst.Compiler | None = getattr(_setempat, "penyusun", None)
    if penyusun is None:
        penyusun = typst.Compiler(root=TEMPLAT, font_paths=_huruf(), ignore_system_fonts=True)
        _setempat.penyusun = penyusun
    return penyusun


@cache
def _huruf() -> typst.Fonts:
    huruf = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FOLDER_HURUF])
    if HURUF_WAJIB not in huruf.families():
        raise GagalCetak(f"Huruf {HURUF_WAJIB} tidak ada di {FOLDER_HURUF}. Jalankan `make assets` dahulu.")
    return huruf
