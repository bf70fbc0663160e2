"""A fifth, invented regency: its regulation is a folder outside the package, named by the setting."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from django.db import connection
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import check_uji
from tests.cast import DARI, Cast, build_cast

from lincah.peraturan.folder import PENGATURAN
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Domain, Instansi, Pemberlakuan, Zona
from lincah.registry.queries import lupakan_ingatan
from lincah.registry.services import DataInstansi, buat_instansi

AKAR = Path(__file__).parent
ID = "selatdelima-7-2025"
NAMA = {"nama": "Pemerintah Kabupaten Selat Delima", "nama_pendek": "Selat Delima", "ibu_kota": "Kota Delima"}


@pytest.fixture(autouse=True)
def _kelima(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PENGATURAN, str(AKAR))


@pytest.fixture(scope="package")
def kelima(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Instansi]:
    """Founded once for these tests, which roll back; gone after them. A founding takes as long as all else together."""
    data = DataInstansi(slug="selat-delima", **NAMA, provinsi="Nusa Rekaan", zona=Zona.WITA)
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setenv(PENGATURAN, str(AKAR))
        check_uji()
        instansi = buat_instansi(data, peraturan_id=ID, dari=min(DARI, date(2025, 1, 2)))
    yield instansi
    with django_db_blocker.unblock():
        _hapus(instansi)


def _hapus(instansi: Instansi) -> None:
    check_uji()
    with connection.cursor() as kursor:
        kursor.execute(f'DROP SCHEMA "{instansi.schema_name}" CASCADE')
    for milik in (Pemberlakuan.objects.filter(instansi=instansi), Domain.objects.filter(tenant=instansi)):
        milik.delete()
    Instansi.objects.filter(pk=instansi.pk)._raw_delete("default")
    lupakan_ingatan()


@pytest.fixture
def cast(kelima: Instansi, db: None) -> Iterator[Cast]:
    with di_instansi(kelima):
        yield build_cast()
