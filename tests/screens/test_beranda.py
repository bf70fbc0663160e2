"""Beranda with work waiting; with LINCAH_GAMBAR=docs/gambar it also renews the picture of README.md."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from django.db.models import Count
from playwright.sync_api import Page, expect
from tests.daerah import Muat
from tests.screens.conftest import KELUARAN
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pemangkuan
from lincah.pelaksanaan.demo import muat_pekerjaan
from lincah.penugasan.models import Tunggu
from lincah.registry.konteks import di_instansi

GAMBAR = os.environ.get("LINCAH_GAMBAR")
BYTES = 200_000


def test_the_busiest_officer_sees_what_waits(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], page: Page
) -> None:
    instansi = muat_daerah("bintan", awalan="gambar")
    with live_db():
        muat_pekerjaan(instansi)
        with di_instansi(instansi):
            menunggu = Tunggu.objects.filter(jabatan__isnull=False).values("jabatan").annotate(n=Count("id"))
            jabatan = menunggu.order_by("-n", "jabatan").first()
            assert jabatan is not None
            duduk = Pemangkuan.objects.filter(jabatan=jabatan["jabatan"], jenis="definitif").get()
            kuki = sesi(Akun.objects.get(pegawai=duduk.pegawai_id))
    alamat = f"/{instansi.slug}/"
    page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": alamat}])
    page.goto(alamat)
    expect(page.get_by_role("article").first).to_be_visible()
    folder = Path(GAMBAR) if GAMBAR else KELUARAN
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / "beranda.png")
    assert (folder / "beranda.png").stat().st_size <= BYTES
