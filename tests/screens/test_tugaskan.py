"""The wizard on a phone: one question a screen, with a script and without."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku
from tests.screens.conftest import DESK, PHONE
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.registry.konteks import di_instansi

UNIT = "DISKOMINFO.B1"
Buka = Callable[..., Page]


@pytest.fixture
def buka(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> Buka:
    """The wizard of a kepala bidang: `buka(PHONE, javascript=False)`."""

    def satu(layar: dict[str, int], *, javascript: bool = True) -> Page:
        instansi = muat_daerah("bintan", awalan="mudah")
        with live_db(), di_instansi(instansi):
            kuki = sesi(Akun.objects.get(pegawai=pemangku(UNIT)))
        page, alamat = open_page(layar, javascript=javascript), f"/{instansi.slug}/"
        page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": alamat}])
        page.goto(f"{alamat}tugaskan/")
        return page

    return satu


def terlihat(page: Page) -> list[str]:
    """The questions one sees."""
    semua = page.locator(".tahap").all()
    return [str(satu.get_attribute("id")).removeprefix("tahap-") for satu in semua if satu.is_visible()]


def lanjut(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Lanjut:")).click()


def test_a_step_is_left_when_it_is_filled_in_and_back_leads_back(buka: Buka) -> None:
    page = buka(PHONE)
    lanjut(page)
    assert terlihat(page) == ["pekerjaan"], "the name of the work is missing"
    page.get_by_label("Nama pekerjaan").fill("Peta jalan")
    page.keyboard.press("Enter")
    assert terlihat(page) == ["target"]
    page.get_by_label("Target kinerja").fill("1 dokumen")
    page.get_by_label("Satuan target").fill("dokumen")
    lanjut(page)
    assert terlihat(page) == ["waktu"]
    page.go_back()
    assert terlihat(page) == ["target"]
    expect(page.get_by_label("Target kinerja")).to_have_value("1 dokumen")


def test_sending_leads_to_the_step_where_something_is_missing(buka: Buka) -> None:
    page = buka(PHONE)
    page.get_by_label("Nama pekerjaan").fill("Peta jalan")
    page.goto(f"{page.url}#tahap-jalan")
    page.get_by_role("button", name=re.compile("^Kirim usulan")).click()
    assert terlihat(page) == ["target"]
    expect(page.get_by_label("Target kinerja")).to_be_focused()


def test_only_a_team_is_asked_for_its_ketua_and_only_who_is_ticked_can_be(buka: Buka) -> None:
    page = buka(DESK)
    assert terlihat(page) == ["pekerjaan", "target", "waktu", "orang", "jalan"]
    ketua = page.get_by_label("Ketua tim")
    expect(ketua).to_be_hidden()
    page.get_by_label("Tim kerja").check()
    expect(ketua).to_be_visible()
    orang = page.locator("input[name=pegawai]")
    orang.nth(0).check()
    orang.nth(1).check()
    assert ketua.locator("option:not([disabled])").count() == 3
    ketua.select_option(index=2)
    orang.nth(1).uncheck()
    expect(ketua).to_have_value("")
    expect(page.locator("#jalan")).to_contain_text("Lingkup")
    orang.last.scroll_into_view_if_needed()
    expect(page.locator("#judul-jalan")).to_be_in_viewport()  # beside the list, however far down one is


def test_without_a_script_the_steps_are_addresses_and_the_server_opens_them(buka: Buka) -> None:
    page = buka(PHONE, javascript=False)
    assert terlihat(page) == ["pekerjaan"]
    for tahap in ("target", "waktu", "orang"):
        lanjut(page)
        assert terlihat(page) == [tahap]
    page.locator("input[name=pegawai]").first.check()
    page.get_by_role("button", name="Periksa jalannya").click()
    assert terlihat(page) == ["jalan"]
    expect(page.locator("#jalan")).to_contain_text("Penetap")
    page.get_by_role("button", name=re.compile("^Kirim usulan")).click()
    assert terlihat(page) == ["pekerjaan"]
    expect(page.get_by_role("alert")).to_contain_text("Ada yang perlu diperbaiki")
    page.get_by_role("link", name=re.compile("^Satuan target")).click()
    assert terlihat(page) == ["target"]
    expect(page.locator("input[name=pegawai]").first).to_be_checked()
