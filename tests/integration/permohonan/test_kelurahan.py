"""A kelurahan lies in a kecamatan: an Administrator is sought up to the Camat (a reading of the regulation)."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.daerah import Muat, pemangku, staf
from tests.integration.permohonan.jalan_lintas import Lintas
from tests.integration.permohonan.perkara_lintas import kirim, minta

from lincah.kedudukan.models import Unit
from lincah.law.penugasan import Cara, Lingkup
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini


@pytest.fixture
def di_bintan(muat_daerah: Muat, request: pytest.FixtureRequest) -> Iterator[date]:
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        yield hari_ini(instansi)


def test_the_camat_proposes_a_team_for_a_kelurahan_led_by_a_pengawas(di_bintan: date) -> None:
    kelurahan = Unit.objects.filter(jenis="kelurahan").select_related("induk").first()
    lain = Unit.objects.filter(induk=kelurahan.induk, jenis="seksi", jabatan__kelas="pelaksana").first()
    (orang,) = staf(lain.kode, "*", 1)
    satu = Lintas("bintan", Cara.PENUNJUKAN, Lingkup.LINTAS_UNIT, kelurahan.kode, lain.kode, (), (), "")
    penugasan, rancangan = kirim(pemangku(kelurahan.kode), minta(satu, orang, di_bintan), di_bintan)
    assert penugasan is not None, [alasan.ringkas for alasan in rancangan.jalan.halangan]
    pos = rancangan.jalan.jawaban.pos
    assert [satu.peran for satu in pos["administrator"]] == ["camat"]
    assert pos["administrator"] == pos["kepala_pd"]
