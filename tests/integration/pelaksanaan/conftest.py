from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.cast import Cast
from tests.perkara import buka, jalankan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan

Masuk = Callable[..., Client]


@pytest.fixture
def masuk(in_tenant: Any) -> Masuk:
    """`masuk(cast.kabid)`: the browser of that person; `csrf=True` makes it as strict as a real one."""

    def satu(siapa: Pegawai | Akun, *, csrf: bool = False) -> Client:
        client = Client(enforce_csrf_checks=csrf)
        client.force_login(siapa if isinstance(siapa, Akun) else Akun.objects.get(pegawai=siapa))
        return client

    return satu


@pytest.fixture
def perkara(cast: Cast) -> Penugasan:
    """One person's work, waiting for its signatory."""
    return buka(cast.kabid, cast.pos["bidang"], cast.muda)


@pytest.fixture
def berjalan(cast: Cast, perkara: Penugasan) -> Penugasan:
    """The same, under way."""
    awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    return jalankan(perkara, *awal, (cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
