"""How an activity stands follows from its progress and the day, and from nothing else."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lincah.pelaksanaan.keadaan import KeadaanKegiatan, cari_lingkaran, tentukan_keadaan

K = KeadaanKegiatan
HARI = date(2025, 3, 3)
KEMARIN, BESOK = HARI - timedelta(days=1), HARI + timedelta(days=1)


@pytest.mark.parametrize(
    ("persen", "tenggat", "keadaan"),
    [
        (None, BESOK, K.BELUM),
        (None, HARI, K.BELUM),
        (None, KEMARIN, K.TERLAMBAT),
        (0, BESOK, K.BERJALAN),
        (99, HARI, K.BERJALAN),
        (99, KEMARIN, K.TERLAMBAT),
        (100, KEMARIN, K.SELESAI),
    ],
)
def test_progress_and_day_make_the_state(persen: int | None, tenggat: date, keadaan: KeadaanKegiatan) -> None:
    assert tentukan_keadaan(persen, tenggat, HARI) is keadaan


def test_an_obstacle_shows_until_it_is_late_or_done() -> None:
    assert tentukan_keadaan(None, BESOK, HARI, terhambat=True) is K.TERHAMBAT
    assert tentukan_keadaan(40, KEMARIN, HARI, terhambat=True) is K.TERLAMBAT
    assert tentukan_keadaan(100, BESOK, HARI, terhambat=True) is K.SELESAI


def test_nothing_is_late_or_hindered_in_a_case_that_has_ended() -> None:
    assert tentukan_keadaan(None, KEMARIN, HARI, berakhir=True, terhambat=True) is K.BELUM
    assert tentukan_keadaan(40, KEMARIN, HARI, berakhir=True) is K.BERJALAN


def test_a_circle_is_named_in_its_order() -> None:
    lingkaran = cari_lingkaran({1: [2], 2: [3], 3: [1], 4: [1]})
    assert set(lingkaran) == {1, 2, 3} and len(lingkaran) == 3
    assert cari_lingkaran({1: [1]}) == (1,)
    assert cari_lingkaran({1: [2, 3], 2: [3], 3: []}) == ()


@given(st.dictionaries(st.integers(1, 8), st.lists(st.integers(1, 8), max_size=3), max_size=8))
def test_what_is_called_a_circle_can_be_walked_round(sesudah: dict[int, list[int]]) -> None:
    """Each of the circle waits for a neighbour in it; without a circle everything can be put in an order."""
    lingkaran = cari_lingkaran(sesudah)
    if lingkaran:
        pasang = list(zip(lingkaran, (*lingkaran[1:], lingkaran[0]), strict=True))
        assert all(b in sesudah.get(a, []) for a, b in pasang) or all(a in sesudah.get(b, []) for a, b in pasang)
        return
    belum, selesai = {*sesudah, *(x for satu in sesudah.values() for x in satu)}, set[int]()
    while belum:
        bisa = {satu for satu in belum if set(sesudah.get(satu, [])) <= selesai}
        assert bisa, "nothing can begin"
        selesai |= bisa
        belum -= bisa
