"""The people of `tests/cast.py` and the regencies of `tests/daerah.py` for every integration test."""

from collections.abc import Iterator

import pytest
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import bersihkan_skema
from tests.cast import Cast, build_cast, cast, cast_lain
from tests.daerah import muat_daerah

from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

__all__ = ["cast", "cast_lain", "muat_daerah"]


@pytest.fixture
def tertulis(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[tuple[Instansi, Cast]]:
    """The cast, committed, so that other connections see it; everything is emptied afterwards."""
    with django_db_blocker.unblock():
        instansi = Instansi.objects.get(slug="uji1")
        try:
            with di_instansi(instansi):
                yield instansi, build_cast()
        finally:
            bersihkan_skema()
