"""The hashes are plain: anyone can compute them again."""

import hashlib
import json
from collections import OrderedDict
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lincah.audit.sidik import (
    AKAR_PERTAMA,
    IsiDitolak,
    akar_berantai,
    akar_merkle,
    hash_peristiwa,
    kanonik,
    kelompok_berubah,
    polos,
    sidik_kelompok,
    teks_peristiwa,
    teks_waktu,
)

PAGI = datetime(2025, 3, 3, 1, 0, tzinfo=UTC)
KELOMPOK = {
    "waktu": kanonik(teks_waktu(PAGI)),
    "jenis": '"uji"',
    "objek": '["a","1"]',
    "pelaku": '{"nama":"Wati"}',
    "isi": '{"x":1}',
    "kuitansi": "null",
}


class Warna(Enum):
    MERAH = "merah"


@pytest.mark.parametrize(
    ("nilai", "jadi"),
    [
        (Warna.MERAH, "merah"),
        (date(2025, 3, 3), "2025-03-03"),
        (Decimal("12.50"), "12.50"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (frozenset({"b", "a"}), ["a", "b"]),
        ((1, True, None, "é"), [1, True, None, "é"]),
        (OrderedDict({Warna.MERAH: {1: 2.5}}), {"merah": {"1": 2.5}}),
        (-0.0, 0.0),
    ],
)
def test_a_value_becomes_what_json_keeps(nilai: Any, jadi: Any) -> None:
    assert polos(nilai) == jadi
    assert str(polos(nilai)) == str(jadi)


@pytest.mark.parametrize(
    "nilai", [b"x", float("nan"), float("inf"), 1e15, object(), PAGI.replace(tzinfo=None), {"a": b"x"}]
)
def test_a_value_that_would_not_come_back_alike_is_refused(nilai: Any) -> None:
    with pytest.raises(IsiDitolak):
        polos(nilai)


def test_the_same_moment_in_another_zone_is_the_same_text() -> None:
    wita = PAGI.astimezone(timezone(timedelta(hours=8)))
    assert teks_waktu(wita) == teks_waktu(PAGI) == "2025-03-03T01:00:00.000000+00:00"


def test_the_order_of_keys_does_not_matter() -> None:
    assert kanonik({"b": 1, "a": "é"}) == kanonik({"a": "é", "b": 1}) == '{"a":"é","b":1}'


def test_the_hash_is_over_the_canonical_text_with_the_id() -> None:
    teks = teks_peristiwa(KELOMPOK)
    utuh = json.loads(f'{{"id":7,{teks}')
    assert (utuh["id"], utuh["objek"], utuh["kuitansi"]) == (7, ["a", "1"], None)
    assert hash_peristiwa(7, teks) == hashlib.sha256(f'{{"id":7,{teks}'.encode()).digest()
    assert hash_peristiwa(8, teks) != hash_peristiwa(7, teks)


@pytest.mark.parametrize("nama", list(KELOMPOK))
def test_a_changed_group_is_named(nama: str) -> None:
    lain = {**KELOMPOK, nama: '"lain"'}
    assert kelompok_berubah(sidik_kelompok(KELOMPOK), sidik_kelompok(lain)) == (nama,)


def sha(*bagian: bytes) -> bytes:
    return hashlib.sha256(b"".join(bagian)).digest()


def test_the_tree_of_three_leaves_is_that_of_rfc_6962() -> None:
    a, b, c = (sha(b"\x00", daun) for daun in (b"a", b"b", b"c"))
    assert akar_merkle([b"a", b"b", b"c"]) == sha(b"\x01", sha(b"\x01", a, b), c)
    assert akar_merkle([b"a"]) == a
    assert akar_merkle([]) == sha()


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=1, max_size=40, unique=True), st.data())
def test_any_change_of_any_leaf_or_of_their_order_changes_the_root(daun: list[bytes], data: st.DataObject) -> None:
    ke = data.draw(st.integers(0, len(daun) - 1))
    berubah = [*daun[:ke], sha(daun[ke]), *daun[ke + 1 :]]
    assert akar_merkle(berubah) != akar_merkle(daun)
    assert akar_merkle(daun[:-1]) != akar_merkle(daun)
    if len(daun) > 1:
        assert akar_merkle(daun[::-1]) != akar_merkle(daun)


def test_a_root_covers_the_root_before_it_and_its_moment() -> None:
    pertama = akar_berantai([b"a"], sebelumnya=AKAR_PERTAMA, waktu=PAGI)
    assert akar_berantai([b"a"], sebelumnya=pertama, waktu=PAGI) != pertama
    assert akar_berantai([b"a"], sebelumnya=AKAR_PERTAMA, waktu=PAGI + timedelta(seconds=1)) != pertama
