"""Working days: weekends and days off do not count, whatever the setting."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lincah.pengingat.hari_kerja import Kalender

JUMAT, SENIN = date(2025, 3, 7), date(2025, 3, 10)
HARI = st.dates(date(2024, 1, 1), date(2027, 12, 31))
KALENDER = st.builds(Kalender, st.frozensets(HARI, max_size=40), st.booleans())


def test_a_weekend_is_passed_over() -> None:
    assert Kalender().tambah(JUMAT, 1) == SENIN
    assert Kalender(enam_hari=True).tambah(JUMAT, 1) == date(2025, 3, 8)
    assert Kalender().tambah(JUMAT, 6) == date(2025, 3, 17)


def test_a_day_off_is_passed_over() -> None:
    assert Kalender(frozenset({SENIN})).tambah(JUMAT, 1) == date(2025, 3, 11)


def test_no_days_is_today_or_the_next_working_day() -> None:
    assert Kalender().tambah(JUMAT, 0) == JUMAT
    assert Kalender().tambah(date(2025, 3, 8), 0) == SENIN


def test_late_is_counted_in_working_days() -> None:
    assert Kalender().selisih(JUMAT, SENIN) == 1
    assert Kalender().selisih(JUMAT, date(2025, 3, 9)) == 0
    assert Kalender().selisih(SENIN, JUMAT) == 0


@given(KALENDER, HARI, st.integers(1, 30))
def test_what_is_added_is_what_is_counted(kalender: Kalender, hari: date, banyak: int) -> None:
    tenggat = kalender.tambah(hari, banyak)
    assert kalender.kerja(tenggat) and tenggat > hari
    assert kalender.selisih(hari, tenggat) == banyak
    assert kalender.selisih(hari, tenggat - timedelta(days=1)) == banyak - 1
