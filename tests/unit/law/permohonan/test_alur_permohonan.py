"""Every request flow of every regulation, on every road: it ends, no step is dead, no tier is passed by."""

import json

import pytest
from tests.unit.law.permohonan.semua_permohonan import Permohonan, semua_permohonan

from lincah.law.alur import Keadaan, dari_dict, ke_dict, lakukan
from lincah.law.penugasan import Cara, Status
from lincah.peraturan import list_peraturan, muat_profil

MENOLAK = {"tolak", "tidak_tersedia"}
setiap_alur = pytest.mark.parametrize("satu", semua_permohonan(), ids=lambda satu: satu.id)


@setiap_alur
def test_every_road_ends_and_every_end_and_step_lies_on_a_road(satu: Permohonan) -> None:
    assert {jalan[-1][1].lanjut for jalan in satu.jalan} == set(satu.alur.akhir)
    assert {langkah.kode for jalan in satu.jalan for langkah, _ in jalan} == {one.kode for one in satu.alur.langkah}
    dipilih = {(langkah.kode, hasil.kode) for jalan in satu.jalan for langkah, hasil in jalan}
    assert dipilih == {(langkah.kode, hasil.kode) for langkah in satu.alur.langkah for hasil in langkah.hasil}


@setiap_alur
def test_all_roads_to_an_assignment_pass_the_same_tiers_in_the_same_order(satu: Permohonan) -> None:
    sampai = [jalan for jalan in satu.jalan if jalan[-1][1].lanjut == "ditugaskan"]
    assert len({tuple(langkah.kode for langkah, _ in jalan) for jalan in sampai}) == 1
    assert [langkah.kode for langkah, _ in sampai[0]][-2:] == ["menetapkan_penugasan", "menerima_penugasan"]


@setiap_alur
def test_after_a_refusal_nobody_is_assigned_and_without_one_somebody_is(satu: Permohonan) -> None:
    for jalan in satu.jalan:
        ditolak = any(hasil.kode in MENOLAK for _, hasil in jalan)
        assert (jalan[-1][1].lanjut == "ditugaskan") is not ditolak


@setiap_alur
def test_whoever_could_refuse_a_request_has_been_asked_before_it_is_granted(satu: Permohonan) -> None:
    """A decision can go both ways, or it has gone both ways before."""
    for jalan in satu.jalan:
        for letak, (langkah, hasil) in enumerate(jalan):
            kode = {one.kode for one in langkah.hasil}
            if "setuju" in kode:
                assert "tolak" in kode, langkah.kode
            if kode == {"tolak"}:
                assert jalan[letak - 1][1].kode == "tidak_tersedia"
            assert hasil.dasar.rujukan


@setiap_alur
def test_who_sets_the_letter_is_who_the_instrument_names(satu: Permohonan) -> None:
    for lingkup in satu.alur.lingkup:
        instrumen = muat_profil(satu.peraturan).penugasan.cari_instrumen(satu.alur.cara, lingkup)
        langkah = satu.langkah("menetapkan_penugasan")
        assert langkah.hasil[0].naskah == instrumen.naskah
        assert set(langkah.pelaku) <= set(instrumen.penetap)


@setiap_alur
def test_what_an_outcome_demands_cannot_be_left_out_and_the_refusal_cites_who_demands_it(satu: Permohonan) -> None:
    for langkah in satu.alur.langkah:
        for hasil in langkah.hasil:
            for isi in ({}, dict.fromkeys(hasil.wajib, " "), {"lain": "terisi"}):
                peran = frozenset(langkah.pelaku)
                simpulan = lakukan(satu.tabel, Keadaan(langkah.kode), hasil.kode, pelaku="Ani", peran=peran, isi=isi)
                assert (simpulan.jawaban is None) is bool(hasil.wajib)
                assert len(simpulan.halangan) == len(hasil.wajib)
                assert all(alasan.rujukan == hasil.dasar.rujukan for alasan in simpulan.halangan)


@setiap_alur
def test_where_a_refusal_of_a_request_for_people_owes_its_reasons_every_one_does(satu: Permohonan) -> None:
    """Three regulations demand the reasons where they speak of a refusal; where they are silent it is read alike."""
    beralasan = {
        "alasan" in hasil.wajib
        for lain in semua_permohonan()
        if lain.peraturan == satu.peraturan and lain.alur.cara is satu.alur.cara
        for langkah in lain.alur.langkah
        for hasil in langkah.hasil
        if hasil.kode in MENOLAK
    }
    diwajibkan = satu.alur.cara is Cara.PENUNJUKAN and satu.peraturan != "bintan-62-2023"
    assert beralasan == {diwajibkan}


@setiap_alur
def test_nobody_else_may_act(satu: Permohonan) -> None:
    for langkah in satu.alur.langkah:
        for hasil in langkah.hasil:
            isi = dict.fromkeys(hasil.wajib, "terisi")
            asing = frozenset(one for lain in satu.alur.langkah for one in lain.pelaku) - set(langkah.pelaku)
            simpulan = lakukan(satu.tabel, Keadaan(langkah.kode), hasil.kode, pelaku="Ani", peran=asing, isi=isi)
            assert simpulan.jawaban is None
            assert simpulan.halangan[0].rujukan == hasil.dasar.rujukan


@setiap_alur
def test_a_flow_kept_and_read_back_is_the_same_flow(satu: Permohonan) -> None:
    kembali = dari_dict(json.loads(json.dumps(ke_dict(satu.tabel))))
    assert kembali == satu.tabel


@pytest.mark.parametrize("id", list_peraturan())
def test_every_open_way_has_one_flow_and_no_other_has_any(id: str) -> None:
    profil = muat_profil(id)
    for baris in profil.penugasan.instrumen:
        ada = [satu for satu in profil.permohonan.alur if satu.cara is baris.cara and baris.lingkup in satu.lingkup]
        assert len(ada) == (baris.status.nilai is Status.TERBUKA)
