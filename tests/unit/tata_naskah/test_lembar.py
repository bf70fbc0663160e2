"""A sheet is read on the screen and printed: nothing is cut, figures are figures, each page has the head row."""

from datetime import date
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from lincah.tata_naskah.lembar import lembar

KOLOM = ("Bagian", "Tanggal", "Uraian", "Realisasi", "Biaya")
BARIS = ("Kegiatan", date(2025, 3, 3), "Bahan terkumpul " * 20, Decimal("1.5"), 1_150_000)


def isi(berkas: bytes, nama: str) -> str:
    with ZipFile(BytesIO(berkas)) as buku:
        return buku.read(nama).decode()


def test_dates_and_figures_stay_what_they_are() -> None:
    buku = CalamineWorkbook.from_filelike(BytesIO(lembar("laporan individu", KOLOM, [BARIS], nama="Laporan")))
    judul, kolom, satu = buku.get_sheet_by_name("Laporan").to_python()
    assert judul[0] == "Laporan individu" and kolom == list(KOLOM)
    assert satu == ["Kegiatan", date(2025, 3, 3), BARIS[2], 1.5, 1_150_000]


def test_it_prints_as_wide_as_the_paper_with_its_head_on_every_page_and_breaks_long_text() -> None:
    berkas = lembar("Laporan", KOLOM, [BARIS])
    halaman = isi(berkas, "xl/worksheets/sheet1.xml")
    assert 'orientation="landscape"' in halaman and 'fitToHeight="0"' in halaman
    assert "$2:$2" in isi(berkas, "xl/workbook.xml")
    assert 'wrapText="1"' in isi(berkas, "xl/styles.xml")
