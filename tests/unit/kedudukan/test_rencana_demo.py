"""The plan of every demo regency, before anything is written."""

from datetime import date
from functools import cache

import pytest
from pytest import FixtureRequest

from lincah.kedudukan.demo.baca import baca_bersama, baca_daerah, daftar_demo
from lincah.kedudukan.demo.cerita import _tempat
from lincah.kedudukan.demo.pemuatan import susun
from lincah.kedudukan.demo.rencana import Rencana
from lincah.kedudukan.models import JenjangJabatan, KelasJabatan
from lincah.kedudukan.nip import periksa_nip
from lincah.peraturan import muat_profil
from lincah.peraturan.baca_kosakata import muat_kosakata

HARI = date(2026, 3, 2)
# Officers named in the regulations themselves: nobody of the demo may bear such a name.
NAMA_ASLI = (
    "kurniawan roby",
    "ronny kartika",
    "surung",
    "hutasoit",
    "gede dana",
    "sedana merta",
    "romi hariyanto",
    "sapril",
)


@cache
def plan(slug: str, jumlah: int) -> Rencana:
    return susun(slug, pegawai=jumlah, hari_ini=HARI)


@pytest.fixture(params=[(slug, jumlah) for slug in daftar_demo() for jumlah in (300, 1000)], ids=str)
def rencana(request: FixtureRequest) -> tuple[str, int, Rencana]:
    slug, jumlah = request.param
    return slug, jumlah, plan(slug, jumlah)


def test_there_are_as_many_people_as_asked(rencana: tuple[str, int, Rencana]) -> None:
    _, jumlah, isi = rencana
    assert len(isi.orang) == jumlah


@pytest.mark.parametrize("slug", daftar_demo())
def test_the_same_people_every_time(slug: str) -> None:
    assert susun(slug, pegawai=300, hari_ini=HARI) == plan(slug, 300)


def test_leaders_are_the_same_people_in_a_big_regency(rencana: tuple[str, int, Rencana]) -> None:
    slug, _, isi = rencana
    kecil = plan(slug, 1)
    for kode in ("SETDA", "DISKOMINFO", "DISKOMINFO.B1"):
        nip = [satu.orang[satu.pemangku(satu.pimpinan(kode)).orang].nip for satu in (kecil, isi)]
        assert nip[0] == nip[1]


def test_every_number_is_right_and_no_name_comes_twice(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    asn = [orang for orang in isi.orang if orang.nip]
    assert len(asn) == len(isi.orang) - 1
    assert all(periksa_nip(orang.nip, pada=HARI).sah for orang in asn)
    assert [orang.nip for orang in asn if periksa_nip(orang.nip).jenis != orang.status] == []
    assert len({orang.nip for orang in asn}) == len(asn)
    assert len({orang.nama for orang in isi.orang}) == len(isi.orang)


def test_nobody_bears_the_name_of_a_real_official(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    assert [orang.nama for orang in isi.orang for asli in NAMA_ASLI if asli in orang.nama.lower()] == []


def test_nobody_was_appointed_before_entering_service(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    masuk = {orang.no: periksa_nip(orang.nip).tahun_angkat for orang in isi.orang if orang.nip}
    assert all(satu.dari.year >= masuk[satu.orang] for satu in isi.pangku if satu.orang in masuk)


def test_plt_and_plh_are_in_force_on_the_day_of_loading(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    sementara = [satu for satu in isi.pangku if satu.jenis in ("plt", "plh")]
    assert len(sementara) == 4
    assert all(satu.sampai and satu.dari <= HARI <= satu.sampai for satu in sementara)


def test_codes_are_unique_and_every_unit_is_led(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    assert len({unit.kode for unit in isi.unit}) == len(isi.unit)
    assert [pos.unit for pos in isi.pos if pos.pimpinan] == [unit.no for unit in isi.unit]


def test_a_chosen_model_is_one_of_the_regulation(rencana: tuple[str, int, Rencana]) -> None:
    slug, _, isi = rencana
    model = muat_profil(baca_daerah(slug)["peraturan"]["id"]).kedudukan.per_kode
    assert {unit.model for unit in isi.unit if unit.model} <= set(model)


def test_every_part_of_the_story_has_a_place_and_a_word(rencana: tuple[str, int, Rencana]) -> None:
    slug, _, isi = rencana
    jabatan = {(isi.unit[pos.unit].kode, "" if pos.pimpinan else pos.nama) for pos in isi.pos}
    for peran, kode, nama in _tempat(slug):
        assert (kode, nama) in jabatan
        assert peran in baca_bersama("jabatan")["peran_cerita"]


def test_every_level_of_jf_is_there(rencana: tuple[str, int, Rencana]) -> None:
    _, _, isi = rencana
    assert {pos.jenjang for pos in isi.pos} == {"", *JenjangJabatan.values}


def test_the_columns_hold_the_words_of_the_vocabulary() -> None:
    kosakata = muat_kosakata()
    assert set(KelasJabatan.values) == set(kosakata.kelas)
    assert set(JenjangJabatan.values) == set(kosakata.jenjang)


def test_every_kind_and_role_of_the_plan_is_a_word_of_its_regulation(rencana: tuple[str, int, Rencana]) -> None:
    slug, _, isi = rencana
    kosakata = muat_profil(baca_daerah(slug)["peraturan"]["id"]).kosakata
    assert {unit.jenis for unit in isi.unit} <= set(kosakata.jenis_unit)
    assert {pos.peran for pos in isi.pos} - {""} <= set(kosakata.peran_jabatan())


def test_dates_of_appointment_lie_before_the_regulation(rencana: tuple[str, int, Rencana]) -> None:
    slug, _, isi = rencana
    daerah = baca_daerah(slug)
    akhir = daerah["peraturan"]["dari"]
    tetap = [satu.dari for satu in isi.pangku if satu.jenis == "definitif"]
    assert daerah["sejak"] <= min(tetap) <= max(tetap) < akhir
