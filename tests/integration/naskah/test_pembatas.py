"""Who guesses codes or scrapes letters waits; others are not disturbed; no address is kept."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from tests.integration.naskah.test_naskah_final import WAKTU
from tests.unit.naskah.contoh import SURAT

from lincah.naskah import services
from lincah.naskah.models import Naskah
from lincah.naskah.pembatas import BATAS_LIHAT, BATAS_SALAH, DISIMPAN, LIHAT, SALAH, boleh_melihat, catat_salah
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

SAAT = datetime(2025, 3, 3, 7, 0, 5, tzinfo=UTC)


@pytest.fixture
def naskah(tenant: Instansi) -> Naskah:
    with di_instansi(tenant):
        return services.terbitkan(
            surat=SURAT, kode_pd="DISKOMINFO", objek=("perkara", "9"), penanda_tangan_id=7, waktu=WAKTU
        )


def lihat(client: Client, kode: str, dari: str = "203.0.113.7") -> int:
    return client.get(f"/uji1/v/{kode}/", REMOTE_ADDR=dari).status_code


def test_after_twenty_wrong_codes_even_a_right_one_waits(naskah: Naskah, client: Client) -> None:
    assert [lihat(client, f"{nomor:026}") for nomor in range(BATAS_SALAH)] == [404] * BATAS_SALAH
    jawab = client.get(f"/uji1/v/{naskah.kode_verifikasi}/", REMOTE_ADDR="203.0.113.7")
    assert jawab.status_code == 429
    assert int(jawab["Retry-After"]) == SALAH.total_seconds()
    assert "Tunggu 10 menit" in jawab.content.decode()
    assert naskah.nomor not in jawab.content.decode()
    assert lihat(client, naskah.kode_verifikasi, "203.0.113.8") == 200


def test_one_network_of_version_six_is_one(naskah: Naskah, client: Client) -> None:
    for nomor in range(BATAS_SALAH):
        lihat(client, f"{nomor:026}", f"2001:db8:1:2::{nomor + 1:x}")
    assert lihat(client, naskah.kode_verifikasi, "2001:db8:1:2:ffff::1") == 429
    assert lihat(client, naskah.kode_verifikasi, "2001:db8:1:3::1") == 200


def test_looking_at_every_letter_in_a_minute_is_refused(in_tenant: Instansi) -> None:
    assert all(boleh_melihat("203.0.113.7", SAAT) for _ in range(BATAS_LIHAT))
    assert not boleh_melihat("203.0.113.7", SAAT)
    assert boleh_melihat("203.0.113.8", SAAT)
    assert boleh_melihat("203.0.113.7", SAAT + LIHAT)


def test_after_the_time_it_is_open_again_and_nothing_stays(in_tenant: Instansi) -> None:
    for _ in range(BATAS_SALAH):
        catat_salah("203.0.113.7", SAAT)
    assert not boleh_melihat("203.0.113.7", SAAT)
    assert boleh_melihat("203.0.113.7", SAAT + SALAH)
    boleh_melihat("203.0.113.9", SAAT + SALAH + DISIMPAN + timedelta(minutes=1))
    assert len(semua()) == 1


def test_no_address_is_kept(in_tenant: Instansi) -> None:
    boleh_melihat("203.0.113.7", SAAT)
    boleh_melihat("203.0.113.7", SAAT + timedelta(days=1) - DISIMPAN)
    isi = semua()
    assert "203.0.113.7" not in str(isi)
    assert b"203.0.113.7".hex() not in str([bytes(satu[1]).hex() for satu in isi])


def semua() -> list[tuple[str, memoryview]]:
    with connection.cursor() as kursor:
        kursor.execute("SELECT jenis, sidik FROM naskah_percobaan")
        return kursor.fetchall()


def test_many_at_once_are_counted_exactly(tetap: Instansi) -> None:
    """As several processes do: each has a connection of its own."""
    hasil: list[bool] = []

    def kerjakan() -> None:
        try:
            with di_instansi(tetap):
                hasil.extend(boleh_melihat("203.0.113.7", SAAT) for _ in range(20))
        finally:
            connection.close()

    utas = [threading.Thread(target=kerjakan) for _ in range(6)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join()
    assert len(hasil) == 120
    assert hasil.count(True) == BATAS_LIHAT
