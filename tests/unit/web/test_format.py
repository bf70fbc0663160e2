"""How values are written for Indonesian readers."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from lincah.web import format as tulis

SENIN = date(2025, 3, 3)


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        ("199003152015032001", "19900315 201503 2 001"),
        ("19900315 201503 2 001", "19900315 201503 2 001"),
        ("admin", "admin"),
        ("1990031520150320019", "1990031520150320019"),
        ("", ""),
        (None, ""),
    ],
)
def test_a_nip_is_read_in_groups(nilai: object, tertulis: str) -> None:
    assert tulis.nip(nilai) == tertulis


def test_a_date_names_its_day() -> None:
    assert tulis.tanggal(SENIN) == "Senin, 3 Maret 2025"
    assert tulis.tanggal(date(2024, 2, 29)) == "Kamis, 29 Februari 2024"
    assert tulis.tanggal_pendek(date(2025, 12, 31)) == "31 Desember 2025"
    assert tulis.tanggal(None) == tulis.tanggal_pendek(None) == ""


@pytest.mark.parametrize(
    ("dari", "sampai", "tertulis"),
    [
        (SENIN, date(2025, 3, 28), "3–28 Maret 2025"),
        (SENIN, SENIN, "3 Maret 2025"),
        (date(2025, 2, 28), SENIN, "28 Februari – 3 Maret 2025"),
        (date(2024, 12, 30), SENIN, "30 Desember 2024 – 3 Maret 2025"),
        (SENIN, None, "sejak 3 Maret 2025"),
        (None, SENIN, "sampai 3 Maret 2025"),
        (None, None, ""),
    ],
)
def test_a_period_is_said_as_shortly_as_it_can_be(dari: date | None, sampai: date | None, tertulis: str) -> None:
    assert tulis.rentang(dari, sampai) == tertulis


@pytest.mark.parametrize(
    ("zona", "tertulis"),
    [
        ("Asia/Jakarta", "Senin, 3 Maret 2025 pukul 23.30 WIB"),
        ("Asia/Makassar", "Selasa, 4 Maret 2025 pukul 00.30 WITA"),
        ("Asia/Jayapura", "Selasa, 4 Maret 2025 pukul 01.30 WIT"),
        ("UTC", "Senin, 3 Maret 2025 pukul 16.30"),
    ],
)
def test_a_moment_is_told_in_the_zone_of_the_instansi(zona: str, tertulis: str) -> None:
    assert tulis.waktu(datetime(2025, 3, 3, 16, 30, tzinfo=UTC), zona) == tertulis


def test_no_moment_is_nothing() -> None:
    assert tulis.waktu(None) == ""


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        (12_500_000, "Rp12.500.000"),
        (0, "Rp0"),
        (Decimal("1500.5"), "Rp1.500,50"),
        (-2000, "-Rp2.000"),
        (None, ""),
    ],
)
def test_money_is_in_rupiah(nilai: int | Decimal | None, tertulis: str) -> None:
    assert tulis.rupiah(nilai) == tertulis


@pytest.mark.parametrize(
    ("tenggat", "tertulis"),
    [
        (date(2025, 3, 1), "terlambat 2 hari"),
        (date(2020, 3, 3), "terlambat 1.826 hari"),
        (SENIN, "hari ini"),
        (date(2025, 3, 4), "besok"),
        (date(2025, 3, 5), "lusa"),
        (date(2025, 3, 6), "3 hari lagi"),
        (date(2025, 3, 17), "14 hari lagi"),
        (date(2025, 3, 18), "18 Maret 2025"),
        (None, "tanpa tenggat"),
    ],
)
def test_a_due_day_is_said_in_words(tenggat: date | None, tertulis: str) -> None:
    assert tulis.tenggat(tenggat, SENIN) == tertulis


def test_late_begins_the_day_after() -> None:
    assert tulis.terlambat(date(2025, 3, 2), SENIN)
    assert not tulis.terlambat(SENIN, SENIN)
    assert not tulis.terlambat(None, SENIN)


def test_a_moment_counts_by_its_day() -> None:
    assert tulis.tenggat(datetime(2025, 3, 4, 1, tzinfo=UTC), SENIN) == "besok"


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        (SENIN, "hari ini"),
        (date(2025, 3, 2), "kemarin"),
        (date(2025, 2, 28), "3 hari lalu"),
        (date(2025, 2, 1), "1 Februari 2025"),
        (date(2025, 3, 9), "9 Maret 2025"),
    ],
)
def test_a_past_day_is_said_in_words(nilai: date, tertulis: str) -> None:
    assert tulis.lampau(nilai, SENIN) == tertulis
