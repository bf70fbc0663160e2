"""Text is measured: nothing in a box is wider than the box."""

from hypothesis import given
from hypothesis import strategies as st
from tests.unit.gambar.contoh import NAMA_PANJANG

from lincah.peraturan.gambar.huruf import bungkus, lebar, potong

HURUF = "".join(map(chr, (*range(0x2000), *range(0x2000, 0x2100), *range(0x3000, 0x3100), *range(0x1F600, 0x1F650))))
"""Controls, letters with and without accents, spaces of every width, wide signs; the whole of Unicode takes seconds."""


@given(st.text(HURUF, max_size=200), st.integers(40, 300), st.integers(1, 5))
def test_no_line_is_wider_than_asked(teks: str, batas: int, baris: int) -> None:
    hasil = bungkus(teks, batas, 14, baris)
    assert len(hasil) <= baris
    assert all(lebar(satu, 14) <= batas for satu in hasil)


def test_all_words_stay_when_there_is_room() -> None:
    assert " ".join(bungkus(NAMA_PANJANG, 184, 14, 9)) == NAMA_PANJANG


def test_the_longest_real_name_fits_a_box_of_six_lines() -> None:
    assert not bungkus(f"Kepala {NAMA_PANJANG}", 176, 14, 6)[-1].endswith("…")


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert bungkus(NAMA_PANJANG, 184, 14, 2)[-1].endswith("…")
    assert potong("pendek", 184, 14) == "pendek"


def test_a_word_wider_than_a_line_is_broken_after_its_slash() -> None:
    assert bungkus("Pengadaan/Pelaksanaan", 100, 14, 3) == ("Pengadaan/", "Pelaksanaan")


def test_nothing_has_no_lines() -> None:
    assert bungkus("  ", 100, 14, 3) == ()
