"""A button pressed twice in the same moment: two processes answer, and one of them writes."""

import threading
from typing import Any

from django.db import connection
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.integration.kedudukan_layar.test_isian import sidik

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Jabatan, Unit
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini


def tekan_bersama(cast: Cast, alamat: str, isi: dict[str, Any], kali: int = 3) -> list[int]:
    """The same form, sent `kali` times at once; the status of each answer."""
    client = Client()
    client.force_login(cast.administrator)
    isi = {**isi, "sidik": sidik(client, alamat), "langkah": "simpan"}
    mulai, hasil = threading.Barrier(kali), list[int]()

    def kirim() -> None:
        satu = Client(raise_request_exception=False)
        satu.cookies = client.cookies
        try:
            connection.ensure_connection()
            mulai.wait(20)
            hasil.append(satu.post(alamat, isi).status_code)
        finally:
            connection.close()

    utas = [threading.Thread(target=kirim) for _ in range(kali)]
    for satu in utas:
        satu.start()
    for satu in utas:
        satu.join(60)
    return sorted(hasil)


def test_one_unit_is_opened(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    alamat = reverse("struktur:unit_baru", args=[cast.unit["dinas"].pk])
    isi = {"jenis": "bidang", "nama": "Bidang Persandian", "dari": hari_ini(instansi)}
    assert tekan_bersama(cast, alamat, isi) == [302, 409, 409]
    assert Unit.objects.filter(nama="Bidang Persandian").count() == 1


def test_one_post_is_opened(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    alamat = reverse("struktur:jabatan_baru", args=[cast.unit["bidang"].pk])
    isi = {"nama": "Pengadministrasi Umum", "kelas": "pelaksana", "formasi": 1, "dari": hari_ini(instansi)}
    assert tekan_bersama(cast, alamat, isi) == [302, 409, 409]
    assert Jabatan.objects.filter(nama="Pengadministrasi Umum").count() == 1


def test_one_move_is_recorded(tertulis: tuple[Instansi, Cast]) -> None:
    instansi, cast = tertulis
    alamat = f"{reverse('struktur:pindah', args=[cast.unit['bidang'].pk])}?induk={cast.unit['badan'].pk}"
    assert tekan_bersama(cast, alamat, {"dari": hari_ini(instansi)}) == [302, 409, 409]
    assert Peristiwa.objects.filter(jenis="kedudukan.unit_dipindahkan").count() == 1
