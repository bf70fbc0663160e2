"""Logging in, as a person sees it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from lincah.accounts.services import buat_akun_pegawai
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

NIP = "198503122010011004"
SANDI = "ombak-tenang-77"
DALAM = "/uji1/akun/sandi/"


@pytest.fixture
def wati(live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None) -> None:
    with live_db(), di_instansi(Instansi.objects.get(slug="uji1")):
        buat_akun_pegawai(nip=NIP, nama="Wati", sandi=SANDI)


def log_in(page: Page, sandi: str = SANDI) -> None:
    page.goto(DALAM)
    page.get_by_label("Nama pengguna").or_(page.locator("[name=login]")).first.fill(NIP)
    page.locator("[name=password]").fill(sandi)
    page.locator("main form button").first.click()


@pytest.mark.parametrize("javascript", [True, False])
def test_one_logs_in_with_and_without_javascript(wati: None, open_page: Callable[..., Page], javascript: bool) -> None:
    page = open_page(javascript=javascript)
    log_in(page)
    page.wait_for_url(f"**{DALAM}")
    kuki = {satu["name"]: satu["path"] for satu in page.context.cookies()}
    assert kuki == {"sessionid": "/uji1/", "csrftoken": "/uji1/"}


def test_another_instansi_knows_nothing_of_it_and_does_not_log_one_out(wati: None, page: Page) -> None:
    log_in(page)
    page.goto(DALAM.replace("uji1", "uji2"))
    assert "/uji2/akun/masuk/" in page.url
    page.goto(DALAM)
    assert page.url.endswith(DALAM)


def test_a_wrong_password_is_said_in_words(wati: None, phone: Page, potret: Callable[[Page, str], Path]) -> None:
    log_in(phone, "salah")
    expect(phone.locator("main")).to_contain_text("kata sandi")
    assert phone.evaluate("document.documentElement.scrollWidth") <= 360
    potret(phone, "masuk-salah")


def test_the_instansi_can_be_chosen_at_the_door(page: Page, potret: Callable[[Page, str], Path]) -> None:
    page.goto("/")
    page.get_by_role("link", name="Pemerintah Kabupaten Uji Dua").click()
    assert "/uji2/" in page.url
    potret(page, "pilih-instansi")
