"""Spreadsheets: the form to fill in, the tree to take along. Text and numbers only, nothing a sheet could run."""

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import xlsxwriter

from lincah.perjanjian.queries.pohon import Pohon

KOLOM_ISIAN = ("Sasaran", "Indikator kinerja", "Target", "Satuan", "Anggaran (Rp)")
KOLOM_POHON = (
    "Tingkat", "Jabatan", "Pemangku", "Sasaran", "Indikator kinerja", "Target", "Satuan", "Anggaran (Rp)", "Cara",
    "Pekerjaan", "Pekerjaan selesai", "Yang perlu dilengkapi",
)  # fmt: skip
KOLOM_BAGI = (
    "Kode target", "Target Anda", "Kode jabatan", "Jabatan penerima", "Sasaran", "Indikator kinerja", "Target",
    "Satuan", "Anggaran (Rp)", "Cara", "Penanggung jawab",
)  # fmt: skip
LEBAR = {
    "Target Anda": 44,
    "Jabatan penerima": 36,
    "Sasaran": 40,
    "Indikator kinerja": 44,
    "Jabatan": 36,
    "Pemangku": 28,
    "Yang perlu dilengkapi": 36,
}
LEBAR_LAIN = 16


def lembar_isian(judul: str, baris: Iterable[tuple[Any, ...]]) -> bytes:
    """The form for rows of a perjanjian kinerja, with the rows there are."""
    return _lembar("Perjanjian kinerja", judul, KOLOM_ISIAN, baris)


def lembar_bagi(judul: str, baris: Iterable[tuple[Any, ...]]) -> bytes:
    """The form for dividing targets: a row for each target and each post below."""
    return _lembar("Pembagian target", judul, KOLOM_BAGI, baris)


def lembar_pohon(judul: str, pohon: Pohon) -> bytes:
    """The tree as rows, each with its depth."""
    baris = (
        (
            s.dalam + 1, s.jabatan, s.pemangku, s.sasaran, s.indikator, s.target, s.satuan, s.anggaran,
            {"pokok": "pokok", "bagian": "bagian", "bersama": "bersama" if s.utama else "ikut memikul"}[s.cara],
            s.pekerjaan, s.selesai, "; ".join(s.tanda),
        )
        for s in pohon.semua()
    )  # fmt: skip
    return _lembar("Pohon kinerja", judul, KOLOM_POHON, baris)


def _lembar(nama: str, judul: str, kolom: tuple[str, ...], baris: Iterable[tuple[Any, ...]]) -> bytes:
    keluar = BytesIO()
    with xlsxwriter.Workbook(
        keluar, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as buku:
        tebal, lipat = buku.add_format({"bold": True}), buku.add_format({"text_wrap": True, "valign": "top"})
        uang = buku.add_format({"num_format": "#,##0", "valign": "top"})
        halaman = buku.add_worksheet(nama)
        halaman.write_string(0, 0, judul, tebal)
        for ke, satu in enumerate(kolom):
            halaman.set_column(ke, ke, LEBAR.get(satu, LEBAR_LAIN))
            halaman.write_string(1, ke, satu, tebal)
        halaman.freeze_panes(2, 0)
        for nomor, sel in enumerate(baris, 2):
            for ke, nilai in enumerate(sel):
                if isinstance(nilai, int):
                    halaman.write_number(nomor, ke, nilai, uang)
                elif nilai:
                    halaman.write_string(nomor, ke, str(nilai), lipat)
    return keluar.getvalue()
