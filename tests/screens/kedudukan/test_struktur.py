"""The administrator mends a problem on a phone without JavaScript; the pages fit a phone and a desk."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from tests.cast import OLEH, SANDI, WAKTU, Cast, build_cast, register

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.services import akhiri
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}


@pytest.fixture
def struktur(live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None) -> Cast:
    with live_db(), di_instansi(Instansi.objects.get(slug="uji1")):
        cast = build_cast()
        register("Pengganti Sementara Bernama Sangat Panjang Sekali", "199002022015031001")
        pangku = Pemangkuan.objects.get(pegawai=cast.kabid)
        akhiri(pemangkuan=pangku, sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
        return cast


def masuk(page: Page) -> None:
    page.goto("/uji1/akun/masuk/")
    page.locator("[name=login]").fill("admin-uji")
    page.locator("[name=password]").fill(SANDI)
    page.locator("main form button").first.click()
    page.wait_for_url("**/uji1/**")


def test_an_empty_post_is_filled_without_javascript(
    struktur: Cast, open_page: Callable[..., Page], potret: Callable[[Page, str], Path]
) -> None:
    page = open_page(PHONE, javascript=False)
    masuk(page)
    page.goto("/uji1/masalah/")
    potret(page, "masalah")
    page.locator("li", has_text="Kepala Bidang Aplikasi Informatika kosong").get_by_role(
        "link", name="Perbaiki"
    ).click()
    page.get_by_role("searchbox").fill("pengganti")
    page.get_by_role("button", name="Cari").click()
    page.get_by_role("link", name="Pengganti Sementara").click()
    page.get_by_label("Pelaksana Tugas").check()
    page.get_by_role("button", name="Periksa dulu").click()
    expect(page.get_by_text("Plt harus berakhir").first).to_be_visible()
    page.get_by_label("Sampai tanggal").fill("2099-12-31")
    page.get_by_role("button", name="Periksa dulu").click()
    potret(page, "angkat-periksa")
    page.get_by_role("button", name="Angkat Pengganti").click()
    expect(page.get_by_text("diangkat sebagai Kepala Bidang Aplikasi Informatika")).to_be_visible()
    page.goto(f"/uji1/pegawai/{struktur.madya.pk}/")
    expect(page.get_by_text("Plt. Pengganti").first).to_be_visible()


@pytest.mark.parametrize("layar", [PHONE, DESK], ids=["phone", "desk"])
def test_no_page_is_wider_than_the_screen(
    struktur: Cast, open_page: Callable[..., Page], potret: Callable[[Page, str], Path], layar: Any
) -> None:
    page = open_page(layar)
    masuk(page)
    for nama, alamat in {
        "pegawai": "pegawai/",
        "rincian": f"pegawai/{struktur.madya.pk}/",
        "masalah": "masalah/",
        "unit": f"struktur/{struktur.unit['dinas'].pk}/",
        "jabatan": f"struktur/jabatan/{struktur.pos['dinas'].pk}/",
        "unit-baru": f"struktur/{struktur.unit['dinas'].pk}/unit-baru/",
        "model": f"struktur/{struktur.unit['badan'].pk}/model/",
        "pegawai-baru": "struktur/pegawai-baru/",
    }.items():
        page.goto(f"/uji1/{alamat}")
        potret(page, nama)
        assert page.evaluate("document.documentElement.scrollWidth") <= layar["width"], nama
