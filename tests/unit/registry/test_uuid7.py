"""Identities that sort by time."""

from datetime import UTC, datetime, timedelta

from lincah.registry.uuid7 import ACAK, uuid7

PADA = datetime(2025, 3, 4, 5, 6, 7, 89_000, UTC)


def test_it_is_one_of_rfc_9562() -> None:
    satu = uuid7(PADA)
    assert (satu.version, satu.variant) == (7, "specified in RFC 4122")
    assert satu.int >> 80 == PADA.timestamp() * 1000


def test_later_ones_sort_behind_whatever_chance_says() -> None:
    awal, akhir = uuid7(PADA, (1 << ACAK) - 1), uuid7(PADA + timedelta(milliseconds=1), 0)
    assert awal < akhir and str(awal) < str(akhir)


def test_chance_fills_what_time_leaves() -> None:
    assert uuid7(PADA) != uuid7(PADA)
    assert uuid7(PADA, 5) == uuid7(PADA, 5) != uuid7(PADA, 5 + (1 << 70))
