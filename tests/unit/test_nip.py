"""A NIP tells its kind, its birth date and its faults."""

from datetime import date

import pytest

from lincah.kedudukan.nip import JenisKelamin, JenisNomor, periksa_nip


def test_a_nip_with_a_month_of_appointment_belongs_to_a_pns() -> None:
    hasil = periksa_nip("198003042005011002")
    assert hasil.sah
    assert (hasil.jenis, hasil.lahir, hasil.kelamin) == (JenisNomor.PNS, date(1980, 3, 4), JenisKelamin.PRIA)
    assert hasil.tahun_angkat == 2005


def test_a_number_with_a_contract_number_belongs_to_a_pppk() -> None:
    hasil = periksa_nip("199501012023212001")
    assert hasil.sah
    assert (hasil.jenis, hasil.kelamin) == (JenisNomor.PPPK, JenisKelamin.WANITA)


def test_spaces_between_the_groups_are_ignored() -> None:
    assert periksa_nip("19800304 200501 1 002").nip == "198003042005011002"


@pytest.mark.parametrize(
    ("nip", "kata"),
    [
        ("", "18 angka"),
        ("19800304200501100", "18 angka"),
        ("19800304200501100X", "18 angka"),
        ("١٩٨٠٠٣٠٤٢٠٠٥٠١١٠٠٢", "18 angka"),
        ("198002302005011002", "tanggal lahir"),
        ("198013042005011002", "tanggal lahir"),
        ("198003042005131002", "ke-13"),
        ("198003042005001002", "ke-13"),
        ("198003042005013002", "ke-15"),
        ("198003041996011002", "17 tahun"),
        ("000001012005011002", "tanggal lahir"),
    ],
)
def test_an_impossible_number_says_what_is_wrong(nip: str, kata: str) -> None:
    hasil = periksa_nip(nip)
    assert not hasil.sah
    assert any(kata in galat for galat in hasil.galat)


def test_a_mismatch_with_the_register_only_warns() -> None:
    hasil = periksa_nip(
        "198003042005011002", lahir=date(1980, 3, 5), kelamin=JenisKelamin.WANITA, pada=date(2004, 1, 1)
    )
    assert hasil.sah
    assert len(hasil.peringatan) == 3


def test_matching_data_give_no_warning() -> None:
    hasil = periksa_nip("198003042005011002", lahir=date(1980, 3, 4), kelamin=JenisKelamin.PRIA, pada=date(2024, 1, 1))
    assert hasil.peringatan == ()
