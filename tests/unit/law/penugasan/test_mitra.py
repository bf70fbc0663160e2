"""The other instansi in a request: who acts for an instansi, and whom only the other can name."""

import pytest

from lincah.law.penugasan import (
    BERWENANG_DITUJU,
    Cara,
    Lingkup,
    cari_pos,
    pejabat_mitra,
    peran_dituju,
    pihak_mitra,
    tempat_mitra,
)
from lincah.peraturan import list_peraturan, muat_profil

TUJUAN = "Pemerintah Kabupaten Uji"


@pytest.mark.parametrize("id", list_peraturan())
def test_every_regulation_says_who_acts_for_the_instansi_and_by_which_reading(id: str) -> None:
    aturan = muat_profil(id).penugasan.pejabat_berwenang
    assert aturan.nilai == "sekretaris_daerah"
    assert aturan.landasan.value == "tafsir" and aturan.tafsir


def test_officers_of_the_other_instansi_are_told_apart_but_not_known() -> None:
    pihak, pejabat = pihak_mitra(TUJUAN), pejabat_mitra(TUJUAN)
    pos = [pejabat, pihak.pimpinan_unit, pihak.penilai, pihak.kepala_pd]
    assert all(satu is not None and satu.id < 0 and satu.nama.endswith(TUJUAN) for satu in pos)
    assert len({satu.id for satu in pos if satu}) == len(pos)
    assert tempat_mitra(TUJUAN) != tempat_mitra("Pemerintah Kabupaten Lain")


@pytest.mark.parametrize("id", ["karangasem-15-2023", "dairi-18-2024", "tanjabtim-14-2023", "bintan-62-2023"])
def test_each_role_of_the_side_asked_has_an_officer_there(id: str) -> None:
    alur = muat_profil(id).permohonan.cari(Cara.PENUNJUKAN, Lingkup.LINTAS_INSTANSI)
    assert alur is not None
    peran, pihak = peran_dituju(alur.ke_alur()), pihak_mitra(TUJUAN)
    assert BERWENANG_DITUJU not in peran
    assert all(cari_pos(satu, Cara.PENUNJUKAN, pihak, (pihak,), {}) for satu in peran)
    assert bool(peran) is (id != "bintan-62-2023")
