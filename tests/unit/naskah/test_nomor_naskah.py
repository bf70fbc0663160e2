"""The number of a letter follows the regency's own pattern."""

from datetime import date

import pytest

from lincah.naskah.kode import ABJAD, baca_kode, kode_baru
from lincah.naskah.nomor import POLA_BAKU, BagianNomor, PolaKeliru, periksa_pola, susun_nomor

BAGIAN = BagianNomor(klasifikasi="800.1.11.1", kode_pd="DISKOMINFO", tanggal=date(2025, 3, 3), urut=7)


@pytest.mark.parametrize(
    ("pola", "nomor"),
    [
        (POLA_BAKU, "800.1.11.1/7/DISKOMINFO/2025"),
        ("{klasifikasi}/{urut:3}/{kode_pd}/{tahun}", "800.1.11.1/007/DISKOMINFO/2025"),
        ("{urut:03}/{kode_pd}/{bulan_romawi}/{bulan}/{tahun}", "007/DISKOMINFO/III/03/2025"),
    ],
)
def test_a_pattern_becomes_a_number(pola: str, nomor: str) -> None:
    assert susun_nomor(pola, BAGIAN) == nomor


@pytest.mark.parametrize(
    ("pola", "pesan"),
    [
        ("{urut.__class__}/{tahun}", "kurawal"),
        ("{urut!r}/{tahun}", "kurawal"),
        ("{0}/{urut}/{tahun}", "kurawal"),
        ("{urut}/{tahun", "kurawal"),
        ("{rahasia}/{urut}/{tahun}", "tidak dikenal"),
        ("{kode_pd}/{tahun}", "memuat {urut}"),
        ("{urut}/{kode_pd}", "memuat {tahun}"),
        ("{urut}/{tahun:3}", "Hanya {urut}"),
    ],
)
def test_a_pattern_that_cannot_be_used_says_why(pola: str, pesan: str) -> None:
    with pytest.raises(PolaKeliru, match=pesan):
        periksa_pola(pola)


def test_braces_in_a_code_are_text() -> None:
    bagian = BagianNomor(klasifikasi="{tahun}", kode_pd="A{urut}", tanggal=date(2025, 3, 3), urut=1)
    assert susun_nomor(POLA_BAKU, bagian) == "{tahun}/1/A{urut}/2025"


def test_a_number_that_does_not_fit_is_refused() -> None:
    with pytest.raises(PolaKeliru, match="melebihi"):
        susun_nomor("x" * 100 + "{urut}{tahun}", BAGIAN)


def test_codes_never_repeat_and_are_read_back_as_typed() -> None:
    kode = {kode_baru() for _ in range(1000)}
    assert len(kode) == 1000
    satu = kode.pop()
    assert baca_kode(f" {satu[:5]}-{satu[5:]} ".upper()) == satu
    assert set(satu) <= set(ABJAD)


@pytest.mark.parametrize("ketikan", ["", "abc", "u" * 26, "/" * 26, "0" * 27])
def test_what_cannot_be_a_code_is_none(ketikan: str) -> None:
    assert baca_kode(ketikan) == ""


def test_look_alike_letters_are_forgiven() -> None:
    assert baca_kode("O" * 13 + "l" * 13) == "0" * 13 + "1" * 13
