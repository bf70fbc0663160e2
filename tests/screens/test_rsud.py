"""The hospital on one phone, from the plan to done: breakdown, photo, problem, coordination, report, review."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku, pimpinan, staf
from tests.perkara import buka, jalankan
from tests.screens.conftest import KELUARAN, PHONE
from tests.screens.perjalanan import Perjalanan
from tests.unit.berkas import contoh

from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini

SEKSI, BIDANG, RSUD = "DINKES.RSUD.B1.S1", "DINKES.RSUD.B1", "DINKES.RSUD"
JUDUL = "Pengurangan waktu tunggu rawat jalan"


def test_the_hospital_works_through_every_page_of_a_case_on_a_phone(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> None:
    instansi = muat_daerah("bintan", awalan="rsud")
    with live_db(), di_instansi(instansi):
        kasi, kabid, direktur, hari = pemangku(SEKSI), pemangku(BIDANG), pemangku(RSUD), hari_ini(instansi)
        perawat = staf(SEKSI, "ahli_muda", 1)[0]
        perkara = buka(kasi, pimpinan(SEKSI), perawat, hari=hari, judul=JUDUL)
        jalankan(perkara, (kabid, "menetapkan"), (perawat, "menerima"), hari=hari)
    jalan = Perjalanan(open_page(PHONE), instansi, live_db, KELUARAN / "rsud", JUDUL, hari)
    page, awal = jalan.page, f"/{instansi.slug}/pekerjaan/{perkara.pk}/"
    jalan.duduk(perawat)
    page.goto(awal)
    jalan.alamat = page.url

    jalan.lakukan(perawat, "menyusun_rencana")
    jalan.lakukan(kasi, "menyepakati_rencana")
    jalan.lakukan(perawat, "menyusun_rincian")

    catat(jalan, awal)
    sampaikan(jalan, awal)

    jalan.lakukan(perawat, "menyerahkan_hasil")
    jalan.lakukan(kasi, "meneruskan")
    jalan.lakukan(kabid, "meneruskan")
    jalan.lakukan(direktur, "menyatakan_selesai")
    jalan.selesai("selesai")


def catat(jalan: Perjalanan, awal: str) -> None:
    """Progress with a photo, and a problem."""
    page = jalan.page
    page.goto(f"{awal}mencatat_kemajuan/")
    page.get_by_label("Apa yang sudah dikerjakan").fill("Antrean pendaftaran dipindah ke dua loket")
    page.get_by_label("Selesai berapa persen").fill("60")
    foto = {"name": "loket.jpg", "mimeType": "image/jpeg", "buffer": contoh.gambar()}
    page.locator("input[name=berkas_foto]").set_input_files([foto])
    jalan.tombol("mencatat_kemajuan").click()
    expect(page.get_by_text("Tercatat: Anda mencatat kemajuan.")).to_be_visible()
    page.goto(f"{awal}kemajuan-kerja/")
    expect(page.locator("main img[src*='/berkas/']")).to_have_count(1)
    jalan.potret("kemajuan")

    page.goto(f"{awal}kendala/baru/")
    page.get_by_label("Permasalahan", exact=True).fill("Satu loket rusak sejak Senin")
    page.get_by_label("Alternatif yang Anda rekomendasikan").fill("Meminjam loket farmasi")
    page.get_by_role("button", name="Sampaikan kepada pimpinan").click()
    expect(page.get_by_text("Menunggu putusan")).to_be_visible()
    jalan.potret("kendala")


def sampaikan(jalan: Perjalanan, awal: str) -> None:
    """Coordination, and the report drafted from what was recorded."""
    page = jalan.page
    page.goto(f"{awal}koordinasi/baru/")
    page.get_by_label("Dengan siapa").select_option(index=1)
    page.get_by_role("radio", name="Pelaksanaan").check()
    page.get_by_label("Tentang apa").fill("Loket pinjaman")
    page.get_by_label("Yang disepakati").fill("Dipakai sampai loket selesai diperbaiki")
    page.get_by_role("button", name="Catat dan minta dibenarkan").click()
    expect(page.get_by_text("Menunggu dibenarkan", exact=True)).to_be_visible()
    jalan.potret("koordinasi")

    page.goto(f"{awal}laporan/")
    page.get_by_role("link", name="Susun laporan").first.click()
    page.get_by_label("Uraian pelaksanaan").fill("Waktu tunggu turun menjadi 70 menit")
    expect(page.get_by_text("Antrean pendaftaran dipindah ke dua loket").first).to_be_visible()
    page.get_by_role("button", name="Kirim laporan").click()
    expect(page.get_by_text("Laporan terkirim.")).to_be_visible()
    jalan.potret("laporan")
