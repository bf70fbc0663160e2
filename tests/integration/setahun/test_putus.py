"""A load that is broken off leaves nothing, so that it can be begun again."""

import pytest
from django.db import connection
from tests.daerah import Muat
from tests.integration.setahun.conftest import TAHUN

from lincah.naskah.models import Berkas, KopSurat, Naskah, RegisterNomor
from lincah.penugasan.models import Penugasan
from lincah.perjanjian.models import Perjanjian
from lincah.registry.konteks import di_instansi
from lincah.setahun import Ukuran, muat_tahun

SEDIKIT = Ukuran(pekerjaan=4, contoh=2, regu=20, perjanjian=2)


class Putus(Exception):
    """The power is gone."""


def test_a_load_broken_off_while_it_writes_leaves_nothing(muat_daerah: Muat, request: pytest.FixtureRequest) -> None:
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    terdengar: list[tuple[str, int]] = []

    def dengar(selesai: int, total: int, apa: str) -> None:
        terdengar.append((apa, Naskah.objects.count() + Perjanjian.objects.count()))
        if apa == "mencetak surat" and selesai == 1:
            raise Putus

    with di_instansi(instansi):
        with pytest.raises(Putus):
            muat_tahun(instansi, TAHUN, ukuran=SEDIKIT, laporkan=dengar)

        assert terdengar[-1][1] > 0, "it was under way"
        for model in (Penugasan, Perjanjian, Naskah, RegisterNomor, KopSurat, Berkas):
            assert not model.objects.exists(), model
    connection.set_schema_to_public()
