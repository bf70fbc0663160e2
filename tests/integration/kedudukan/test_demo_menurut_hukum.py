"""The law reads every demo regency: everybody has a penilai, but where a gap was left on purpose."""

from collections.abc import Iterator

import pytest
from pytest import FixtureRequest
from tests.daerah import Muat

from lincah.kedudukan import demo
from lincah.kedudukan.demo.baca import baca_daerah
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries import OrangKini, kini, orang_kini
from lincah.peraturan import muat_profil
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

Daerah = tuple[str, tuple[OrangKini, ...]]
# Models that take turns on one unit, or that only a question without a unit needs: at most one of each has people.
BERGANTIAN = {"setda_sekda_menilai", "setda_asisten_menilai", "uptd"}


@pytest.fixture(params=demo.daftar_demo())
def daerah(muat_daerah: Muat, request: FixtureRequest) -> Iterator[Daerah]:
    instansi = muat_daerah(request.param)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hari = hari_ini(instansi)
        yield request.param, orang_kini(kini(instansi, hari), hari)


def test_everybody_has_a_penilai_but_in_the_gaps(daerah: Daerah) -> None:
    slug, orang = daerah
    kode = dict(Unit.objects.values_list("id", "kode"))
    celah = ("PEMDA", *baca_daerah(slug)["celah"].get("tidak_diatur", ()))
    tanpa = {kode[satu.orang.unit_id] for satu in orang if satu.kedudukan.penilai.jawaban is None}
    assert {satu for satu in tanpa if not satu.startswith(celah)} == set()


def test_every_model_of_the_regulation_has_people(daerah: Daerah) -> None:
    slug, orang = daerah
    profil = muat_profil(baca_daerah(slug)["peraturan"]["id"])
    model = {satu.kode for satu in profil.kedudukan.model if not satu.pengganti}
    terpakai = {satu.kedudukan.model.jawaban.kode for satu in orang if satu.kedudukan.model.jawaban}
    assert model - BERGANTIAN <= terpakai
