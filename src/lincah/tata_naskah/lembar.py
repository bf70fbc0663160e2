"""An agenda or a report as a spreadsheet for A4. Every cell is text, a number or a date: nothing a sheet could run."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import xlsxwriter

KELUAR = ("No.", "Nomor surat", "Tanggal", "Perihal", "Ditetapkan oleh", "Keadaan")
MASUK = ("No.", "Diterima", "Dari", "Nomor surat", "Tanggal surat", "Perihal", "Catatan")
LEBAR = {
    "No.": 6, "Nomor surat": 30, "Tanggal": 14, "Diterima": 14, "Tanggal surat": 14, "Keadaan": 22,
    "Bagian": 26, "Oleh": 32, "Uraian": 70, "Persen": 9, "Realisasi": 11, "Biaya": 16,
}  # fmt: skip
LEBAR_LAIN = 40
A4 = 9
BENTUK: dict[type, dict[str, object]] = {
    date: {"num_format": "d mmm yyyy"},
    int: {"num_format": "#,##0"},
    Decimal: {},
    str: {"text_wrap": True},
}


def lembar(judul: str, kolom: tuple[str, ...], baris: Iterable[tuple[Any, ...]], *, nama: str = "Agenda") -> bytes:
    """An XLSX with a title, a head row that stays in sight and can be filtered, and one row each."""
    keluar = BytesIO()
    with xlsxwriter.Workbook(keluar, {"in_memory": True, "constant_memory": True}) as buku:
        tebal = buku.add_format({"bold": True})
        bentuk = {jenis: buku.add_format({"valign": "top", **isi}) for jenis, isi in BENTUK.items()}
        halaman = buku.add_worksheet(nama)
        _siapkan(halaman, kolom)
        halaman.write_string(0, 0, judul[:1].upper() + judul[1:], tebal)
        for ke, isi in enumerate(kolom):
            halaman.write_string(1, ke, isi, tebal)
        nomor = 1
        for nomor, satu in enumerate(baris, 2):
            for ke, nilai in enumerate(satu):
                _tulis(halaman, nomor, ke, nilai, bentuk)
        halaman.autofilter(1, 0, nomor, len(kolom) - 1)
    return keluar.getvalue()


def _siapkan(halaman: Any, kolom: tuple[str, ...]) -> None:
    """Widths on the screen; on paper lying sheets as wide as the table, each with the head row."""
    for ke, isi in enumerate(kolom):
        halaman.set_column(ke, ke, LEBAR.get(isi, LEBAR_LAIN))
    halaman.freeze_panes(2, 0)
    halaman.set_landscape()
    halaman.set_paper(A4)
    halaman.fit_to_pages(1, 0)
    halaman.repeat_rows(1)


def _tulis(halaman: Any, nomor: int, ke: int, nilai: object, bentuk: dict[type, Any]) -> None:
    if isinstance(nilai, date):
        halaman.write_datetime(nomor, ke, nilai, bentuk[date])
    elif isinstance(nilai, int | Decimal):
        halaman.write_number(nomor, ke, nilai, bentuk[type(nilai)])
    elif nilai:
        halaman.write_string(nomor, ke, str(nilai), bentuk[str])
