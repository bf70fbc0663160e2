"""A journey in one of the demo regencies and the people on it: the fixture `mulai`."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page
from tests.daerah import Muat, pemangku, staf
from tests.screens.layar import KELUARAN
from tests.screens.perjalanan import Perjalanan

from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini


@dataclass
class Pelaku:
    """Who is who: leaders by the code of the unit, and the staff assigned."""

    pimpinan: dict[str, Pegawai]
    staf: tuple[Pegawai, ...]

    def __getitem__(self, kode: str) -> Pegawai:
        return self.pimpinan[kode]


Mulai = Callable[..., tuple[Perjalanan, Pelaku]]


@pytest.fixture
def mulai(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> Mulai:
    """`mulai("dairi", PHONE, ("UNIT", "ahli_muda", 2), "UNIT", …)`: a journey and its people.

    `nama` is what the work is about and where its pictures go; `potret=False` keeps those named on purpose only.
    """

    def buka(
        slug: str,
        layar: dict[str, int],
        siapa: tuple[str, str, int],
        *pimpinan: str,
        nama: str = "",
        javascript: bool = True,
        sandi: bool = False,
        potret: bool = True,
    ) -> tuple[Perjalanan, Pelaku]:
        instansi = muat_daerah(slug, awalan="perjalanan")
        with live_db(), di_instansi(instansi):
            pelaku = Pelaku({kode: pemangku(kode) for kode in pimpinan}, staf(*siapa))
            hari = hari_ini(instansi)
        page = open_page(layar, javascript=javascript)
        judul = f"Penyusunan peta jalan {nama or 'layanan'} {slug} {layar['width']}"
        keluaran = KELUARAN / (f"{slug}-{nama}" if nama else slug)
        return Perjalanan(page, instansi, live_db, keluaran, judul, hari, sandi=sandi, hemat=not potret), pelaku

    return buka
