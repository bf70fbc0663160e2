"""The hourly job looks at every instansi; one that fails does not stop the others."""

import io
from datetime import timedelta
from typing import Any

import pytest
from tests.cast import WAKTU, Cast
from tests.unit.berkas import contoh

from lincah.berkas import tasks
from lincah.berkas.models import IsiBerkas
from lincah.berkas.services import titip
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


def test_every_instansi_is_cleared(tenant: Instansi, tenant_lain: Instansi, monkeypatch: pytest.MonkeyPatch) -> None:
    for instansi in (tenant, tenant_lain):
        with di_instansi(instansi):
            titip(io.BytesIO(contoh.pdf()), "laporan.pdf", pemilik="1", waktu=WAKTU)
    monkeypatch.setattr(tasks, "sekarang", lambda: WAKTU + timedelta(days=7))
    assert tasks.bersihkan_semua(0) == 0
    monkeypatch.setattr(tasks, "sekarang", lambda: WAKTU + timedelta(days=9))
    assert tasks.bersihkan_semua(0) == 2
    for instansi in (tenant, tenant_lain):
        with di_instansi(instansi):
            assert not IsiBerkas.objects.exists()


def test_one_that_fails_is_told_and_the_rest_goes_on(
    tertulis: tuple[Instansi, Cast], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asli = tasks.bersihkan

    def rusak(**isi: Any) -> int:
        from lincah.registry.konteks import skema_kini

        if skema_kini() == "uji1":
            raise OSError("cakram penuh")
        return asli(**isi)

    monkeypatch.setattr(tasks, "bersihkan", rusak)
    assert tasks.bersihkan_semua(0) == 0
    assert "pembersihan berkas uji1 gagal" in caplog.text
