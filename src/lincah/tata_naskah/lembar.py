"""The agenda as a spreadsheet. Every cell is text, a number or a date: nothing a sheet could run."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

KELUAR = ("No.", "Nomor surat", "Tanggal", "Perihal", "Ditetapkan oleh", "Keadaan")
MASUK = ("No.", "Diterima", "Dari", "Nomor surat", "Tanggal surat", "Perihal", "Catatan")
LEBAR = {"No.": 6, "Nomor surat": 30, "Tanggal": 14, "Diterima": 14, "Tanggal surat": 14, "Keadaan": 22}
LEBAR_LAIN = 40


def lembar(judul: str, kolom: tuple[str, ...], baris: Iterable[tuple[Any, ...]], *, nama: str = "Agenda") -> bytes:
    """An XLSX with a title, a head row that stays in sight and can be filtered, and one row each."""
    keluar = BytesIO()
    with xlsxwriter.Workbook(keluar, {"in_memory": True, "constant_memory": True}) as buku:
        tebal, hari = buku.add_format({"bold": True}), buku.add_format({"num_format": "d mmm yyyy"})
        halaman = buku.add_worksheet(nama)
        for ke, isi in enumerate(kolom):
            halaman.set_column(ke, ke, LEBAR.get(isi, LEBAR_LAIN))
        halaman.freeze_panes(2, 0)
        halaman.write_string(0, 0, judul, tebal)
        for ke, isi in enumerate(kolom):
            halaman.write_string(1, ke, isi, tebal)
        nomor = 1
        for nomor, satu in enumerate(baris, 2):
            for ke, nilai in enumerate(satu):
                _tulis(halaman, nomor, ke, nilai, hari)
        halaman.autofilter(1, 0, nomor, len(kolom) - 1)
    return keluar.getvalue()


def _tulis(halaman: Any, nomor: int, ke: int, nilai: object, hari: Any) -> None:
    if isinstance(nilai, date):
        halaman.write_datetime(nomor, ke, nilai, hari)
    elif isinstance(nilai, int | Decimal):
        halaman.write_number(nomor, ke, nilai)
    elif nilai:
        halaman.write_string(nomor, ke, str(nilai))
