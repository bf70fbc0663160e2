"""Which regulation governs an instansi on a day: no overlap, no gap."""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from tests.basis_data_uji import BERLAKU_DARI

from lincah.registry.models import Pemberlakuan
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.registry.services import PemberlakuanDitolak, berlakukan

GANTI = date(2026, 1, 1)


def test_the_regulation_of_a_day_is_found(tenant: Any, tenant_lain: Any) -> None:
    assert profil_berlaku(tenant, BERLAKU_DARI) == "bintan-62-2023"
    assert profil_berlaku(tenant_lain, date(2099, 1, 1)) == "karangasem-15-2023"


def test_a_day_before_the_first_has_none_and_says_what_to_do(tenant: Any) -> None:
    with pytest.raises(ProfilTidakAda, match="lincah instansi berlakukan uji1"):
        profil_berlaku(tenant, date(2022, 12, 31))


def test_a_new_regulation_ends_the_one_before_on_the_day_before(tenant: Any) -> None:
    berlakukan(tenant, peraturan_id="bintan-1-2026", dari=GANTI)
    assert profil_berlaku(tenant, date(2025, 12, 31)) == "bintan-62-2023"
    assert profil_berlaku(tenant, GANTI) == "bintan-1-2026"


@pytest.mark.parametrize("dari", [BERLAKU_DARI, date(2022, 6, 1)])
def test_one_that_would_overlap_is_refused_and_nothing_changes(tenant: Any, dari: date) -> None:
    with pytest.raises(PemberlakuanDitolak, match="beririsan"):
        berlakukan(tenant, peraturan_id="lain", dari=dari)
    assert Pemberlakuan.objects.filter(instansi=tenant).count() == 1


def test_one_that_would_leave_a_day_uncovered_is_refused(tenant: Any) -> None:
    berlakukan(tenant, peraturan_id="sementara", dari=GANTI, sampai=date(2026, 6, 30))
    with pytest.raises(PemberlakuanDitolak, match="tidak ada ketentuan antara 2026-06-30"):
        berlakukan(tenant, peraturan_id="lain", dari=date(2026, 7, 2))
    berlakukan(tenant, peraturan_id="lain", dari=date(2026, 7, 1))


def test_one_that_ends_before_it_begins_is_refused(tenant: Any) -> None:
    with pytest.raises(PemberlakuanDitolak):
        berlakukan(tenant, peraturan_id="lain", dari=GANTI, sampai=date(2025, 1, 1))


def test_the_database_itself_refuses_an_overlap(tenant: Any, tenant_lain: Any) -> None:
    with pytest.raises(IntegrityError, match="tidak_beririsan"), transaction.atomic():
        Pemberlakuan.objects.create(instansi=tenant, peraturan_id="lain", dari=GANTI)
    with pytest.raises(IntegrityError, match=r"tidak_terbalik|range lower bound"), transaction.atomic():
        Pemberlakuan.objects.create(instansi=tenant, peraturan_id="x", dari=date(2020, 2, 1), sampai=date(2020, 1, 1))
    # The same days in another instansi are another matter.
    Pemberlakuan.objects.create(
        instansi=tenant_lain, peraturan_id="x", dari=date(2020, 1, 1), sampai=date(2022, 12, 31)
    )
