from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from tests.cast import HARI, Cast
from tests.perkara import LAMA, buka, jalankan, lakukan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.services.rincian import BarisRincian
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


@pytest.fixture
def tim(cast: Cast) -> Penugasan:
    """A team of three led by madya, carrying out its work; one activity for each, the second after the first."""
    orang = (cast.madya, cast.muda, cast.pelaksana)
    penugasan = jalankan(buka(cast.kabid, cast.pos["bidang"], *orang), (cast.kabid, "menetapkan"))
    jalankan(penugasan, *((satu, "menerima") for satu in orang), (cast.madya, "menyusun_rencana"))
    jalankan(penugasan, (cast.kabid, "menyepakati_rencana"))
    anggota = [penugasan.anggota.get(pegawai=satu).pk for satu in orang]
    baris = [
        BarisRincian("Menghimpun data", anggota[1], HARI + timedelta(days=7), HARI),
        BarisRincian("Menyusun konsep", anggota[2], HARI + timedelta(days=14), sesudah=(1,)),
        BarisRincian("Menyampaikan hasil", anggota[0], HARI + LAMA, sesudah=(1, 2)),
    ]
    assert lakukan(cast.madya, penugasan, "menyusun_rincian", isi={"rincian": baris}).berhasil
    return penugasan
