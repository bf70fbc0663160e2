"""Structural officers: the setter the regulation names, else the direct superior; never the rule for JF."""

import pytest

from lincah.law.kedudukan import Kelas, Orang, Penyimpul, Pos, Struktur, Unit
from lincah.peraturan.muat import muat_profil

DINAS, SEKRETARIAT, SUBBAGIAN = 1, 2, 3


@pytest.fixture
def struktur() -> Struktur:
    """A dinas with a secretariat, and in it a subbagian."""
    kepala = Pos(10, "Kepala Dinas", "kepala_dinas_badan", Kelas.JPT_PRATAMA, DINAS)
    sekretaris = Pos(20, "Sekretaris", "sekretaris", Kelas.ADMINISTRATOR, SEKRETARIAT)
    kasubbag = Pos(30, "Kepala Subbagian", "kepala_subbagian", Kelas.PENGAWAS, SUBBAGIAN)
    unit = (
        Unit(DINAS, None, "dinas", "Dinas Kesehatan", mandiri=True, pimpinan=kepala),
        Unit(SEKRETARIAT, DINAS, "sekretariat", "Sekretariat", mandiri=False, pimpinan=sekretaris),
        Unit(SUBBAGIAN, SEKRETARIAT, "subbagian", "Subbagian", mandiri=False, pimpinan=kasubbag),
    )
    return Struktur({satu.id: satu for satu in unit})


def simpulkan(struktur: Struktur, orang: Orang) -> tuple[str, str]:
    """The penilai of `orang` and the citation, under the regulation that puts all JF under the head."""
    profil = muat_profil("karangasem-15-2023")
    simpulan = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang).penilai
    assert simpulan.jawaban is not None
    return simpulan.jawaban.nama, str(simpulan.alasan[0].rujukan[0])


def test_a_named_setter_is_cited_with_his_own_article(struktur: Struktur) -> None:
    orang = Orang(Kelas.ADMINISTRATOR, SEKRETARIAT, peran="sekretaris", pos_id=20)
    assert simpulkan(struktur, orang) == ("Kepala Dinas", "Pasal 41 ayat (2) huruf a")


def test_an_officer_nobody_names_has_the_direct_superior(struktur: Struktur) -> None:
    orang = Orang(Kelas.PENGAWAS, SUBBAGIAN, peran="kepala_subbagian", pos_id=30)
    assert simpulkan(struktur, orang) == ("Sekretaris", "Pasal 1 angka 16")
