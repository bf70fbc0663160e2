"""Two workers at once send every digest once, and tell a superior once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from django.db import connection
from tests.cast import Cast
from tests.perkara import buka, jalankan
from tests.smtp_lokal import smtp_lokal

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.pengingat.models import Eskalasi
from lincah.pengingat.services.eskalasi import eskalasikan
from lincah.pengingat.tasks import jalankan as ingatkan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

BANYAK = 12
KAMIS = datetime(2025, 3, 13, 1, tzinfo=UTC)


def test_four_workers_at_once(tertulis: tuple[Instansi, Cast], settings: object) -> None:
    instansi, cast = tertulis
    for nama in ("kabid", "muda", "pertama", "madya", "kepala_dinas"):
        Pegawai.objects.filter(pk=getattr(cast, nama).pk).update(email=f"{nama}@uji.test")
    buka(cast.kabid, cast.pos["bidang"], cast.madya)
    terbit = buka(cast.kabid, cast.pos["bidang"], cast.muda, cast.pertama)
    jalankan(terbit, (cast.kabid, "menetapkan"))

    def kerja(_ke: int) -> int:
        try:
            return ingatkan(instansi, KAMIS)
        finally:
            connection.close()

    with smtp_lokal() as smtp, ThreadPoolExecutor(4) as kolam:
        settings.LINCAH_SUREL = "smtp://"  # type: ignore[attr-defined]
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", smtp.port  # type: ignore[attr-defined]
        terkirim = sum(kolam.map(kerja, range(4)))
    alamat = [f"{nama}@uji.test" for nama in ("kabid", "kepala_dinas", "muda", "pertama")]
    assert sorted(smtp.kepada()) == alamat and terkirim == 4
    assert Peristiwa.objects.filter(jenis="penugasan.terlambat_diperlihatkan").count() == 3


def test_two_workers_at_the_same_late_waits_tell_each_once(
    tertulis: tuple[Instansi, Cast], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Batches of two from the same list in the same order: no wait is told twice, none is left, nobody deadlocks."""
    instansi, cast = tertulis
    monkeypatch.setattr("lincah.pengingat.services.eskalasi.SEKALI", 2)
    for _ in range(BANYAK):
        buka(cast.kabid, cast.pos["bidang"], cast.muda)
    mulai = Barrier(3)

    def kerja(_ke: int) -> int:
        try:
            with di_instansi(instansi):
                mulai.wait(30)
                return eskalasikan(instansi, tanggal=KAMIS.date(), waktu=KAMIS)
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as kolam:
        assert sum(kolam.map(kerja, range(3))) == BANYAK
    dicatat = Peristiwa.objects.filter(jenis="penugasan.terlambat_diperlihatkan").values_list("objek_id", flat=True)
    assert len(dicatat) == len(set(dicatat)) == Eskalasi.objects.count() == BANYAK
