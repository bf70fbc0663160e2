"""To whom a problem goes under each regulation, what it must bring, and at which stage one coordinates."""

from dataclasses import replace

import pytest

from lincah.law.alur import Tahap
from lincah.law.pelaksanaan import TAHAP_KOORDINASI, boleh_bersama, check_kendala, check_koordinasi
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.peraturan import list_peraturan, muat_profil

B, L = Bentuk, Lingkup
TUGAS = {id.split("-")[0]: muat_profil(id).tugas for id in list_peraturan()}
SATU = ("Tambah satu orang",)


@pytest.mark.parametrize("daerah", ["dairi", "karangasem", "tanjabtim"])
@pytest.mark.parametrize("lingkup", L)
@pytest.mark.parametrize("alternatif", [(), ("",), (" \n ", "")])
def test_a_team_must_bring_an_alternative_wherever_it_works(
    daerah: str, lingkup: Lingkup, alternatif: tuple[str, ...]
) -> None:
    simpulan = check_kendala(TUGAS[daerah], B.TIM, lingkup, bersama=False, alternatif=alternatif)
    assert simpulan.jawaban is None
    (tanpa,) = simpulan.halangan
    assert tanpa.ringkas == "belum ada alternatif rekomendasi" and tanpa.rujukan
    assert check_kendala(TUGAS[daerah], B.TIM, lingkup, bersama=False, alternatif=("", "Ya")).boleh


@pytest.mark.parametrize(("daerah", "lingkup"), [(d, x) for d in ("dairi", "karangasem") for x in tuple(L)[1:]])
def test_where_leaders_must_act_together_it_goes_to_each_and_the_owner_decides(daerah: str, lingkup: Lingkup) -> None:
    assert boleh_bersama(TUGAS[daerah], B.TIM, lingkup)
    tujuan = check_kendala(TUGAS[daerah], B.TIM, lingkup, bersama=True, alternatif=SATU).jawaban
    assert tujuan
    assert [satu.peran for satu in tujuan if not satu.bersama] == ["pimpinan_unit_pemilik"]
    lain = ["pimpinan_unit_asal", *(["pimpinan_instansi"] if lingkup is L.LINTAS_INSTANSI else [])]
    assert [satu.peran for satu in tujuan if satu.bersama] == lain
    assert {satu.putusan.nilai for satu in tujuan} == {"menindaklanjuti_kendala", "kolaborasi_pimpinan"}


@pytest.mark.parametrize(("daerah", "lingkup"), [("bintan", L.LINTAS_PD), ("tanjabtim", L.LINTAS_PD)])
def test_where_no_text_names_several_leaders_it_is_refused_and_said(daerah: str, lingkup: Lingkup) -> None:
    assert not boleh_bersama(TUGAS[daerah], B.TIM, lingkup)
    simpulan = check_kendala(TUGAS[daerah], B.TIM, lingkup, bersama=True, alternatif=SATU)
    assert simpulan.jawaban is None
    assert "beberapa pimpinan" in simpulan.halangan[0].ringkas


@pytest.mark.parametrize(
    ("daerah", "bentuk", "tafsir"),
    [
        ("bintan", B.TIM, "B-51"),
        ("bintan", B.INDIVIDU, "B-51"),
        ("dairi", B.INDIVIDU, "X-48"),
        ("karangasem", B.INDIVIDU, "Y-41"),
        ("tanjabtim", B.INDIVIDU, "T-43"),
    ],
)
def test_where_a_regulation_is_silent_the_reading_tells_the_leader_and_asks_for_nothing(
    daerah: str, bentuk: Bentuk, tafsir: str
) -> None:
    simpulan = check_kendala(TUGAS[daerah], bentuk, L.DALAM_UNIT, bersama=False, alternatif=())
    assert simpulan.boleh and [satu.tafsir for satu in simpulan.alasan] == [tafsir]
    diam = replace(TUGAS[daerah], catatan_kendala=None)
    simpulan = check_kendala(diam, bentuk, L.DALAM_UNIT, bersama=False, alternatif=SATU)
    assert (simpulan.jawaban, simpulan.boleh) == (None, False)


@pytest.mark.parametrize(
    ("bentuk", "model", "dasar"),
    [
        (B.INDIVIDU, "rsud", "Lampiran huruf C angka 4 huruf b angka 2"),
        (B.INDIVIDU, "kecamatan", "Pasal 13"),
        (B.INDIVIDU, "", "Pasal 13"),
        (B.TIM, "rsud", "Pasal 13"),
    ],
)
def test_only_one_who_works_alone_in_a_hospital_rests_on_its_own_paragraph(
    bentuk: Bentuk, model: str, dasar: str
) -> None:
    tugas = TUGAS["bintan"]
    kendala = check_kendala(tugas, bentuk, L.DALAM_UNIT, bersama=False, alternatif=(), model=model)
    assert [satu.peran for satu in kendala.jawaban or ()] == ["pimpinan_unit_pemilik"]
    koordinasi = check_koordinasi(tugas, bentuk, L.DALAM_UNIT, Tahap.PELAKSANAAN, "pelaksanaan", model=model)
    assert kendala.alasan[0].dasar == dasar
    assert koordinasi.alasan[0].dasar == (dasar if "Lampiran" in dasar else "Pasal 13 ayat (1) alinea 2 huruf c")


def test_one_who_works_alone_across_units_is_read_like_a_team() -> None:
    assert not check_kendala(TUGAS["dairi"], B.INDIVIDU, L.LINTAS_UNIT, bersama=False, alternatif=()).boleh


@pytest.mark.parametrize("daerah", TUGAS)
@pytest.mark.parametrize("bentuk", B)
def test_coordination_belongs_to_the_stage_the_case_is_at(daerah: str, bentuk: Bentuk) -> None:
    for lingkup in L:
        for pada, tahapan in TAHAP_KOORDINASI.items():
            for tahap in Tahap:
                simpulan = check_koordinasi(TUGAS[daerah], bentuk, lingkup, tahap, pada)
                assert (simpulan.jawaban == pada) is (tahap in tahapan) is simpulan.boleh


def test_a_stage_nobody_named_is_refused_and_silence_is_told() -> None:
    assert not check_koordinasi(TUGAS["dairi"], B.TIM, L.DALAM_UNIT, Tahap.PELAKSANAAN, "pembayaran").boleh
    diam = replace(TUGAS["dairi"], catatan_koordinasi=None)
    assert not check_koordinasi(diam, B.INDIVIDU, L.DALAM_UNIT, Tahap.PELAKSANAAN, "pelaksanaan").boleh
