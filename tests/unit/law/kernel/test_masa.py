"""Spans of days: both ends belong to them, and those that follow one another leave no day out."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincah.law.kernel import Masa, MasaKeliru
from lincah.law.kernel.masa import check_bersambung

SATU, DUA, TIGA = date(2024, 1, 1), date(2024, 6, 30), date(2024, 7, 1)


@pytest.mark.parametrize(
    ("hari", "di_dalam"),
    [(SATU - timedelta(1), False), (SATU, True), (DUA, True), (TIGA, False)],
)
def test_both_ends_belong_to_the_span(hari: date, di_dalam: bool) -> None:
    assert Masa(SATU, DUA).memuat(hari) is di_dalam


def test_an_open_span_holds_every_later_day_and_none_before() -> None:
    assert Masa(SATU).memuat(date.max)
    assert not Masa(SATU).memuat(SATU - timedelta(1))


def test_a_span_of_one_day_is_a_span_but_one_that_ends_before_it_begins_is_not() -> None:
    assert Masa(SATU, SATU).memuat(SATU)
    with pytest.raises(MasaKeliru, match="berakhir 2024-01-01 sebelum mulai 2024-06-30"):
        Masa(DUA, SATU)


@pytest.mark.parametrize(
    ("satu", "dua", "beririsan"),
    [
        (Masa(SATU, DUA), Masa(TIGA), False),
        (Masa(SATU, TIGA), Masa(TIGA), True),
        (Masa(SATU), Masa(TIGA, TIGA), True),
        (Masa(SATU), Masa(TIGA), True),
    ],
)
def test_spans_overlap_when_they_share_a_day(satu: Masa, dua: Masa, beririsan: bool) -> None:
    assert satu.beririsan(dua) is dua.beririsan(satu) is beririsan


HARI = st.dates(SATU, TIGA)


@settings(max_examples=50)
@given(HARI, st.none() | HARI, HARI, st.none() | HARI)
def test_spans_overlap_exactly_when_some_day_is_in_both(a: date, b: date | None, c: date, d: date | None) -> None:
    satu, dua = (Masa(x, None if y is None else max(x, y)) for x, y in ((a, b), (c, d)))
    hari = [SATU + timedelta(n) for n in range((TIGA - SATU).days + 1)]
    assert satu.beririsan(dua) is any(satu.memuat(h) and dua.memuat(h) for h in hari)


def test_spans_that_join_day_to_day_are_accepted_in_any_order() -> None:
    check_bersambung([Masa(TIGA), Masa(SATU, DUA)])


@pytest.mark.parametrize(
    ("masa", "pesan"),
    [
        ([Masa(SATU, TIGA), Masa(TIGA)], "beririsan"),
        ([Masa(SATU), Masa(TIGA)], "beririsan"),
        ([Masa(SATU, DUA - timedelta(1)), Masa(TIGA)], "tidak ada ketentuan antara 2024-06-29 dan 2024-07-01"),
    ],
)
def test_an_overlap_or_a_gap_of_one_day_is_refused(masa: list[Masa], pesan: str) -> None:
    with pytest.raises(MasaKeliru, match=pesan):
        check_bersambung(masa)
