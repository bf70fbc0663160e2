"""Beranda with work waiting; with LINCAH_GAMBAR=docs/gambar it also renews the picture of README.md."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta
from pathlib import Path

from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import buka, jalankan
from tests.screens.conftest import KELUARAN
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

GAMBAR = os.environ.get("LINCAH_GAMBAR")
BYTES = 200_000
UNIT = "DISKOMINFO.B1"
# Work of one Bidang, how many acts it has gone through, and in how many days it ends.
PEKERJAAN = (
    ("Pemetaan aplikasi layanan publik", 7, 3),
    ("Penyusunan arsitektur SPBE tahun 2027", 3, 12),
    ("Pendampingan tanda tangan elektronik di kecamatan", 0, 20),
    ("Pemutakhiran data sektoral triwulan keempat", 6, 25),
)


def jalan(kabid: Pegawai, orang: Pegawai) -> tuple[tuple[Pegawai, str], ...]:
    return (
        (kabid, "menetapkan"),
        (orang, "menerima"),
        (orang, "menyusun_rencana"),
        (kabid, "menyepakati_rencana"),
        (orang, "menyusun_rincian"),
        (orang, "mencatat_kemajuan"),
        (orang, "menyerahkan_hasil"),
    )


def isi_pekerjaan(hari: date) -> Pegawai:
    """The work of PEKERJAAN in the regency one is in; who leads it."""
    kabid = pemangku(UNIT)
    orang = staf(UNIT, "*", 3)
    for nomor, (judul, sampai, sisa) in enumerate(PEKERJAAN):
        siapa = orang[nomor % len(orang)]
        penugasan = buka(kabid, pimpinan(UNIT), siapa, hari=hari, judul=judul, selesai=hari + timedelta(days=sisa))
        jalankan(penugasan, *jalan(kabid, siapa)[:sampai], hari=hari)
    return kabid


def test_a_kepala_bidang_sees_what_waits_and_what_others_do(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], page: Page
) -> None:
    instansi = muat_daerah("bintan", awalan="gambar")
    with live_db(), di_instansi(instansi):
        kuki = sesi(Akun.objects.get(pegawai=isi_pekerjaan(hari_ini(instansi))))
    alamat = f"/{instansi.slug}/"
    page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": alamat}])
    page.goto(alamat)
    kartu = page.get_by_role("article")
    expect(kartu).to_have_count(3)
    expect(kartu.first).to_contain_text("Tetapkan surat")  # due when the work begins
    expect(page.get_by_text("Pemutakhiran data sektoral triwulan keempat")).to_be_visible()
    folder = Path(GAMBAR) if GAMBAR else KELUARAN
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / "beranda.png")
    assert (folder / "beranda.png").stat().st_size <= BYTES
