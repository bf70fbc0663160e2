"""What every test may use.

`tenant` is an instansi with an empty schema; `in_tenant` works inside it: rows, and addresses with its prefix. Whatever
a test writes is rolled back. A test that asks for none of these cannot reach a database at all.
"""

import asyncio
import os
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytest_django.plugin import DjangoDbBlocker

from lincah import embedded

# No test is timed: a busy machine finds no fault that a quiet one does not.
settings.register_profile("tak_bersaat", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("tak_bersaat")


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Replaces pytest-django's, which makes no test database for some selections and then writes to the real one."""
    from tests.basis_data_uji import basis_data_uji
    from tests.settings import UJI
    from tests.sidik import check_kosong

    di_luar = os.environ.get("LINCAH_TEST_DATABASE_URL")
    server = nullcontext() if di_luar else embedded.pakai(UJI)
    with server, django_db_blocker.unblock(), basis_data_uji(UJI):
        with django_db_blocker.block():
            yield
        check_kosong()


@pytest.fixture(autouse=True)
def _bersih(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing stays of the test before: neither rows remembered that were rolled back, nor the schema of a request.

    Nor does a memory run out within a test, however slow the machine: a page would then cost one query more.
    """
    from django.db import connection

    from lincah.pengingat.queries.aturan import lupakan_aturan
    from lincah.penugasan.queries.alur import lupakan_alur
    from lincah.registry.queries import lupakan_ingatan

    for modul in ("lincah.registry.queries", "lincah.pengingat.queries.aturan"):
        monkeypatch.setattr(f"{modul}.UMUR_INGATAN", 3600.0)
    lupakan_ingatan()
    yield
    lupakan_ingatan()
    lupakan_alur()
    lupakan_aturan()
    connection.set_schema_to_public()


@pytest.fixture(autouse=True)
def _tanpa_gelung(request: pytest.FixtureRequest) -> Iterator[None]:
    """A browser opened by a test before keeps its event loop running in this thread: others stand outside of it."""
    gelung = None if request.node.get_closest_marker("browser") else asyncio._get_running_loop()
    if gelung is not None:
        asyncio._set_running_loop(None)
    yield
    if gelung is not None:
        asyncio._set_running_loop(gelung)


@pytest.fixture
def tenant(db: None) -> Any:
    """The first instansi of the tests (`/uji1/`, governed by bintan-62-2023)."""
    from lincah.registry.models import Instansi

    return Instansi.objects.get(slug="uji1")


@pytest.fixture
def tenant_lain(db: None) -> Any:
    """The other one (`/uji2/`, governed by karangasem-15-2023)."""
    from lincah.registry.models import Instansi

    return Instansi.objects.get(slug="uji2")


@pytest.fixture
def in_tenant(tenant: Any) -> Iterator[Any]:
    """Inside the first instansi: its schema, and `reverse()` with its prefix."""
    from lincah.registry.konteks import di_instansi

    with di_instansi(tenant):
        yield tenant
