"""A small year of one regency, as it stands on one of its last days, rolled back after each test that looks at it.

Some of its work it did with another regency; that one has no year of its own.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from unittest.mock import patch

import pytest
from django.db import connection
from tests.daerah import Muat

from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.setahun import HasilTahun, Ukuran, muat_tahun
from lincah.setahun.kabar import diam
from lincah.setahun.lintas import kenalkan, muat_lintas_tahun

TAHUN = 2025
SAAT = datetime(TAHUN, 12, 19, 3, tzinfo=UTC)
"""A Friday morning everywhere in Indonesia: the year is nearly over, its open work is not a year late."""
KECIL = Ukuran(pekerjaan=50, contoh=12, regu=50, perjanjian=12, cetak_surat=False, berjalan=15)


REKAN = {"bintan": "karangasem", "karangasem": "bintan", "dairi": "tanjabtim", "tanjabtim": "dairi"}


@pytest.fixture
def setahun(muat_daerah: Muat, request: pytest.FixtureRequest) -> Iterator[tuple[Instansi, HasilTahun]]:
    """The regency that the parameter names, one stands in its schema on that day, and what was loaded."""
    instansi, rekan = muat_daerah(request.param), muat_daerah(REKAN[request.param])
    request.getfixturevalue("db")
    with patch("django.utils.timezone.now", return_value=SAAT), di_instansi(instansi):
        hasil = muat_tahun(instansi, TAHUN, ukuran=KECIL)
        assert hasil is not None
        kenalkan((instansi, rekan), TAHUN)
        assert muat_lintas_tahun((instansi, rekan), TAHUN, diam) > 0
        yield instansi, hasil
    connection.set_schema_to_public()
