"""The demo of every regulation: perjanjian kinerja of each kind of unit, divided as that regulation says."""

import pytest
from tests.daerah import Muat

from lincah.kedudukan.demo import SLUG
from lincah.kedudukan.queries import kini
from lincah.perjanjian.demo import muat_perjanjian
from lincah.perjanjian.models import CaraBagi, KeadaanPerjanjian, Menunggu, Perjanjian, Renstra, Target
from lincah.perjanjian.queries.rencana import rencana_kini
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini


@pytest.mark.parametrize("slug", SLUG)
def test_every_division_was_made_by_who_sets_that_performance(
    slug: str, muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    instansi = muat_daerah(slug)
    request.getfixturevalue("db")
    with di_instansi(instansi):
        assert muat_perjanjian(instansi) == 7
        assert muat_perjanjian(instansi) == 0, "a second time changes nothing"
        rencana = rencana_kini(kini(instansi, hari_ini(instansi)))
        for anak in Target.objects.exclude(induk=None).exclude(cara=CaraBagi.POKOK).select_related("induk"):
            pos = kini(instansi, hari_ini(instansi)).pos
            atasan = rencana.atasan(pos[anak.jabatan_id]).jawaban
            assert atasan and anak.induk and atasan.id == anak.induk.jabatan_id
        keadaan = set(Perjanjian.objects.values_list("keadaan", flat=True))
        assert keadaan == {KeadaanPerjanjian.KONSEP, KeadaanPerjanjian.DIAJUKAN, KeadaanPerjanjian.BERLAKU}
        rsud = Perjanjian.objects.get(unit__jenis="rsud")
        assert (rsud.renstra_id is not None) == (rencana.penyusun_renstra(rsud.unit_id) is not None)
        assert Menunggu.objects.filter(tindakan="menyepakati").count() == 1
        assert Renstra.objects.count() == (1 if rsud.renstra_id else 0)
