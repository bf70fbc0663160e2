from typing import Any

import pytest
from django.test import Client

from lincah.accounts.models import Akun
from lincah.accounts.services import buat_akun_pegawai
from lincah.registry.konteks import di_instansi

SANDI = "ombak-tenang-77"
NIP = "198503122010011004"
HALAMAN_MASUK = "/uji1/akun/masuk/"
# Any page that needs a login and asks the database for nothing of its own.
HALAMAN_DALAM = "/uji1/akun/sandi/"


@pytest.fixture
def wati(tenant: Any) -> Akun:
    with di_instansi(tenant):
        return buat_akun_pegawai(nip=NIP, nama="Wati", sandi=SANDI)


@pytest.fixture
def masuk(client: Client, wati: Akun) -> Client:
    client.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI})
    return client
