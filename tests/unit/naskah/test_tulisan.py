"""How a target with its unit and a period are written."""

from datetime import date
from decimal import Decimal

import pytest

from lincah.naskah.angka import bersatuan, persen
from lincah.naskah.nama import bertitik
from lincah.naskah.tanggal import masa_pendek


@pytest.mark.parametrize(
    ("isi", "satuan", "tertulis"),
    [
        ("20 paket dipantau", "paket", "20 paket dipantau"),
        ("500 anak diimunisasi", "orang", "500 anak diimunisasi (orang)"),
        ("500 anak diimunisasi (orang)", "Orang", "500 anak diimunisasi (orang)"),
    ],
)
def test_the_unit_of_a_target_is_said_once(isi: str, satuan: str, tertulis: str) -> None:
    assert bersatuan(isi, satuan) == tertulis


@pytest.mark.parametrize(
    ("dari", "sampai", "tertulis"),
    [
        (date(2025, 3, 3), date(2025, 3, 3), "3 Maret 2025"),
        (date(2025, 3, 3), date(2025, 3, 28), "3–28 Maret 2025"),
        (date(2025, 2, 28), date(2025, 3, 3), "28 Februari – 3 Maret 2025"),
        (date(2025, 12, 29), date(2026, 1, 2), "29 Desember 2025 – 2 Januari 2026"),
    ],
)
def test_a_period_is_as_short_as_it_can_be_said(dari: date, sampai: date, tertulis: str) -> None:
    assert masa_pendek(dari, sampai) == tertulis


def test_a_sentence_that_ends_in_a_degree_has_one_full_stop() -> None:
    assert bertitik("Permintaan terkirim kepada Siti, S.T..") == "Permintaan terkirim kepada Siti, S.T."
    assert bertitik("Permintaan terkirim kepada dua orang.") == "Permintaan terkirim kepada dua orang."


@pytest.mark.parametrize(
    ("bagian", "seluruh", "tulisan"),
    [
        (0, 200, "0 persen"),
        (1, 200, "kurang dari 1 persen"),
        (2, 200, "1 persen"),
        (Decimal("0.5"), Decimal(100), "kurang dari 1 persen"),
        (399, 200, "199 persen"),
        (5, 0, ""),
    ],
)
def test_a_small_share_is_not_nothing(bagian: int | Decimal, seluruh: int | Decimal, tulisan: str) -> None:
    assert persen(bagian, seluruh) == tulisan
