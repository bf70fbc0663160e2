"""A week of one person on a phone: what is mine, begun and done by a button; the board and the chart follow."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, timedelta

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


def sibuk(cast: Cast, judul: str, hari: date) -> None:
    """Four open activities of muda: three due today, one later."""
    penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari, judul=judul)
    awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
    jalankan(penugasan, *awal, (cast.kabid, "menyepakati_rencana"), hari=hari)
    orang, nanti = penugasan.anggota.get().pk, hari + timedelta(days=20)
    nama = ("Mengumpulkan bahan", "Memeriksa kelengkapan", "Membahas bersama wali data", "Menyampaikan hasil")
    baris = [BarisRincian(satu, orang, nanti if satu == nama[-1] else hari, hari) for satu in nama]
    assert lakukan(cast.muda, penugasan, "menyusun_rincian", hari=hari, isi={"rincian": baris}).berhasil


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


def test_a_busy_week_fits_one_phone_screen(
    live_db: Callable[[], AbstractContextManager[None]], clean_schemas: None, open_page: Callable[..., Page]
) -> None:
    with live_db():
        instansi = Instansi.objects.get(slug="uji1")
        with di_instansi(instansi):
            cast = build_cast()
            hari = hari_ini(instansi)
            for judul in ("Peta rencana", "Data sektoral", "Pendampingan kecamatan"):
                sibuk(cast, judul, hari)
            kuki = sesi(Akun.objects.get(pegawai=cast.muda))
    page = open_page(PHONE)
    page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": "/uji1/"}])
    page.goto("/uji1/pekan-ini/")
    expect(page.locator(".pekan > ul > li")).to_have_count(12)
    kemudian, bilah = page.get_by_text("tenggat kemudian (3)"), page.locator("nav.tempat")
    bawah, atas = kemudian.bounding_box(), bilah.bounding_box()
    assert bawah and atas and bawah["y"] + bawah["height"] <= atas["y"]


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
    dua = page.locator(".pekan li").filter(has_text="Menyusun konsep")  # among the later ones, closed
    expect(dua).to_contain_text("Menunggu Menghimpun data dari seluruh perangkat daerah")
    satu.first.locator("summary").click()
    satu.first.get_by_role("button", name="Mulai").click()
    expect(page.get_by_role("status")).to_contain_text("mulai dikerjakan")
    satu.first.locator("summary").click()
    satu.first.get_by_role("button", name="Selesai").click()
    expect(page.get_by_role("status")).to_contain_text("selesai dikerjakan")
    expect(dua).not_to_contain_text("Menunggu")
    for tampilan in ("papan", "daftar", "kalender", "gantt"):
        page.goto(f"/uji1/pekerjaan/{penugasan.pk}/rincian/?tampilan={tampilan}")
        expect(page.locator("main")).to_contain_text("1 dari 2 kegiatan selesai")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], tampilan
    page.goto(f"/uji1/pekerjaan/{penugasan.pk}/rincian/")
    expect(page.get_by_role("region", name="Selesai (1)")).to_contain_text("Menghimpun data")
