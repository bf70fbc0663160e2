"""Charts and figures in a real browser: text stays in its box, the page in its width, a phone gets the list."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect
from tests.cast import SANDI, Cast, build_cast

from lincah.kedudukan.models import Unit
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
BAGIAN = (
    "",
    "kedudukan/",
    "penugasan/",
    "pelaksanaan/1/",
    "bab/tugas/",
    "tidak-diatur/",
    "tafsir/",
    "naskah/3/",
    "kasus/",
)
PANJANG = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
LEBAR = "document.documentElement.scrollWidth"
# Texts that come nearer than 8 px to the right edge of their box, or leave it below.
MELUAP = """() => [...document.querySelectorAll(".bagan-gulung :is(g.kotak, g.langkah)")].flatMap((g) => {
  const kotak = g.querySelector("rect:last-of-type").getBBox();
  const luar = (b) => b.x + b.width > kotak.x + kotak.width - 8 || b.y + b.height > kotak.y + kotak.height;
  return [...g.querySelectorAll("text")].filter((t) => luar(t.getBBox())).map((t) => t.textContent);
})"""


@pytest.fixture
def struktur(live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None) -> Cast:
    with live_db(), di_instansi(Instansi.objects.get(slug="uji1")):
        cast = build_cast()
        Unit.objects.filter(id=cast.unit["badan"].id).update(nama=PANJANG)
        pos = cast.pos["badan"]
        pos.nama = f"Kepala {PANJANG}"
        pos.save()
        return cast


def masuk(page: Page) -> None:
    page.goto("/uji1/akun/masuk/")
    page.locator("[name=login]").fill("admin-uji")
    page.locator("[name=password]").fill(SANDI)
    page.locator("main form button").first.click()
    page.wait_for_url("**/uji1/**")


@pytest.mark.parametrize("ukuran", [PHONE, DESK])
def test_text_stays_in_its_box_and_the_page_within_its_width(
    struktur: Cast, open_page: Callable[..., Page], ukuran: dict[str, int]
) -> None:
    page = open_page(ukuran)
    masuk(page)
    alamat = ["bagan/", "bagan/?dalam=semua", f"bagan/{struktur.unit['dinas'].id}/?gambar=penugasan"]
    alamat += [f"peraturan/bintan-62-2023/gambar/{nomor}/" for nomor in (1, 4)]
    alamat += ["peraturan/dairi-18-2024/penugasan/alur/4/", "peraturan/dairi-18-2024/kedudukan/1/"]
    for satu in [*alamat, "peraturan/karangasem-15-2023/gambar/3/"]:
        page.goto(f"/uji1/{satu}")
        page.evaluate("document.fonts.ready")
        assert page.locator(".bagan-gulung :is(g.kotak, g.langkah)").count() > 1, satu
        assert page.evaluate(MELUAP) == [], satu
        assert page.evaluate(LEBAR) <= ukuran["width"], satu
    for bagian in BAGIAN:
        page.goto(f"/uji1/peraturan/bintan-62-2023/{bagian}")
        assert page.evaluate(LEBAR) <= ukuran["width"], bagian


def test_a_phone_opens_the_list_and_a_desk_the_picture(struktur: Cast, open_page: Callable[..., Page]) -> None:
    for ukuran, terbuka in ((PHONE, True), (DESK, False)):
        page = open_page(ukuran)
        masuk(page)
        page.goto(f"/uji1/bagan/{struktur.unit['dinas'].id}/")
        daftar = page.locator("details.susunan")
        assert (daftar.get_attribute("open") is not None) is terbuka
        expect(page.locator("figure.bagan svg")).to_be_visible()


def test_the_chart_is_walked_by_keyboard_and_without_script(struktur: Cast, open_page: Callable[..., Page]) -> None:
    page = open_page(DESK, javascript=False)
    masuk(page)
    page.goto("/uji1/bagan/")
    tautan = page.locator(f"svg a[href='/uji1/bagan/{struktur.unit['dinas'].id}/']")
    tautan.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dinas Komunikasi dan Informatika")
