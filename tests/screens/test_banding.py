"""Comparing regulations and searching them: on a phone without JavaScript, on a desk with it."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from django.conf import settings
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku
from tests.screens.conftest import DESK, PHONE
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.registry.konteks import di_instansi

Buka = Callable[..., Page]


@pytest.fixture
def kuki(muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]]) -> tuple[str, str]:
    instansi = muat_daerah("bintan", awalan="perjalanan")
    with live_db(), di_instansi(instansi):
        return instansi.slug, sesi(Akun.objects.get(pegawai=pemangku("DISKOMINFO.B1")))


@pytest.mark.parametrize(("layar", "javascript"), [(PHONE, False), (DESK, True)])
def test_from_the_comparison_to_the_article(
    kuki: tuple[str, str], open_page: Buka, server: str, layar: dict[str, int], javascript: bool
) -> None:
    slug, satu = kuki
    page = open_page(layar, javascript=javascript)
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": satu, "url": server}])
    page.goto(f"/{slug}/peraturan/banding/")
    page.get_by_label("Peraturan Bupati Karangasem 15/2023").uncheck()
    page.get_by_label("Pokok").select_option("ketua")
    page.get_by_label("Kata di dalamnya").fill("asal lintas unit")
    page.get_by_label("Hanya yang berbeda").check()
    page.get_by_role("button", name="Bandingkan").click()
    expect(page.get_by_text("3 hal dibandingkan, 3 di antaranya berbeda")).to_be_visible()
    assert "tanya=ketua" in page.url
    assert "karangasem" not in page.url
    asal = page.get_by_role("row", name="Asal").first
    expect(asal.get_by_text("Harus dari unit pemilik kinerja")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= layar["width"]
    asal.get_by_text("Pasal 12 ayat (6) huruf a").click()
    asal.get_by_role("link", name="Buka halaman peraturannya").first.click()
    expect(page).to_have_url(re.compile(r"/bintan-62-2023/.*#tempat-pasal-12-ayat-6-huruf-a$"))


def test_from_a_search_to_the_article(kuki: tuple[str, str], phone: Page, server: str) -> None:
    slug, satu = kuki
    phone.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": satu, "url": server}])
    phone.goto(f"/{slug}/peraturan/cari/")
    phone.get_by_label("Kata, singkatan, atau pasal").fill("ps 12(6)")
    phone.get_by_role("button", name="Cari").click()
    expect(phone.get_by_text("pada Pasal 12 ayat (6)")).to_be_visible()
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    phone.get_by_role("link", name="Ketua tim dalam satu Unit Organisasi: Asal").click()
    expect(phone.locator("#tempat-pasal-12-ayat-6-huruf-a")).to_be_attached()
