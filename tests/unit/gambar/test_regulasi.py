"""Every figure that a regulation numbers is drawn anew from its tables."""

from xml.etree import ElementTree

import pytest

from lincah.law.profil import JenisGambar
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.gambar import Garis, JenisKotak, Kotak, kotak_model, lukis

ID = list_peraturan()


def kotak(peraturan: str, model: str, *, penugasan: bool) -> tuple[Kotak, ...]:
    profil = muat_profil(peraturan)
    return kotak_model(profil.kedudukan.per_kode[model], profil.kosakata, penugasan=penugasan)


@pytest.mark.parametrize("id", ID)
def test_every_figure_is_drawn_and_listed(id: str) -> None:
    profil = muat_profil(id)
    assert profil.gambar
    for gambar in profil.gambar:
        lukisan = lukis(profil, gambar, {})
        assert lukisan, gambar.nomor
        for satu in lukisan:
            ElementTree.fromstring(satu.svg)
            assert bool(satu.ranting) is not bool(satu.baris)
            assert bool(satu.baris) is (gambar.jenis.nilai is JenisGambar.ALUR)
        assert len({satu.svg for satu in lukisan}) == len(lukisan)


@pytest.mark.parametrize("id", ID)
@pytest.mark.parametrize("penugasan", [False, True])
def test_every_model_shows_its_tiers_and_its_staff(id: str, penugasan: bool) -> None:
    for model in muat_profil(id).kedudukan.model:
        semua = kotak(id, model.kode, penugasan=penugasan)
        tingkat = [satu for satu in semua if satu.jenis is JenisKotak.POS]
        staf = [satu for satu in semua if satu.jenis is JenisKotak.KELOMPOK]
        assert len(tingkat) == len(model.tingkat)
        assert staf
        assert any(satu.penilai for satu in tingkat)
        assert {satu.garis for satu in staf} == {Garis.PENUGASAN if penugasan else Garis.KOMANDO}


def test_levels_with_another_penilai_stand_apart_and_name_him() -> None:
    staf = [satu for satu in kotak("bintan-62-2023", "rsud", penugasan=True) if satu.jenis is JenisKotak.KELOMPOK]
    assert [(satu.induk, satu.judul, satu.kaki) for satu in staf] == [
        ("t2", "Ahli Utama dan Ahli Madya", ("Penilai: Direktur",)),
        ("t2", "Ahli Muda", ("Penilai: Kepala Bagian atau Kepala Bidang",)),
        ("t2", "Ahli Pertama, Penyelia, Mahir, Terampil, Pemula dan Pejabat Pelaksana", ()),
    ]


def test_staff_of_a_kind_of_subunit_say_where_they_sit() -> None:
    staf = [satu for satu in kotak("bintan-62-2023", "setda", penugasan=False) if satu.jenis is JenisKotak.KELOMPOK]
    assert [(satu.induk, satu.judul, satu.kaki) for satu in staf] == [
        ("t2", "Pejabat Fungsional dan Pejabat Pelaksana", ()),
        ("t3", "Pejabat Pelaksana", ("langsung pada Subbagian",)),
    ]


def test_a_flow_of_a_regulation_stands_at_no_step() -> None:
    profil = muat_profil("karangasem-15-2023")
    alur = next(satu for satu in profil.gambar if satu.jenis.nilai is JenisGambar.ALUR)
    (lukisan,) = lukis(profil, alur, {"menetapkan": "menetapkan surat"})
    assert "langkah sekarang" not in lukisan.svg
    assert "dilalui" not in lukisan.svg
    assert "Menetapkan surat" in lukisan.svg
