"""On paper a page says which work it is of, and the chart shows every row in the width of the sheet."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Page, expect
from tests.cast import build_cast
from tests.screens.conftest import DESK
from tests.screens.perjalanan import sesi
from tests.screens.test_pekan import dirinci

from lincah.accounts.models import Akun
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

UKURAN = """() => { const svg = document.querySelector(".gambar-gantt"), kotak = svg.getBoundingClientRect();
  return [kotak.width / svg.parentElement.getBoundingClientRect().width,
          kotak.height / (svg.getAttribute("height") * getComputedStyle(svg).zoom)]; }"""


def test_the_chart_is_printed_whole_and_with_the_name_of_its_work(
    live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None, open_page: Callable[..., Page]
) -> None:
    with live_db():
        instansi = Instansi.objects.get(slug="uji1")
        with di_instansi(instansi):
            cast = build_cast()
            penugasan = dirinci(cast, instansi)
            kuki = sesi(Akun.objects.get(pegawai=cast.muda))
    page = open_page(DESK)
    page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": "/uji1/"}])
    page.goto(f"/uji1/pekerjaan/{penugasan.pk}/rincian/?tampilan=gantt")
    page.emulate_media(media="print")
    expect(page.locator(".kembali")).to_have_text(penugasan.judul)
    expect(page.locator(".kembali")).to_be_visible()
    expect(page.locator("form.saring")).to_be_hidden()
    expect(page.get_by_role("cell", name="Belum mulai").first).to_be_visible()
    lebar, tinggi = page.evaluate(UKURAN)
    assert lebar > 0.95 and abs(tinggi - 1) < 0.02, (lebar, tinggi)
