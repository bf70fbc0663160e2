"""The demo regency the measurements stand on: an embedded PostgreSQL with normal durability, one database a size.

It lies in LINCAH_DATA/ukur (default .lincah/ukur), is built on first use and kept; `--baru` builds it anew.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg

from lincah import embedded

if TYPE_CHECKING:
    from lincah.registry.models import Instansi

SLUG = "bintan"
CASES = 5
"""One running case for so many people."""


@contextmanager
def empty_database(name: str, *, fresh: bool = False, template: str = "template1") -> Iterator[None]:
    """A migrated database of our own server, begun as a copy of `template`, and Django looking at it."""
    data = Path(os.environ.get("LINCAH_DATA") or ".lincah").resolve() / "ukur"
    os.environ.update(LINCAH_DATA=str(data), DJANGO_SETTINGS_MODULE="lincah.web.settings")
    with embedded.pakai(data):
        with psycopg.connect(embedded.url(data, "postgres"), autocommit=True) as connection:
            if fresh:
                connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone():
                connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        os.environ["DATABASE_URL"] = embedded.url(data, name)
        _start_django()
        try:
            yield
        finally:
            _close()


@contextmanager
def regency(people: int, purpose: str = "baca", slug: str = SLUG) -> Iterator["Instansi"]:
    """A regency of `people` with a running case for every five; the block stands in its schema.

    What writes names a purpose of its own.
    """
    with empty_database(f"ukur_{purpose}_{people}", fresh="--baru" in sys.argv):
        from benchmarks.perjanjian_uji import fill_plans
        from benchmarks.perkara_uji import fill
        from lincah.kedudukan.demo import muat
        from lincah.pelaksanaan.demo import muat_pekerjaan
        from lincah.registry.konteks import di_instansi

        instansi = muat(slug, people)
        muat_pekerjaan(instansi)
        with di_instansi(instansi):
            fill(instansi, people // CASES)
            if purpose == "baca":
                fill_plans(instansi)
            yield instansi


def _start_django() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)
    call_command("migrate_schemas", tenant=True, interactive=False, verbosity=0)


def _close() -> None:
    from django.db import connections

    for connection in connections.all(initialized_only=True):
        connection.close()
        connection.close_pool()
