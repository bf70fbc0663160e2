"""The page as two sheets of paper for the weekly meeting."""

from collections.abc import Iterable
from datetime import datetime

from lincah.naskah.lembar import BagianLembar, Lembar, cetak_lembar
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pantauan.bagian import Bagian, Sel, Tabel
from lincah.pantauan.wilayah import Wilayah

NAMA, PANJANG, ALASAN = 44, 64, 80
"""Characters of a cell on paper: a name, one in a table of two columns, the reasons of a case."""

DUA = 2


def cetak_pantauan(wilayah: Wilayah, bagian: Iterable[Bagian], instansi: str, saat: datetime) -> bytes:
    """The parts with their pictures and tables as PDF/A; two pages within the limits of `isi.KERTAS`.

    Errors: GagalCetak.
    """
    kepala = (("Unit", wilayah.nama), ("Keadaan pada", tanggal_panjang(wilayah.hari)))
    lembar = tuple(satu for bagi in bagian for satu in _lembar(bagi))
    return cetak_lembar(Lembar("Pantauan pekerjaan", instansi, kepala, lembar, saat))


def _lembar(bagian: Bagian) -> list[BagianLembar]:
    """A part; a second table of it stands under a heading of its own."""
    utama, *lain = bagian.tabel or (None,)
    hasil = [BagianLembar(bagian.judul, bagian.kalimat, *_isi(utama), gambar=str(bagian.gambar_kertas))]
    return [*hasil, *(BagianLembar(satu.judul, "", *_isi(satu)) for satu in lain if satu)]


def _isi(tabel: Tabel | None) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Columns and rows, without what only a screen has room for."""
    if tabel is None:
        return (), ()
    pakai = [ke for ke, kolom in enumerate(tabel.kolom) if kolom not in tabel.layar]
    nama = PANJANG if len(pakai) <= DUA else NAMA
    baris = (tuple(_pendek(satu[ke], nama) for ke in pakai) for satu in tabel.baris)
    return tuple(tabel.kolom[ke] for ke in pakai), tuple(baris)


def _pendek(sel: Sel, nama: int) -> str:
    """A long name is cut: the sheet is to stay two pages, the screen has it whole. Reasons get more room."""
    panjang = ALASAN if sel.lewat else nama
    return sel.teks if len(sel.teks) <= panjang else f"{sel.teks[: panjang - 1].rstrip(' ,;')}…"
