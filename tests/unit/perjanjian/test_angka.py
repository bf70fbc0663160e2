"""Targets as officials write them."""

from decimal import Decimal

import pytest

from lincah.naskah.angka import bilangan
from lincah.perjanjian.angka import baca_angka, jumlah


@pytest.mark.parametrize(
    ("teks", "angka"),
    [("100", "100"), ("1.250", "1250"), ("12,5", "12.5"), (" 36.000,25 ", "36000.25"), ("0", "0")],
)
def test_a_number_is_read_and_written_back(teks: str, angka: str) -> None:
    nilai = baca_angka(teks)
    assert nilai == Decimal(angka)
    assert baca_angka(bilangan(nilai)) == nilai


@pytest.mark.parametrize("teks", ["", "WTP", "A", "1.25", "12.5", "1,2,3", "-5", "5 dokumen", "1.2345"])
def test_words_and_doubtful_numbers_are_no_numbers(teks: str) -> None:
    assert baca_angka(teks) is None


def test_a_sum_needs_numbers_only() -> None:
    assert jumlah(["1.000", "2,5"]) == Decimal("1002.5")
    assert jumlah(["1.000", "WTP"]) is None
    assert jumlah([]) == 0
