"""An instansi for tests of several threads."""

from collections.abc import Iterator

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import bersihkan_skema

from lincah.registry.models import Instansi


@pytest.fixture
def tetap(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Instansi]:
    """Rows that really are committed, for threads."""
    with django_db_blocker.unblock():
        try:
            yield Instansi.objects.get(slug="uji2")
        finally:
            connection.set_schema_to_public()
            bersihkan_skema()
