"""Entering an instansi: its schema, and the prefix of its addresses. The one typed door to django-tenants."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

from django.db import connection
from django.urls import get_script_prefix, set_script_prefix
from django_tenants.utils import get_public_schema_name, schema_context, tenant_context

from lincah.registry.models import Instansi


class DiLuarInstansi(RuntimeError):
    """Code that needs an instansi ran in the shared schema."""


@contextmanager
def di_instansi(instansi: Instansi) -> Iterator[Instansi]:
    """Work in the schema of `instansi`; `reverse()` yields its addresses. For jobs, commands and tests."""
    sebelumnya = get_script_prefix()
    set_script_prefix(instansi.awalan)
    try:
        with tenant_context(instansi):
            yield instansi
    finally:
        set_script_prefix(sebelumnya)


@contextmanager
def di_skema_bersama() -> Iterator[None]:
    """Work in the shared schema."""
    with schema_context(get_public_schema_name()):
        yield


def instansi_kini() -> Instansi:
    """The instansi the connection works in. Errors: DiLuarInstansi."""
    if not isinstance(connection.tenant, Instansi):
        raise DiLuarInstansi("tidak sedang berada di skema instansi; pakai registry.konteks.di_instansi(instansi)")
    return cast("Instansi", connection.tenant)


def skema_kini() -> str:
    """The name of the schema the connection works in."""
    return cast("str", connection.schema_name)
