"""A fifth, invented regency: its regulation is a folder outside the package, named by the setting."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.cast import DARI, Cast, build_cast

from lincah.peraturan.folder import PENGATURAN
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Zona
from lincah.registry.services import DataInstansi, buat_instansi

AKAR = Path(__file__).parent
ID = "selatdelima-7-2025"
NAMA = {"nama": "Pemerintah Kabupaten Selat Delima", "nama_pendek": "Selat Delima", "ibu_kota": "Kota Delima"}


@pytest.fixture(autouse=True)
def _kelima(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PENGATURAN, str(AKAR))


@pytest.fixture
def cast(db: None) -> Iterator[Cast]:
    data = DataInstansi(slug="selat-delima", **NAMA, provinsi="Nusa Rekaan", zona=Zona.WITA)
    instansi = buat_instansi(data, peraturan_id=ID, dari=min(DARI, date(2025, 1, 2)))
    with di_instansi(instansi):
        yield build_cast()
