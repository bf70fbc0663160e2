"""A problem on three screens: raised on a phone without a script, decided on a desk, closed on the phone."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import buka, jalankan
from tests.screens.conftest import DESK, PHONE
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

UNIT = "DISKOMINFO.B1"


def test_a_problem_is_raised_decided_and_closed(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> None:
    instansi = muat_daerah("dairi", awalan="kendala")
    with live_db(), di_instansi(instansi):
        orang, kabid, hari = staf(UNIT, "*", 2), pemangku(UNIT), hari_ini(instansi)
        perkara = buka(kabid, pimpinan(UNIT), *orang, hari=hari)
        jalankan(perkara, (kabid, "menetapkan"), *((satu, "menerima") for satu in orang), hari=hari)

    def duduk(siapa: Pegawai, layar: dict[str, int], *, javascript: bool = True) -> Page:
        with live_db(), di_instansi(instansi):
            kuki = sesi(Akun.objects.get(pegawai=siapa))
        page, alamat = open_page(layar, javascript=javascript), f"/{instansi.slug}/"
        page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": alamat}])
        page.goto(alamat)
        return page

    anggota = duduk(orang[1], PHONE, javascript=False)
    anggota.goto(f"/{instansi.slug}/pekerjaan/{perkara.pk}/")
    raise_it(anggota)
    decide_it(duduk(kabid, DESK), orang[1], (hari + timedelta(days=5)).isoformat())
    anggota.goto(f"/{instansi.slug}/")
    close_it(anggota)


def raise_it(anggota: Page) -> None:
    anggota.get_by_role("link", name="Kendala", exact=True).click()
    anggota.get_by_role("link", name="Sampaikan permasalahan").click()
    anggota.get_by_label("Permasalahan", exact=True).fill("Data tahun lalu belum lengkap")
    expect(anggota.get_by_text("disertai sekurang-kurangnya satu alternatif")).to_be_visible()
    anggota.get_by_label("Alternatif yang Anda rekomendasikan").fill("Meminta dengan surat pimpinan")
    anggota.get_by_role("button", name="Sampaikan kepada pimpinan").click()
    expect(anggota.get_by_text("Menunggu putusan")).to_be_visible()


def decide_it(pemimpin: Page, pelaksana: Pegawai, tenggat: str) -> None:
    kartu = pemimpin.locator(".kartu", has_text="Putuskan permasalahan")
    expect(kartu).to_contain_text("Lampiran huruf B angka 3")
    kartu.get_by_role("link", name="Putuskan permasalahan").click()
    pemimpin.get_by_role("link", name="Putuskan permasalahan ini").click()
    pemimpin.get_by_role("radio", name=re.compile("Alternatif 1: Meminta dengan surat")).check()
    pemimpin.get_by_label("Ditindaklanjuti oleh").select_option(str(pelaksana.pk))
    pemimpin.get_by_label("Paling lambat").fill(tenggat)
    pemimpin.get_by_role("button", name="Putuskan dan beri tahu").click()
    expect(pemimpin.get_by_text("Ditindaklanjuti", exact=True)).to_be_visible()


def close_it(anggota: Page) -> None:
    anggota.get_by_role("link", name="Tindak lanjuti permasalahan").click()
    anggota.get_by_role("link", name="Catat yang sudah dikerjakan dan selesaikan").click()
    anggota.get_by_label("Apa yang sudah dikerjakan").fill("Data diterima lengkap")
    anggota.get_by_role("button", name="Catat selesai").click()
    expect(anggota.get_by_text("Data diterima lengkap")).to_be_visible()
    expect(anggota.locator(".lencana", has_text="Selesai")).to_be_visible()
