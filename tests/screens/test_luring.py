"""A phone that loses its line: what was typed and photographed waits on it, goes by itself, and is nobody else's."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, Route, expect
from tests.cast import Cast, build_cast
from tests.perkara import buka, jalankan, lakukan
from tests.screens.conftest import PHONE
from tests.screens.perjalanan import sesi
from tests.unit.berkas import contoh

from lincah.accounts.models import Akun
from lincah.berkas.models import Lampiran
from lincah.kedudukan.models import Pegawai
from lincah.pelaksanaan.models import Kemajuan, Kendala, RencanaIndividu
from lincah.penugasan.models import Penugasan
from lincah.pertanggungjawaban.models import Laporan
from lincah.registry.konteks import di_instansi, instansi_kini
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

Potret = Callable[[Page, str], Path]
WAJAR = ("net::ERR_INTERNET_DISCONNECTED", "net::ERR_FAILED", "the server responded with a status of 4")
PENUH = "Foto lokasi kegiatan terlampir"


@dataclass
class Luring:
    """A case under way and the phone of who works on it."""

    page: Page
    cast: Cast
    penugasan: Penugasan
    instansi: Instansi
    live_db: Callable[[], AbstractContextManager[None]]

    @property
    def perkara(self) -> str:
        return f"/uji1/pekerjaan/{self.penugasan.pk}/"

    def duduk(self, siapa: Pegawai) -> None:
        with self.live_db(), di_instansi(self.instansi):
            kuki = sesi(Akun.objects.get(pegawai=siapa))
        self.page.context.clear_cookies(name="sessionid")
        self.page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": "/uji1/"}])

    def isi(self, uraian: str) -> None:
        """Open the form while there is a line, and fill it in."""
        self.page.goto(f"{self.perkara}mencatat_kemajuan/")
        self.page.get_by_label("Apa yang sudah dikerjakan").fill(uraian)
        self.page.get_by_label("Selesai berapa persen").fill("70")

    def kirim(self) -> None:
        self.page.get_by_role("button", name="Catat kemajuan").click()

    @property
    def tunggu(self) -> Locator:
        """What waits on the phone, as the page tells it."""
        return self.page.locator("#belum-terkirim")

    def maklum(self) -> None:
        """Without a line Chromium complains, and so it should."""
        self.page.complaints[:] = [satu for satu in self.page.complaints if not any(kata in satu for kata in WAJAR)]


@pytest.fixture
def luring(
    open_page: Callable[..., Page],
    clean_schemas: None,
    live_db: Callable[[], AbstractContextManager[None]],
) -> Luring:
    with live_db(), di_instansi(Instansi.objects.get(slug="uji1")) as instansi:
        cast, hari = build_cast(), hari_ini(instansi_kini())
        penugasan = buka(cast.kabid, cast.pos["bidang"], cast.muda, hari=hari)
        awal = ((cast.kabid, "menetapkan"), (cast.muda, "menerima"), (cast.muda, "menyusun_rencana"))
        lanjut = ((cast.kabid, "menyepakati_rencana"), (cast.muda, "menyusun_rincian"))
        jalankan(penugasan, *awal, *lanjut, hari=hari)
    page = open_page(PHONE)
    return Luring(page, cast, penugasan, instansi, live_db)


def test_what_could_not_be_sent_goes_by_itself_and_is_nobody_elses(luring: Luring, potret: Potret) -> None:
    page, cast, tunggu = luring.page, luring.cast, luring.tunggu
    luring.duduk(cast.muda)
    luring.isi(PENUH)
    foto = {"name": "IMG_7.jpg", "mimeType": "image/jpeg", "buffer": contoh.gambar(ukuran=(3000, 2000))}
    page.locator("input[name=berkas]").set_input_files([foto])
    expect(page.locator("[data-unggahan-daftar]")).to_contain_text("IMG_7.jpg")

    page.context.set_offline(True)
    luring.kirim()
    expect(tunggu).to_contain_text("Tersimpan di ponsel ini, belum terkirim.")
    expect(tunggu).to_contain_text("Catat kemajuan: Penyusunan arsitektur data (1 berkas)")
    potret(page, "luring-menunggu")

    # Another person on the same phone sees nothing of it and sends nothing of it.
    page.context.set_offline(False)
    page.goto("about:blank")
    luring.duduk(cast.kabid)
    page.goto(luring.perkara)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(tunggu).to_be_hidden()
    luring.duduk(cast.muda)
    page.goto(luring.perkara)
    expect(page.locator("#pesan")).to_contain_text("Terkirim: Catat kemajuan: Penyusunan arsitektur data.")
    expect(tunggu).to_be_hidden()
    with luring.live_db(), di_instansi(luring.instansi):
        assert Kemajuan.objects.get().uraian == PENUH and Lampiran.objects.get().nama == "IMG_7.jpg"
    page.goto(f"{luring.perkara}mencatat_kemajuan/")
    expect(page.get_by_label("Apa yang sudah dikerjakan")).to_have_value("")
    luring.maklum()


def test_every_form_waits_in_order_and_a_lost_answer_writes_nothing_twice(luring: Luring, potret: Potret) -> None:
    page, tunggu = luring.page, luring.tunggu
    luring.duduk(luring.cast.muda)
    lain = page.context.new_page()
    page.goto(f"{luring.perkara}kendala/baru/")
    lain.goto(page.url.replace("kendala/baru", "laporan/susun/laporan_individu"))
    page.get_by_label("Permasalahan", exact=True).fill("Jaringan di pulau putus dua hari")
    page.get_by_label("Alternatif yang Anda rekomendasikan").fill("Pindah ke kantor camat")
    lain.get_by_label("Uraian pelaksanaan").fill("Survei dua desa selesai")

    page.context.set_offline(True)
    page.get_by_role("button", name="Sampaikan kepada pimpinan").click()
    expect(tunggu).to_contain_text("Sampaikan permasalahan: Penyusunan arsitektur data")
    lain.get_by_role("button", name="Kirim laporan").click()
    expect(lain.locator("#belum-terkirim li strong")).to_have_count(2)
    potret(page, "luring-dua-isian")

    # The server writes the report, but the phone never hears of it.
    def hilang(rute: Route) -> None:
        rute.fetch()
        rute.abort()

    page.context.route("**/laporan/susun/**", hilang)
    lain.close()
    with page.expect_event("requestfailed"):
        page.context.set_offline(False)
    expect(page.locator("#pesan")).to_contain_text("Terkirim: Sampaikan permasalahan: Penyusunan arsitektur data.")
    expect(tunggu.locator("li strong")).to_have_count(1)
    page.context.unroute("**/laporan/susun/**")
    tunggu.get_by_role("button", name="Kirim sekarang").click()
    expect(page.locator("#pesan")).to_contain_text(
        "Terkirim: Laporan pelaksanaan tugas individu: Penyusunan arsitektur data."
    )
    expect(tunggu).to_be_hidden()
    with luring.live_db(), di_instansi(luring.instansi):
        assert Kendala.objects.get().waktu < Laporan.objects.get().waktu
    luring.maklum()


def test_when_the_case_moved_on_the_words_are_there_to_be_copied(luring: Luring, potret: Potret) -> None:
    page, cast, tunggu = luring.page, luring.cast, luring.tunggu
    luring.duduk(cast.muda)
    luring.isi("Catatan yang terlambat sampai")
    foto = {"name": "IMG_8.jpg", "mimeType": "image/jpeg", "buffer": contoh.gambar()}
    page.locator("input[name=berkas_foto]").set_input_files([foto])
    page.context.set_offline(True)
    luring.kirim()
    expect(tunggu).to_contain_text("belum terkirim")
    expect(tunggu.get_by_role("link")).to_have_count(0)
    with luring.live_db(), di_instansi(luring.instansi):
        lakukan(cast.muda, luring.penugasan, "menyerahkan_hasil", hari=hari_ini(luring.instansi))
    page.context.set_offline(False)
    expect(tunggu).to_contain_text("Belum tercatat. Tulisan Anda masih tersimpan di ponsel ini dan dapat disalin.")
    expect(tunggu).to_contain_text("Pekerjaan ini sudah bergerak")
    expect(tunggu.get_by_role("textbox")).to_have_value(
        "Kegiatan: Pekerjaan seluruhnya\nApa yang sudah dikerjakan: Catatan yang terlambat sampai\n"
        "Selesai berapa persen: 70"
    )
    with page.expect_download() as unduhan:
        tunggu.get_by_role("link", name="Simpan IMG_8.jpg").click()
    assert Path(unduhan.value.path()).read_bytes() == contoh.gambar()
    potret(page, "luring-bentrok")
    with luring.live_db(), di_instansi(luring.instansi):
        assert not Kemajuan.objects.exists()
    luring.maklum()


def test_logging_out_asks_first_and_leaves_nothing_behind(luring: Luring) -> None:
    page, cast, tunggu = luring.page, luring.cast, luring.tunggu
    luring.duduk(cast.muda)
    luring.isi("Belum sempat terkirim")
    page.context.set_offline(True)
    luring.kirim()
    expect(tunggu).to_contain_text("belum terkirim")
    page.route("**/mencatat_kemajuan/", lambda rute: rute.abort())  # the line is back for all but this
    page.context.set_offline(False)
    page.get_by_role("button", name="Keluar").click()
    expect(page.locator("#pesan")).to_contain_text("Bila Anda keluar sekarang, isian itu terhapus.")
    page.get_by_role("button", name="Hapus dan keluar").click()
    page.wait_for_url("**/akun/masuk/**")
    assert page.evaluate("Object.keys(localStorage).filter((nama) => nama.startsWith('draf:'))") == []
    luring.duduk(cast.muda)
    page.goto(luring.perkara)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(tunggu).to_be_hidden()
    with luring.live_db(), di_instansi(luring.instansi):
        assert not Kemajuan.objects.exists()
    luring.maklum()


def test_what_is_typed_survives_a_closed_page(luring: Luring) -> None:
    page = luring.page
    luring.duduk(luring.cast.muda)
    luring.isi("Baru setengah jalan")
    page.get_by_label("Biaya yang dipakai").fill("45000")
    page.get_by_label("Biaya yang dipakai").blur()
    page.goto("about:blank")
    page.goto(f"{luring.perkara}mencatat_kemajuan/")
    expect(page.get_by_label("Apa yang sudah dikerjakan")).to_have_value("Baru setengah jalan")
    expect(page.get_by_label("Biaya yang dipakai")).to_have_value("45000")
    luring.kirim()
    expect(page.locator("#pesan")).to_contain_text("Tercatat: Anda mencatat kemajuan.")
    page.goto(f"{luring.perkara}mencatat_kemajuan/")
    expect(page.get_by_label("Apa yang sudah dikerjakan")).to_have_value("")


def test_a_refused_form_comes_back_on_the_same_page(luring: Luring) -> None:
    page = luring.page
    luring.duduk(luring.cast.muda)
    luring.isi("Dengan berkas yang tidak diterima")
    semua = [
        {"name": "gambar.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"},
        {"name": "notula.txt", "mimeType": "text/plain", "buffer": b"Notula rapat"},
    ]
    page.locator("input[name=berkas]").set_input_files(semua)
    luring.kirim()
    expect(page.locator(".ringkasan-galat")).to_contain_text("gambar.svg: Ini halaman web atau gambar SVG")
    expect(page.get_by_text("notula.txt")).to_contain_text("sudah sampai")
    expect(page.get_by_label("Apa yang sudah dikerjakan")).to_have_value("Dengan berkas yang tidak diterima")
    luring.kirim()
    expect(page.locator("#pesan")).to_contain_text("Tercatat: Anda mencatat kemajuan.")
    with luring.live_db(), di_instansi(luring.instansi):
        assert Lampiran.objects.get().nama == "notula.txt"


def test_rows_that_were_added_without_a_line_survive_a_closed_page(luring: Luring, potret: Potret) -> None:
    page, hari = luring.page, str(hari_ini(luring.instansi))
    luring.duduk(luring.cast.muda)
    page.goto(f"{luring.perkara}rencana/individu/susun/")
    baris = page.locator("fieldset.baris-rincian")
    semula = baris.count()
    page.context.set_offline(True)
    for _ in range(2):
        page.get_by_role("button", name="Tambah baris kegiatan").click()
    expect(baris).to_have_count(semula + 2)
    baru = page.get_by_role("group", name=f"Kegiatan {semula + 2}")
    expect(baru.get_by_label("Kegiatan")).to_be_focused()
    for nama, nilai in (("Kegiatan", "Menyurvei dua desa"), ("Mulai", hari), ("Selesai", hari)):
        baru.get_by_label(nama).fill(nilai)
    baru.get_by_label("Selesai").blur()
    potret(page, "luring-baris")
    page.context.set_offline(False)
    page.goto("about:blank")
    page.goto(f"{luring.perkara}rencana/individu/susun/")
    expect(baris).to_have_count(semula + 2)
    expect(baru.get_by_label("Kegiatan")).to_have_value("Menyurvei dua desa")
    page.get_by_role("button", name="Simpan rencana kerja").click()
    expect(page.locator("#pesan")).to_contain_text("Rencana kerja Anda tersimpan.")
    page.goto(f"{luring.perkara}rencana/individu/susun/")
    expect(baris).to_have_count(semula + 1)
    with luring.live_db(), di_instansi(luring.instansi):
        kegiatan = RencanaIndividu.objects.get().baris.values_list("kegiatan", flat=True)
        assert len(kegiatan) == semula and list(kegiatan)[-1] == "Menyurvei dua desa"
    luring.maklum()
