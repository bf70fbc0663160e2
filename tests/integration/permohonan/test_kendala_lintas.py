"""A problem across units that several leaders must settle goes to each of them, as the regulations order."""

from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from tests.daerah import Muat, pemangku, pimpinan
from tests.integration.permohonan.jalan_lintas import SEMUA, Lintas
from tests.integration.permohonan.perkara_lintas import jalankan, mulai
from tests.perkara import aktor, lakukan

from lincah.law.penugasan import Cara, Lingkup
from lincah.pelaksanaan.models import AlamatKendala, JenisPutusan
from lincah.pelaksanaan.queries.kendala import buka_kendala
from lincah.pelaksanaan.services.kendala import Putusan, UsulanKendala, angkat_kendala, putuskan_kendala
from lincah.pengingat.kait import semua_menunggu
from lincah.penugasan.services import PerkaraTidakAda
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

LINTAS_UNIT = [satu for satu in SEMUA if (satu.cara, satu.lingkup) == (Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT)]


@pytest.fixture
def jalan(request: pytest.FixtureRequest, muat_daerah: Muat) -> Iterator[tuple[Lintas, date]]:
    satu: Lintas = request.param
    instansi = muat_daerah(satu.daerah)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield satu, hari_ini(instansi)


def waits(unit: str, hari: date) -> list[str]:
    return [satu.ajakan for satu in semua_menunggu(aktor(pemangku(unit), hari)) if satu.kunci.jenis == "pelaksanaan"]


@pytest.mark.parametrize("jalan", LINTAS_UNIT, indirect=True, ids=str)
def test_a_problem_across_units_goes_to_whom_each_regulation_names(jalan: tuple[Lintas, date]) -> None:
    lintas, hari = jalan
    penugasan, orang = mulai(lintas, hari)
    jalankan(lintas, penugasan, orang, hari)
    assert lakukan(orang, penugasan, "menerima", hari=hari).berhasil
    usulan = UsulanKendala(uuid4(), "Data belum ada", ("Minta dengan surat",))
    hasil = angkat_kendala(aktor(orang, hari), penugasan.pk, usulan)
    assert hasil.kendala, hasil.simpulan.halangan
    pemilik = hasil.kendala.alamat.get()
    assert pemilik.peran in ("pimpinan_unit", "pimpinan_unit_pemilik") and not pemilik.bersama
    if lintas.daerah != "tanjabtim":  # there the head of the Perangkat Daerah leads both units
        assert pemilik.jabatan == pimpinan(lintas.pemilik)
        assert "Putuskan permasalahan" in waits(lintas.pemilik, hari)


@pytest.mark.parametrize("jalan", LINTAS_UNIT, indirect=True, ids=str)
def test_several_leaders_are_each_told_where_the_regulation_says_so(jalan: tuple[Lintas, date]) -> None:
    lintas, hari = jalan
    penugasan, orang = mulai(lintas, hari)
    jalankan(lintas, penugasan, orang, hari)
    assert lakukan(orang, penugasan, "menerima", hari=hari).berhasil
    type(penugasan).objects.filter(pk=penugasan.pk).update(bentuk="tim")  # one of a team: the rule is for teams
    usulan = UsulanKendala(uuid4(), "Data belum ada", ("Minta dengan surat",), bersama=True)
    hasil = angkat_kendala(aktor(orang, hari), penugasan.pk, usulan)
    if lintas.daerah not in ("dairi", "karangasem"):
        assert hasil.kendala is None and "beberapa pimpinan" in hasil.simpulan.halangan[0].ringkas
        return
    assert hasil.kendala, [satu.ringkas for satu in hasil.simpulan.halangan]
    alamat = {satu.jabatan: satu for satu in hasil.kendala.alamat.all()}
    assert set(alamat) == {pimpinan(lintas.pemilik), pimpinan(lintas.asal)}
    lain: AlamatKendala = alamat[pimpinan(lintas.asal)]
    assert (lain.bersama, lain.peran) == (True, "pimpinan_unit_asal")
    isi = Putusan(JenisPutusan.LAIN, "Saya kirim datanya", 0, None, pemangku(lintas.asal).pk, hari)
    with pytest.raises(PerkaraTidakAda):
        putuskan_kendala(aktor(pemangku(lintas.pemilik), hari), penugasan.pk, lain.pk, isi)
    assert len(buka_kendala(aktor(pemangku(lintas.asal), hari), penugasan.pk).kendala) == 1
    putuskan_kendala(aktor(pemangku(lintas.asal), hari), penugasan.pk, lain.pk, isi)
    assert waits(lintas.pemilik, hari) == ["Putuskan permasalahan"]
