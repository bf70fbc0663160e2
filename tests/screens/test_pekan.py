"""A week of one person on a phone: what is mine, begun and done by a button; the board and the chart follow."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

from playwright.sync_api import Page, expect
from tests.cast import Cast, build_cast
from tests.perkara import buka, jalankan, lakukan
from tests.screens.conftest import PHONE
from tests.screens.perjalanan import sesi

from lincah.accounts.models import Akun
from lincah.pelaksanaan.services.rincian import BarisRincian
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini


def dirinci(cast: Cast, instansi: Instansi) -> Penugasan:
    """Work of muda under way, of two activities; the second waits for the first."""
    hari = hari_ini(instansi)
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari)
    awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(penugasan, *awal, (cast.kabid, "menyepakati_rencana"), hari=hari)
    orang = penugasan.anggota.get().pk
    baris = [
        BarisRincian("Menghimpun data dari seluruh perangkat daerah", orang, hari, hari),
        BarisRincian("Menyusun konsep", orang, hari + timedelta(days=20), hari, sesudah=(1,)),
    ]
    assert lakukan(cast.muda, penugasan, "menyusun_rincian", hari=hari, isi={"rincian": baris}).berhasil
    return penugasan


def test_this_week_on_a_phone_without_a_script(
    live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None, open_page: Callable[..., Page]
) -> None:
    with live_db():
        instansi = Instansi.objects.get(slug="uji1")
        with di_instansi(instansi):
            cast = build_cast()
            penugasan = dirinci(cast, instansi)
            kuki = sesi(Akun.objects.get(pegawai=cast.muda))
    page = open_page(PHONE, javascript=False)
    page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": "/uji1/"}])
    page.goto("/uji1/")
    page.get_by_role("link", name="Pekan ini").click()
    satu = page.get_by_role("listitem").filter(has_text="Menghimpun data")
    dua = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name="Menyusun konsep"))
    expect(dua).to_contain_text("Menunggu Menghimpun data dari seluruh perangkat daerah")
    satu.first.get_by_role("button", name="Mulai").click()
    expect(page.get_by_role("status")).to_contain_text("mulai dikerjakan")
    satu.first.get_by_role("button", name="Selesai").click()
    expect(page.get_by_role("status")).to_contain_text("selesai dikerjakan")
    expect(dua).not_to_contain_text("Menunggu")
    for tampilan in ("papan", "daftar", "kalender", "gantt"):
        page.goto(f"/uji1/pekerjaan/{penugasan.pk}/rincian/?tampilan={tampilan}")
        expect(page.locator("main")).to_contain_text("1 dari 2 kegiatan selesai")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], tampilan
    page.goto(f"/uji1/pekerjaan/{penugasan.pk}/rincian/")
    expect(page.get_by_role("region", name="Selesai (1)")).to_contain_text("Menghimpun data")
