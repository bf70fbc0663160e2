from collections.abc import Callable

import pytest
from django.test import Client

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.registry.models import Instansi

Masuk = Callable[[Pegawai | Akun], Client]


@pytest.fixture
def masuk(in_tenant: Instansi) -> Masuk:
    """`masuk(cast.kabid)`: the browser of that person."""

    def satu(siapa: Pegawai | Akun) -> Client:
        client = Client()
        client.force_login(siapa if isinstance(siapa, Akun) else Akun.objects.get(pegawai=siapa))
        return client

    return satu
