"""The card: handed on as text, refused in words an administrator can act on."""

from uuid import UUID

import pytest

from lincah.exchange.kartu import Kartu, KartuKeliru, baca_kartu
from lincah.exchange.pembatas import Pembatas

KARTU = Kartu("Pemerintah Kabupaten Uji", "https://kerja.example.go.id/uji/pertukaran/", UUID(int=7), bytes(range(32)))


def test_a_card_comes_back_as_it_was_written() -> None:
    assert baca_kartu(KARTU.teks()) == KARTU
    terlipat = "Yth. rekan,\n\n" + KARTU.teks().replace("\n", "\r\n  ") + "\n\nSalam: hormat"
    assert baca_kartu(terlipat) == KARTU


@pytest.mark.parametrize(
    ("ganti", "dengan", "sebab"),
    [
        ("https://", "http://", "tidak memakai https"),
        ("https://", "ftp://", "tidak memakai https"),
        ("https://kerja", "https://u:p@kerja", "tidak dapat dipakai"),
        ("go.id/", "go.id:x/", "tidak dapat dibaca"),
        ("alamat:", "almt:", "baris alamat tidak ada"),
        ("identitas: 0000", "identitas: zzzz", "rusak"),
        ("AAEC", "AAE", "rusak"),
        ("AAEC", "", "tidak utuh"),
        ("Kabupaten Uji", "K" * 201, "Nama instansi"),
    ],
)
def test_a_card_that_cannot_be_used_says_why(ganti: str, dengan: str, sebab: str) -> None:
    with pytest.raises(KartuKeliru, match=sebab):
        baca_kartu(KARTU.teks().replace(ganti, dengan))


def test_one_machine_may_do_without_tls() -> None:
    setempat = KARTU.teks().replace("https://kerja.example.go.id", "http://127.0.0.1:8000")
    assert baca_kartu(setempat).alamat == "http://127.0.0.1:8000/uji/pertukaran/"


def test_an_address_that_knocks_too_often_is_told_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    kini = [600.0]
    monkeypatch.setattr("lincah.exchange.pembatas.time.monotonic", lambda: kini[0])
    pembatas = Pembatas(batas=2)
    assert [pembatas.boleh("10.0.0.1") for _ in range(3)] == [True, True, False]
    assert pembatas.boleh("10.0.0.2")
    kini[0] += 60
    assert pembatas.boleh("10.0.0.1")
