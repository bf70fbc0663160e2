"""The main screens for everybody: axe finds nothing, in both colours and sizes; text twice as large is not cut."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Playwright
from tests.daerah import Muat, pemangku
from tests.screens.axe import temuan
from tests.screens.conftest import DESK, PHONE, launch
from tests.screens.perjalanan import sesi
from tests.screens.test_beranda import UNIT, isi_pekerjaan

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Unit
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

TERPOTONG = """() => [...document.querySelectorAll("main *, header *, nav *")].filter((satu) => {
  if (satu.closest(".hanya-pembaca, .lompat, svg, .bagan-gulung, .tab-panjang, thead")) return false;
  if (!satu.getClientRects().length) return false;
  const gaya = getComputedStyle(satu), kotak = satu.getBoundingClientRect();
  const potong = ["hidden", "clip"].includes(gaya.overflowX) && satu.scrollWidth > satu.clientWidth + 2;
  return potong || (gaya.position !== "absolute" && kotak.right > innerWidth + 1);
}).map((satu) => `${satu.tagName} ${satu.className} ${satu.textContent.trim().slice(0, 40)}`)"""


@pytest.fixture(scope="module")
def layar(muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]]) -> tuple[str, str, tuple[str, ...]]:
    """Where the instansi is, the session of a kepala bidang with work waiting, and the pages to look at."""
    instansi = muat_daerah("bintan", awalan="mudah")
    with live_db(), di_instansi(instansi):
        kuki = sesi(Akun.objects.get(pegawai=isi_pekerjaan(hari_ini(instansi))))
        perkara = [f"pekerjaan/{satu}/" for satu in Penugasan.objects.order_by("langkah").values_list("id", flat=True)]
        unit, orang = Unit.objects.get(kode=UNIT), pemangku(UNIT)
    umum = ("", "pekerjaan/", "tugaskan/", "tugaskan/#tahap-orang", "tim/", "kinerja/", "lainnya/", "pegawai/")
    lain = (
        "masalah/",
        "bagan/",
        f"bagan/{unit.pk}/",
        f"pegawai/{orang.pk}/",
        "peraturan/",
        "peraturan/bintan-62-2023/",
    )
    return f"/{instansi.slug}/", kuki, (*umum, *lain, *perkara)


def buka(browser: Browser, server: str, layar: tuple[str, str, tuple[str, ...]], **lain: Any) -> Page:
    konteks = browser.new_context(base_url=server, locale="id-ID", **lain)
    kuki = {"name": "sessionid", "value": layar[1], "domain": "localhost", "path": layar[0]}
    konteks.add_cookies([kuki])  # type: ignore[list-item]
    return konteks.new_page()


@pytest.mark.parametrize(("ukuran", "warna"), [(PHONE, "dark"), (DESK, "light")], ids=["phone-dark", "desk-light"])
def test_axe_finds_nothing_on_the_main_screens(
    browser: Browser, server: str, layar: tuple[str, str, tuple[str, ...]], ukuran: dict[str, int], warna: Any
) -> None:
    page = buka(browser, server, layar, viewport=ukuran, color_scheme=warna)
    hasil = {}
    for satu in layar[2]:
        page.goto(f"{layar[0]}{satu}")
        hasil[satu] = temuan(page)
    page.context.clear_cookies()
    page.goto(f"{layar[0]}akun/masuk/")
    hasil["akun/masuk/"] = temuan(page)
    page.context.close()
    assert {satu: isi for satu, isi in hasil.items() if isi} == {}


@pytest.fixture
def huruf_besar(playwright: Playwright) -> Iterator[Browser]:
    """A browser of somebody who reads letters twice as large."""
    satu = launch(playwright, "--blink-settings=defaultFontSize=32")
    yield satu
    satu.close()


def test_text_twice_as_large_is_neither_cut_nor_scrolled_sideways(
    huruf_besar: Browser, server: str, layar: tuple[str, str, tuple[str, ...]]
) -> None:
    page = buka(huruf_besar, server, layar, viewport=PHONE)
    hasil = {}
    for satu in layar[2]:
        page.goto(f"{layar[0]}{satu}")
        assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
        lebar = page.evaluate("document.documentElement.scrollWidth")
        hasil[satu] = page.evaluate(TERPOTONG) + ([f"{lebar} px wide"] if lebar > PHONE["width"] else [])
    page.context.close()
    assert {satu: isi for satu, isi in hasil.items() if isi} == {}
