"""The value of a letter: what it must hold, and what it looks like before it is printed."""

from dataclasses import replace
from datetime import datetime

import pytest
from tests.unit.naskah.contoh import BERNOMOR, KOP, SURAT, WIB

from lincah.naskah.surat import Gambar, SuratTidakLengkap, bersihkan
from lincah.naskah.tanggal import waktu_panjang


def test_an_incomplete_letter_names_everything_that_is_missing() -> None:
    with pytest.raises(SuratTidakLengkap) as galat:
        replace(SURAT, dasar=(), kepada=(), tempat=" ")
    assert galat.value.bagian == ("dasar", "penerima", "tempat penetapan")


def test_title_and_verb_are_printed_as_the_regulation_names_them() -> None:
    isi = replace(SURAT, jenis="nota_tugas", judul="NOTA TUGAS", amar="MENUGASKAN").isi_cetak()
    assert (isi["jenis"], isi["judul"], isi["amar"]) == ("nota_tugas", "NOTA TUGAS", "MENUGASKAN")
    with pytest.raises(SuratTidakLengkap, match="judul, amar"):
        replace(SURAT, judul="", amar=" ")


def test_what_is_printed_holds_only_plain_values() -> None:
    isi = BERNOMOR.isi_cetak()
    assert isi["tanggal"] == "3 Maret 2025"
    assert isi["ditetapkan"] == "3 Maret 2025 pukul 14.05 WIB"
    assert isi["kepada"][0]["nip"] == "19850101 201001 2 001"
    assert isi["kop"]["alamat"][0] == "Jalan Merdeka No. 1, Kota Contoh, Kode Pos 12345"


def test_invisible_characters_do_not_reach_the_paper() -> None:
    assert bersihkan("Budi\u202e itnas\u200b\tA\u00ad\r\nB\x00") == "Budi itnas A B"
    assert bersihkan({"a": ["e\u0301"]}) == {"a": ["é"]}
    assert bersihkan(None) is None


def test_a_head_shows_only_what_is_known() -> None:
    assert replace(KOP, alamat="", kode_pos="", telepon="", laman="", pos_el="").baris_alamat == ()


def test_a_picture_is_svg_or_png() -> None:
    with pytest.raises(ValueError, match="svg atau png"):
        Gambar(format="jpeg", isi=b"")


def test_a_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zona"):
        waktu_panjang(datetime(2025, 3, 3))  # noqa: DTZ001


def test_other_zones_are_named() -> None:
    assert waktu_panjang(datetime.fromisoformat("2025-03-03T14:05+08:00")).endswith("WITA")
    assert waktu_panjang(datetime.fromisoformat("2025-03-03T14:05+01:00")).endswith("UTC+0100")
    assert waktu_panjang(datetime(2025, 3, 3, 1, 2, tzinfo=WIB)) == "3 Maret 2025 pukul 01.02 WIB"
