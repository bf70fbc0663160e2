"""A hospital starts from the rencana strategis of the Kepala Dinas Kesehatan, where the regulation says so."""

from datetime import date
from uuid import uuid4

import pytest
from tests.cast import DARI, OLEH, WAKTU, Cast, register, seat
from tests.perencanaan import LAYANAN, TAHUN, aktor, konsep

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.kedudukan.services import buka_jabatan, buka_unit
from lincah.penugasan.services import PerkaraTidakAda
from lincah.perjanjian import services
from lincah.perjanjian.models import KeadaanPerjanjian, Renstra
from lincah.perjanjian.services import IsianRenstra, PerjanjianKeliru

Rumah = tuple[Pegawai, Jabatan, Pegawai, Jabatan]


@pytest.fixture
def rumah(cast: Cast) -> Rumah:
    """The Kepala Dinas Kesehatan and the Direktur below, with their posts."""
    dinas = buka_unit(
        jenis="dinas",
        nama="Dinas Kesehatan",
        induk=cast.unit["pemda"],
        dari=DARI,
        kode="dinkes",
        oleh=OLEH,
        waktu=WAKTU,
    )
    rsud = buka_unit(jenis="rsud", nama="RSUD Uji", induk=dinas, dari=DARI, kode="rsud", oleh=OLEH, waktu=WAKTU)
    bawaan = {"pimpinan": True, "dari": DARI, "oleh": OLEH, "waktu": WAKTU}
    pos = buka_jabatan(
        unit=dinas, nama="Kepala Dinas Kesehatan", peran="kepala_dinas_badan", kelas="jpt_pratama", **bawaan
    )
    direktur = buka_jabatan(unit=rsud, nama="Direktur RSUD Uji", peran="direktur", kelas="administrator", **bawaan)
    kepala = seat(register("Kesuma Sehat", "197301011998031009"), pos)
    return kepala, pos, seat(register("Dirga Rumah", "197801012003121009"), direktur), direktur


def catat(kepala: Pegawai, pos: Jabatan, dari: int = TAHUN) -> Renstra:
    isian = IsianRenstra("Renstra Dinas Kesehatan", "5", date(TAHUN, 1, 6), dari, dari + 4)
    return services.catat_renstra(aktor(kepala), jabatan_id=pos.pk, isian=isian, kunci=uuid4())


def test_without_it_the_draft_may_be_written_but_not_offered(rumah: Rumah) -> None:
    _kepala, _pos, dirga, direktur = rumah
    perjanjian = konsep(dirga, direktur)
    with pytest.raises(PerjanjianKeliru, match="Lampiran huruf C angka 4 huruf a angka 1") as galat:
        services.ajukan(aktor(dirga), perjanjian.pk, suntingan=None)
    assert "rencana strategis" in str(galat.value)


def test_with_it_the_superior_agrees(rumah: Rumah) -> None:
    kepala, pos, dirga, direktur = rumah
    renstra = catat(kepala, pos)
    perjanjian = konsep(dirga, direktur)
    services.simpan_butir(aktor(dirga), perjanjian.pk, [LAYANAN], suntingan=None, renstra_id=renstra.pk)
    services.ajukan(aktor(dirga), perjanjian.pk, suntingan=None)
    jadi = services.sepakati(aktor(kepala), perjanjian.pk, suntingan=None)
    assert (jadi.keadaan, jadi.atasan_id) == (KeadaanPerjanjian.BERLAKU, pos.pk)


def test_one_of_other_years_or_of_another_head_does_not_do(cast: Cast, rumah: Rumah) -> None:
    kepala, pos, dirga, direktur = rumah
    usang, asing = catat(kepala, pos, TAHUN - 9), catat(cast.kepala_dinas, cast.pos["dinas"])
    perjanjian = konsep(dirga, direktur)
    for renstra in (usang, asing):
        services.simpan_butir(aktor(dirga), perjanjian.pk, [LAYANAN], suntingan=None, renstra_id=renstra.pk)
        with pytest.raises(PerjanjianKeliru, match="rencana strategis"):
            services.ajukan(aktor(dirga), perjanjian.pk, suntingan=None)


def test_only_the_head_of_the_unit_records_it(cast: Cast, rumah: Rumah) -> None:
    _kepala, pos, dirga, _direktur = rumah
    with pytest.raises(PerkaraTidakAda):
        catat(dirga, pos)
    with pytest.raises(PerjanjianKeliru, match="pimpinan unit"):
        catat(cast.kabid, cast.pos["bidang"])
