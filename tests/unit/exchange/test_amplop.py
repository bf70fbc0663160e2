"""The envelope: the same message always the same text; whatever is not an envelope is turned away, never a crash."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lincah.audit.sidik import kanonik
from lincah.exchange.amplop import baca, baca_jawaban, baca_pesan, jawab, susun
from lincah.exchange.sandi import buat_kunci
from lincah.exchange.tolak import Alasan, Ditolak

PAGI = datetime(2025, 3, 3, 8, tzinfo=UTC)
KUNCI = buat_kunci()
PESAN: dict[str, Any] = {
    "kode": "6a1f1b1e-7d2c-4c51-8a52-0f7a4d1c9f01",
    "dari": "6a1f1b1e-7d2c-4c51-8a52-0f7a4d1c9f02",
    "kepada": "6a1f1b1e-7d2c-4c51-8a52-0f7a4d1c9f03",
    "perkara": "p-1",
    "urutan": 1,
    "jenis": "uji.satu",
    "perihal": "Perihal",
    "isi": {"b": 2, "a": "é"},
    "lampiran": [],
    "ditulis": "2025-03-03",
}


SEMBARANG = st.none() | st.integers() | st.text(max_size=5) | st.dictionaries(st.text(max_size=5), st.integers())


def _bytes(isi: Any) -> bytes:
    return json.dumps(isi).encode()


def kiriman(**ubah: Any) -> bytes:
    return susun(kanonik({**PESAN, **ubah}), {}, kunci=KUNCI, waktu=PAGI, nonce="n-1")


def test_what_was_put_in_comes_out_signed() -> None:
    surat = baca(kiriman())
    assert surat.pesan.kode == UUID(PESAN["kode"])
    assert surat.pesan.isi == PESAN["isi"]
    assert surat.sidik == surat.pesan.sidik
    assert (surat.nonce, surat.waktu) == ("n-1", PAGI)
    assert surat.ditandatangani(KUNCI.publik)
    assert not surat.ditandatangani(buat_kunci().publik)


def test_the_order_of_the_keys_does_not_matter_their_values_do() -> None:
    assert baca_pesan(dict(reversed(PESAN.items()))).sidik == baca_pesan(PESAN).sidik
    assert baca_pesan({**PESAN, "isi": {"b": 3, "a": "é"}}).sidik != baca_pesan(PESAN).sidik


@pytest.mark.parametrize("bagian", ["kunci", "nonce", "waktu", "sidik"])
def test_no_part_of_the_head_can_be_changed(bagian: str) -> None:
    isi = json.loads(kiriman())
    isi["kepala"][bagian] = "2025-03-03T09:00:00+00:00" if bagian == "waktu" else "lain"
    assert not baca(kanonik(isi).encode()).ditandatangani(KUNCI.publik)


@pytest.mark.parametrize(
    "ubah",
    [
        {"kode": "bukan"},
        {"perkara": ""},
        {"perkara": "x" * 101},
        {"perihal": "a\0b"},
        {"urutan": 0},
        {"urutan": True},
        {"urutan": 2**40},
        {"isi": []},
        {"isi": {"x": "\ud800"}},
        {"lampiran": [{"nama": "a"}]},
        {"lampiran": None},
        {"jenis": 7},
    ],
)
def test_a_message_without_its_form_is_turned_away(ubah: dict[str, Any]) -> None:
    isi = json.loads(kiriman())
    isi["pesan"] |= ubah
    with pytest.raises(Ditolak) as tolak:
        baca(json.dumps(isi).encode())
    assert tolak.value.alasan is Alasan.TIDAK_TERBACA


@given(st.binary(max_size=50) | st.dictionaries(st.sampled_from(["kepala", "pesan"]), SEMBARANG).map(_bytes))
def test_anything_else_is_turned_away(isi: bytes) -> None:
    with pytest.raises(Ditolak):
        baca(isi)


def test_nesting_without_end_is_turned_away() -> None:
    with pytest.raises(Ditolak):
        baca(b"[" * 200_000)


def test_an_answer_counts_for_its_attempt_and_its_signer_only() -> None:
    isi = jawab({"hasil": "diterima", "nonce": "n-1"}, kunci=KUNCI)
    assert (baca_jawaban(isi, publik=KUNCI.publik, nonce="n-1") or {})["hasil"] == "diterima"
    assert baca_jawaban(isi, publik=KUNCI.publik, nonce="n-2") is None
    assert baca_jawaban(isi, publik=buat_kunci().publik, nonce="n-1") is None
    assert baca_jawaban(isi.replace(b"diterima", b"ditolak!"), publik=KUNCI.publik, nonce="n-1") is None
    assert baca_jawaban(b"<html>502</html>", publik=KUNCI.publik, nonce="n-1") is None


def test_the_signature_of_a_message_is_not_one_of_an_answer() -> None:
    isi = json.loads(kiriman())
    palsu = kanonik({**isi["kepala"], "tanda_tangan": isi["tanda_tangan"]}).encode()
    assert baca_jawaban(palsu, publik=KUNCI.publik, nonce="n-1") is None
