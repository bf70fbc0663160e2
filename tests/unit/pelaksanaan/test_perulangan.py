"""Routine work falls due on working days only, once each, and never outside the assignment."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from lincah.pelaksanaan.perulangan import Pola, susun_kejadian
from lincah.pengingat.hari_kerja import Kalender

AWAL = date(2025, 3, 3)  # a Monday
BIASA = Kalender()


def tenggat(pola: Pola, hari: int, mulai: date, sampai: date, kalender: Kalender = BIASA) -> list[str]:
    return [f"{satu.tenggat:%d-%m}" for satu in susun_kejadian(pola, hari, mulai, sampai, kalender)]


def test_every_friday() -> None:
    assert tenggat(Pola.MINGGUAN, 5, AWAL, date(2025, 3, 28)) == ["07-03", "14-03", "21-03", "28-03"]


def test_a_holiday_moves_it_to_the_working_day_before() -> None:
    libur = Kalender(frozenset({date(2025, 3, 14), date(2025, 3, 13)}))
    assert tenggat(Pola.MINGGUAN, 5, AWAL, date(2025, 3, 21), libur) == ["07-03", "12-03", "21-03"]


def test_a_week_of_holidays_leaves_it_out() -> None:
    cuti = Kalender(frozenset(date(2025, 3, 8) + timedelta(days=ke) for ke in range(7)))
    assert tenggat(Pola.MINGGUAN, 5, AWAL, date(2025, 3, 21), cuti) == ["07-03", "21-03"]


def test_the_31st_is_the_last_day_of_a_shorter_month_or_the_working_day_before() -> None:
    assert tenggat(Pola.BULANAN, 31, date(2025, 1, 1), date(2025, 5, 31)) == [
        "31-01",
        "28-02",
        "31-03",
        "30-04",
        "30-05",  # the 31st is a Saturday
    ]


def test_every_working_day_is_begun_and_due_on_itself() -> None:
    semua = susun_kejadian(Pola.HARIAN, 0, AWAL, date(2025, 3, 10), BIASA)
    assert [(satu.mulai, satu.tenggat) for satu in semua] == [
        (hari, hari) for hari in (date(2025, 3, tanggal) for tanggal in (3, 4, 5, 6, 7, 10))
    ]


def test_the_next_one_may_be_begun_the_day_after() -> None:
    satu, dua = susun_kejadian(Pola.MINGGUAN, 5, AWAL, date(2025, 3, 14), BIASA)
    assert (satu.mulai, dua.mulai) == (AWAL, date(2025, 3, 8))


HARI = st.dates(date(2024, 1, 1), date(2027, 12, 31))


@given(
    st.sampled_from(Pola),
    st.integers(1, 31),
    HARI,
    st.integers(0, 400),
    st.sets(st.integers(0, 60), max_size=20),
    st.booleans(),
)
def test_whatever_the_calendar_each_is_worked_inside_and_after_the_one_before(
    pola: Pola, hari: int, mulai: date, lama: int, libur: set[int], enam: bool
) -> None:
    sampai, hari_libur = mulai + timedelta(days=lama), frozenset(mulai + timedelta(days=ke) for ke in libur)
    kalender = Kalender(hari_libur, enam_hari=enam)
    semua = susun_kejadian(pola, hari, mulai, sampai, kalender)
    assert all(kalender.kerja(satu.tenggat) and mulai <= satu.mulai <= satu.tenggat <= sampai for satu in semua)
    assert all(a.tenggat < b.mulai for a, b in pairwise(semua))
