"""A letter is not written long after the work began: neither when it is proposed nor when its concept is mended."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from tests.cast import HARI, Cast
from tests.integration.kedudukan_layar.conftest import Masuk, masuk
from tests.perkara import buka, coba, lakukan, usulan

from lincah.penugasan.models import Penugasan
from lincah.penugasan.services import UsulanKeliru
from lincah.registry.waktu import hari_ini

__all__ = ["masuk"]
BATAS = timedelta(days=14)


def lebih(hari: date) -> date:
    return hari - BATAS - timedelta(days=1)


def test_work_that_began_long_ago_is_not_assigned_now(cast: Cast) -> None:
    with pytest.raises(UsulanKeliru, match="paling awal 17 Februari 2025") as galat:
        coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, mulai=lebih(HARI)))
    assert galat.value.medan == "mulai"
    assert buka(cast.kabid, cast.pos["bidang"], cast.muda, mulai=HARI - BATAS)


def test_the_office_sets_how_long(cast: Cast, settings: Any) -> None:
    settings.LINCAH_MUNDUR = 0
    with pytest.raises(UsulanKeliru):
        coba(cast.kabid, usulan(cast.pos["bidang"], cast.muda, mulai=HARI - timedelta(days=1)))


@pytest.fixture
def konsep(cast: Cast, in_tenant: Any) -> Penugasan:
    """A concept that came back today."""
    hari = hari_ini(in_tenant)
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari)
    lakukan(cast.kabid, penugasan, "mengembalikan_konsep", hari=hari)
    return Penugasan.objects.get(pk=penugasan.pk)


@pytest.mark.parametrize("medan", ["mulai", "selesai"])
def test_a_mended_concept_is_not_dated_back_either(
    cast: Cast, konsep: Penugasan, masuk: Masuk, in_tenant: Any, medan: str
) -> None:
    hari = hari_ini(in_tenant)
    awal = {"mulai": hari, "selesai": hari + timedelta(days=9)}
    lama = {"mulai": lebih(hari), "selesai": hari - timedelta(days=1)}[medan]
    isi = {"judul": konsep.judul, "uraian": "", "target": konsep.target, "satuan": konsep.satuan}
    salah = isi | awal | {medan: lama} | ({"mulai": lama} if medan == "selesai" else {}) | {"versi": konsep.versi}
    jawab = masuk(cast.kabid).post(reverse("pekerjaan:tindakan", args=[konsep.pk, "mengusulkan"]), salah)
    assert jawab.status_code == 422
    assert medan in jawab.context["form"].errors
    konsep.refresh_from_db()
    assert (konsep.langkah, konsep.mulai) == ("memperbaiki_konsep", hari)
