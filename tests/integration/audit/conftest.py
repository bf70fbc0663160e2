from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection, transaction
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import bersihkan_skema

from lincah.audit.models import Peristiwa
from lincah.audit.services import Kuitansi, Pelaku, catat
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

PAGI = datetime(2025, 3, 3, 1, 0, tzinfo=UTC)
WATI = Pelaku(akun_id=1, pegawai_id=2, nama="Wati", kapasitas="plh", jabatan_id=3, jabatan="Camat", untuk="Budi")
KUITANSI = Kuitansi("bintan-62-2023", "ab" * 32, {"cara": "penunjukan"}, {"boleh": True, "alasan": []})

Catat = Callable[..., Peristiwa]


@pytest.fixture
def catat_satu() -> Catat:
    """Write one event in a transaction of its own; what it tells of can be given."""

    def tulis(ke: int = 0, **lain: Any) -> Peristiwa:
        bawaan = {"jenis": "uji.terjadi", "objek": ("uji", str(ke)), "pelaku": WATI, "isi": {"ke": ke}, "waktu": PAGI}
        with transaction.atomic():
            return Peristiwa.objects.get(pk=catat(**{**bawaan, **lain}))

    return tulis


@pytest.fixture
def paksa() -> Callable[..., None]:
    """What somebody with the keys of the database can do: the triggers sleep meanwhile."""

    def lakukan(sql: str, *isi: Any) -> None:
        with connection.cursor() as kursor:
            kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # or the check at the end of the test would notice
            kursor.execute("SET session_replication_role = replica")
            kursor.execute(sql, isi)
            kursor.execute("SET session_replication_role = origin")

    return lakukan


@pytest.fixture
def sungguhan(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Instansi]:
    """The first instansi with real commits, for what several connections do; emptied afterwards."""
    with django_db_blocker.unblock():
        instansi = Instansi.objects.get(slug="uji1")
        with di_instansi(instansi):
            yield instansi
        bersihkan_skema()
        connection.close()
