"""The demo's work across instansi: it stands in both, with its photo, its problem and what was agreed."""

import pytest
from tests.daerah import Muat
from tests.integration.lintas.conftest import Sisi

from lincah.exchange.demo import saling_mengenal
from lincah.pelaksanaan.demo.lintas import muat_lintas
from lincah.pelaksanaan.models import BerkasMitra, Kendala, Koordinasi, PutusanKendala, TanggapanUmpanBalik
from lincah.penugasan.models import Penugasan, PerkaraMitra


def test_one_is_under_way_between_two_regencies_and_none_with_one_alone(
    muat_daerah: Muat, request: pytest.FixtureRequest
) -> None:
    k, d = muat_daerah("karangasem"), muat_daerah("dairi")
    request.getfixturevalue("db")  # only now: they are committed once for all tests
    assert muat_lintas((k,)) == 0
    assert muat_lintas((k, d)) == 0  # they do not know each other yet
    saling_mengenal((k, d))
    assert muat_lintas((k, d)) == 1 and muat_lintas((k, d)) == 0
    for sisi in (Sisi(k, "karangasem"), Sisi(d, "dairi")):
        assert not sisi.tertahan(), sisi.tertahan()
        with sisi.masuk():
            satu = Penugasan.objects.get(lintas__isnull=False)
            assert satu.langkah == "melaksanakan" and PerkaraMitra.objects.count() == 1
            assert BerkasMitra.objects.get().keadaan == "tiba"
            kejadian = (Kendala, PutusanKendala, TanggapanUmpanBalik, Koordinasi)
            assert all(model._default_manager.count() == 1 for model in kejadian)
