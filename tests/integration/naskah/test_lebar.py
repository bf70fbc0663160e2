"""Wide pictures on A3: one sheet while one can read it, then several that together show all of it."""

import io

import pytest
from pypdf import PdfReader
from tests.unit.gambar.contoh import dinas, kosakata

from lincah.naskah.lebar import LEBAR, TERKECIL, TINGGI, GambarLebar, Lembar, cetak_lebar, tata_lembar
from lincah.peraturan.gambar import Cakupan, gambar_bagan, kotak_kedudukan

A3 = (1191, 842)


def baca(svg: str) -> PdfReader:
    return PdfReader(io.BytesIO(cetak_lebar(GambarLebar(svg, "Bagan Dinas Sosial", "Keadaan 3 Maret 2025."))))


def bagan() -> str:
    svg = gambar_bagan(kotak_kedudukan(Cakupan(dinas(), kosakata(), 1)), judul="Bagan", uraian="Uraian")
    assert svg
    return svg


def test_a_small_picture_is_not_blown_up() -> None:
    assert tata_lembar(300, 200) == Lembar(300, 200, 1, 1)


def test_a_wide_picture_is_shrunk_onto_one_sheet_while_it_can_be_read() -> None:
    lembar = tata_lembar(LEBAR / TERKECIL, 100)
    assert (lembar.melintang, lembar.menurun) == (1, 1)
    assert lembar.lebar == pytest.approx(LEBAR)


@pytest.mark.parametrize("kali", [1.01, 2.0, 7.5])
def test_a_wider_picture_goes_on_beside_it_and_nothing_is_lost(kali: float) -> None:
    lembar = tata_lembar(kali * LEBAR / TERKECIL, kali * TINGGI / TERKECIL)
    assert lembar.melintang * LEBAR >= lembar.lebar > (lembar.melintang - 1) * LEBAR
    assert lembar.menurun * TINGGI >= lembar.tinggi > (lembar.menurun - 1) * TINGGI


def test_the_chart_is_printed_on_a3_with_its_words() -> None:
    dokumen = baca(bagan())
    (halaman,) = dokumen.pages
    assert tuple(round(satu) for satu in halaman.mediabox[2:]) == A3
    teks = " ".join(halaman.extract_text().split())
    assert "Bagan Dinas Sosial" in teks and "Keadaan 3 Maret 2025." in teks and "Kepala Dinas Sosial" in teks
    assert "lembar" not in teks


def test_every_sheet_of_a_large_chart_says_which_it_is() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5000 900"><desc>x</desc></svg>'
    teks = [" ".join(satu.extract_text().split()) for satu in baca(svg).pages]
    assert [f"lembar {n} dari 3" in satu for n, satu in enumerate(teks, 1)] == [True, True, True]


def test_a_picture_without_a_size_is_an_error() -> None:
    with pytest.raises(ValueError, match="ukuran"):
        cetak_lebar(GambarLebar("<svg/>", "", ""))
