"""Which side of an assignment across instansi may want which change, and when the other must agree first."""

import pytest

from lincah.law.penugasan import SUSUNAN, JenisPerubahan
from lincah.law.penugasan.perubahan_lintas import check_menambah, check_sisi, perlu_persetujuan
from lincah.peraturan import list_peraturan, muat_profil

J = JenisPerubahan
BAB = {id: muat_profil(id).penugasan for id in list_peraturan()}


@pytest.mark.parametrize("id", BAB)
@pytest.mark.parametrize("jenis", J)
def test_the_owner_may_want_all_and_the_lender_its_people_back(id: str, jenis: JenisPerubahan) -> None:
    assert check_sisi(BAB[id], jenis, pemilik=True, miliknya=False).terpenuhi
    sendiri = check_sisi(BAB[id], jenis, pemilik=False, miliknya=True)
    assert sendiri.terpenuhi is (jenis in (J.PENGURANGAN, J.PENGAKHIRAN))
    assert not check_sisi(BAB[id], jenis, pemilik=False, miliknya=False).terpenuhi
    assert sendiri.rujukan == BAB[id].perubahan_lintas.rujukan


@pytest.mark.parametrize("id", BAB)
def test_nobody_comes_in_while_the_letter_is_being_accepted(id: str) -> None:
    assert not check_menambah(BAB[id], "menerima").terpenuhi
    assert check_menambah(BAB[id], "melaksanakan").terpenuhi


@pytest.mark.parametrize("jenis", J)
def test_only_more_time_than_was_lent_needs_consent_and_only_from_another(jenis: JenisPerubahan) -> None:
    assert perlu_persetujuan(jenis, penetap_pemilik=True) is (jenis is J.PERPANJANGAN)
    assert not perlu_persetujuan(jenis, penetap_pemilik=False)
    assert J.PERPANJANGAN not in SUSUNAN
