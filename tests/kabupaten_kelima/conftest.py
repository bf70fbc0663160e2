"""A fifth, invented regency: its regulation is a folder outside the package, named by the setting."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytest_django.plugin import DjangoDbBlocker
from tests.basis_data_uji import check_uji
from tests.cast import DARI, Cast, build_cast
from tests.daerah import hapus_daerah

from lincah.peraturan.folder import PENGATURAN
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi, Zona
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
        hapus_daerah(instansi)


@pytest.fixture
def cast(kelima: Instansi, db: None) -> Iterator[Cast]:
    with di_instansi(kelima):
        yield build_cast()
