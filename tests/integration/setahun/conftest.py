"""A small year of one regency, rolled back after each test that looks at it."""

from collections.abc import Iterator

import pytest
from django.db import connection
from tests.daerah import Muat

from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.setahun import HasilTahun, Ukuran, muat_tahun

TAHUN = 2025
KECIL = Ukuran(pekerjaan=50, contoh=10, regu=50, cetak_surat=False, berjalan=15)


@pytest.fixture
def setahun(muat_daerah: Muat, request: pytest.FixtureRequest) -> Iterator[tuple[Instansi, HasilTahun]]:
    """The regency, one stands in its schema, and what was loaded."""
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        hasil = muat_tahun(instansi, TAHUN, ukuran=KECIL)
        assert hasil is not None
        yield instansi, hasil
    connection.set_schema_to_public()
