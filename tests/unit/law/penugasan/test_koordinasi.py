"""Who coordinates without leading: the third level by its place, or an officer who is appointed; never who leads."""

import pytest
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kedudukan import Kelas, Orang, Penyimpul
from lincah.law.penugasan import Koordinasi, cari_koordinasi
from lincah.peraturan import muat_profil

DINAS, BIDANG, SEKSI, SEKSI_LAIN = 1, 2, 3, 4
TIGA = (
    unit(DINAS, None, "dinas", pos(DINAS, "kepala_dinas_badan"), nama="Dinas Sosial"),
    unit(BIDANG, DINAS, "bidang", pos(BIDANG, "kepala_bidang")),
    unit(SEKSI, BIDANG, "seksi", pos(SEKSI, "kepala_seksi")),
    unit(SEKSI_LAIN, BIDANG, "seksi", pos(SEKSI_LAIN, "kepala_seksi")),
)


def siapa(peraturan: str, duduk: int, model: dict[int, str]) -> Koordinasi | None:
    profil = muat_profil(peraturan)
    struktur = susun(*TIGA, model=model, tingkat={DINAS: 3})
    kedudukan = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(Orang(Kelas.PELAKSANA, duduk))
    assert kedudukan.model.jawaban is not None, [satu.ringkas for satu in kedudukan.model.alasan]
    return cari_koordinasi(struktur, BIDANG, duduk, kedudukan)


def test_the_third_level_coordinates_by_its_place() -> None:
    model = next(satu for satu in muat_profil("dairi-18-2024").kedudukan.model if satu.koordinasi)
    hasil = siapa("dairi-18-2024", SEKSI, {DINAS: model.kode})
    assert hasil is not None and [satu.id for satu in hasil.pos] == [SEKSI] and not hasil.ditunjuk
    assert "huruf e" in hasil.aturan.dasar
    di_bidang = siapa("dairi-18-2024", BIDANG, {DINAS: model.kode})
    assert di_bidang is not None and di_bidang.pos == (), "nobody stands between"


def test_where_one_is_appointed_any_of_the_level_below_may_be() -> None:
    hasil = siapa("karangasem-15-2023", BIDANG, {DINAS: "dinas_dua_tingkat"})
    assert hasil is not None and hasil.ditunjuk
    assert {satu.id for satu in hasil.pos} == {SEKSI, SEKSI_LAIN}
    assert hasil.aturan.tafsir


@pytest.mark.parametrize("id", ["bintan-62-2023", "tanjabtim-14-2023"])
def test_where_the_regulation_has_no_such_officer_nobody_is(id: str) -> None:
    assert all(model.koordinasi is None for model in muat_profil(id).kedudukan.model)
