"""Every address a leader and an administrator reach by links, once each, on a phone: nothing sticks out, nothing speaks
in codes, axe finds nothing."""

import re
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from urllib.parse import urlsplit

import pytest
from django.urls import Resolver404, resolve
from playwright.sync_api import Browser, Page
from tests.daerah import Muat
from tests.screens.axe import temuan
from tests.screens.conftest import PHONE
from tests.screens.perjalanan import sesi
from tests.screens.test_beranda import isi_pekerjaan
from tests.screens.test_mudah_dibaca import TERPOTONG

from lincah.accounts.models import Akun
from lincah.accounts.services import buat_administrator
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

Layar = tuple[str, dict[str, str]]
BUKAN_HALAMAN = re.compile(r"/(keluar|surel)/|[./](pdf|xlsx|docx|svg|ics|csv|bpmn|png|jpg)\b|=(pdf|xlsx)\b")
KODE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b|\{[{%]|\bNone\b|\b(?:True|False)\b")
SEDIKITNYA = {"pimpinan": 50, "administrator": 60}
TAUTAN = "() => [...document.querySelectorAll('a[href]')].map((satu) => String(satu.href))"


@pytest.fixture(scope="module")
def layar(muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]]) -> Layar:
    """Where the instansi is, and the sessions of who walks."""
    instansi = muat_daerah("bintan", awalan="setiap")
    with live_db(), di_instansi(instansi):
        kabid = Akun.objects.get(pegawai=isi_pekerjaan(hari_ini(instansi)))
        admin = buat_administrator(username="penjelajah", nama="Penjelajah", sandi="tidak-dipakai-2025")
        return f"/{instansi.slug}/", {"pimpinan": sesi(kabid), "administrator": sesi(admin)}


def nama(awal: str, alamat: str) -> str:
    """The name of the view of an address within the instansi; "" for what is no page of it."""
    jalan = urlsplit(alamat).path
    if not jalan.startswith(awal) or BUKAN_HALAMAN.search(alamat):
        return ""
    try:
        return resolve("/" + jalan.removeprefix(awal)).view_name
    except Resolver404:
        return ""


def jelajah(page: Page, awal: str) -> Iterator[str]:
    """Go to one page of every view that links lead to, breadth first; its name, while it is open."""
    antre, sudah = deque([awal]), set[str]()
    while antre:
        alamat = antre.popleft()
        ini = nama(awal, alamat)
        if not ini or ini in sudah:
            continue
        sudah.add(ini)
        jawab = page.goto(alamat)
        if jawab is not None and "html" in jawab.headers.get("content-type", ""):
            antre += [
                urlsplit(satu)._replace(scheme="", netloc="", fragment="").geturl() for satu in page.evaluate(TAUTAN)
            ]
            yield ini


def cacat(page: Page) -> list[str]:
    """What is wrong with the page that is open."""
    lebar = page.evaluate("document.documentElement.scrollWidth")
    kata = {satu[0] for satu in KODE.finditer(page.locator("main").inner_text())}
    keluar = [satu for satu in page.evaluate(TERPOTONG) if not satu.startswith(("UL", "TEXTAREA", "INPUT", "SELECT"))]
    return [f"lebar {lebar}"] * (lebar > PHONE["width"]) + [f"kode {satu}" for satu in kata] + keluar + temuan(page)


@pytest.mark.parametrize("siapa", sorted(SEDIKITNYA))
def test_every_address_is_fit_for_a_phone(browser: Browser, server: str, layar: Layar, siapa: str) -> None:
    awal, kuki = layar
    konteks = browser.new_context(base_url=server, locale="id-ID", viewport=PHONE, has_touch=True)
    satu_kuki = {"name": "sessionid", "value": kuki[siapa], "domain": "localhost", "path": awal}
    konteks.add_cookies([satu_kuki])  # type: ignore[list-item]
    page = konteks.new_page()
    hasil = {satu: cacat(page) for satu in jelajah(page, awal)}
    konteks.close()
    assert {satu: isi for satu, isi in hasil.items() if isi} == {}
    assert len(hasil) >= SEDIKITNYA[siapa], sorted(hasil)
