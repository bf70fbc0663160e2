"""A perjanjian kinerja from the draft to the signature, divided down two tiers, seen as a tree: on the phone."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect
from tests.daerah import Muat, pemangku
from tests.screens.conftest import KELUARAN, PHONE
from tests.screens.perjalanan import Perjalanan
from tests.screens.perjalanan_target import bagi, buka_daftar

from lincah.kedudukan.demo import SANDI_DEMO
from lincah.kedudukan.models import Pegawai
from lincah.naskah.models import TandaTangan
from lincah.naskah.pengaturan import AturanTandaTangan, atur_tanda_tangan
from lincah.perjanjian.models import Perjanjian
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang

DINKES, RSUD, BIDANG, SEKSI = "DINKES", "DINKES.RSUD", "DINKES.RSUD.B1", "DINKES.RSUD.B1.S1"
INDIKATOR = "Kepuasan pasien rawat inap"


@pytest.fixture
def bertanda(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]]
) -> tuple[Instansi, dict[str, Pegawai]]:
    """A demo regency of its own, because agreed targets stay; it signs with a certificate of its own."""
    instansi = muat_daerah("bintan", awalan="tanda")
    with live_db(), di_instansi(instansi):
        atur_tanda_tangan(AturanTandaTangan(cara="lokal"), waktu=sekarang())
        return instansi, {kode: pemangku(kode) for kode in (DINKES, RSUD, BIDANG, SEKSI)}


def test_bintan_the_hospital_starts_from_the_renstra_of_the_kepala_dinas(
    bertanda: tuple[Instansi, dict[str, Pegawai]],
    live_db: Callable[[], AbstractContextManager[None]],
    open_page: Callable[..., Page],
) -> None:
    instansi, pelaku = bertanda
    with live_db(), di_instansi(instansi):
        hari = hari_ini(instansi)
    page = open_page(PHONE)
    jalan = Perjalanan(page, instansi, live_db, KELUARAN / "perjanjian-rsud", INDIKATOR, hari)
    catat_renstra(jalan, pelaku[DINKES])
    susun(jalan, pelaku[RSUD])
    jalan.duduk(pelaku[DINKES])
    page.get_by_role("article").filter(has_text="Rumah Sakit").get_by_role("link", name=re.compile("^Sepakati")).click()
    page.get_by_role("link", name="Sepakati", exact=True).click()
    page.get_by_role("button", name="Sepakati dan terbitkan naskahnya").click()
    expect(page.locator("main")).to_contain_text("naskahnya terbit")
    jalan.potret("disepakati")
    tanda_tangani(jalan, pelaku)
    bagi(jalan, pelaku[RSUD], pelaku[BIDANG], "90", INDIKATOR)
    bagi(jalan, pelaku[BIDANG], pelaku[SEKSI], "85", INDIKATOR)
    jalan.duduk(pelaku[RSUD])
    buka_daftar(jalan)
    page.get_by_role("link", name=re.compile("^Pohon kinerja")).first.click()
    for nilai in ("95", "90", "85"):
        expect(page.locator("main")).to_contain_text(nilai)
    jalan.potret("pohon-daftar")
    page.get_by_role("link", name="Gambar").click()
    expect(page.locator("main svg").first).to_be_visible()
    jalan.potret("pohon-gambar")


def catat_renstra(jalan: Perjalanan, kepala: Pegawai) -> None:
    jalan.duduk(kepala)
    buka_daftar(jalan)
    page = jalan.page
    page.get_by_role("link", name="Catat rencana strategis").first.click()
    tahun = jalan.hari.year
    isian = {"Judul": "Rencana Strategis Dinas Kesehatan", "Nomor": "7", "Tanggal": f"{tahun}-01-06"}
    isian |= {"Tahun awal": str(tahun), "Tahun akhir": str(tahun + 4)}
    for label, isi in isian.items():
        page.get_by_label(label).first.fill(isi)
    jalan.potret("renstra")
    page.get_by_role("button", name="Catat rencana strategis").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Perjanjian kinerja")


def susun(jalan: Perjalanan, direktur: Pegawai) -> None:
    """The draft; without its reference it may not be offered, with it it is."""
    jalan.duduk(direktur)
    buka_daftar(jalan)
    page = jalan.page
    page.get_by_role("button", name=re.compile("^Susun konsep")).click()
    satu = page.get_by_role("group", name="Indikator 1")
    for label, isi in (("Sasaran", "Mutu layanan"), ("Indikator", INDIKATOR), ("Target", "95"), ("Satuan", "persen")):
        satu.get_by_label(label, exact=False).first.fill(isi)
    page.get_by_role("button", name="Simpan konsep").click()
    expect(page.locator("main")).to_contain_text("belum dapat diajukan")
    jalan.potret("tanpa-acuan")
    page.get_by_role("link", name="Ubah isinya").click()
    page.get_by_label("Acuan rencana strategis").select_option(index=1)
    page.get_by_role("button", name="Simpan konsep").click()
    expect(page.locator("main")).to_contain_text("dapat diajukan")
    page.get_by_role("link", name="Ajukan untuk disepakati").click()
    with page.expect_navigation():
        page.get_by_role("button", name=re.compile("^Sanggupi dan ajukan")).click()
    jalan.potret("diajukan")


def tanda_tangani(jalan: Perjalanan, pelaku: dict[str, Pegawai]) -> None:
    """Whoever the letter asks signs it, by password."""
    with jalan.live_db(), di_instansi(jalan.instansi):
        perjanjian = Perjanjian.objects.get()
        surat = perjanjian.naskah_id
        siapa = next(satu for satu in pelaku.values() if satu.pk == _penanda(surat))
    jalan.duduk(siapa)
    page = jalan.page
    page.goto(f"/{jalan.instansi.slug}/surat/{surat}/")
    page.get_by_role("link", name="Tanda tangani surat ini").click()
    page.locator("[name=sandi]").fill(SANDI_DEMO)
    page.get_by_role("button", name="Tanda tangani sekarang").click()
    expect(page.locator("main")).to_contain_text("Tanda tangan elektronik sah")
    jalan.potret("ditandatangani")
    with jalan.live_db(), di_instansi(jalan.instansi):
        assert TandaTangan.objects.filter(naskah_id=surat).exists()


def _penanda(surat: object) -> int | None:
    from lincah.naskah.models import Naskah

    return Naskah.objects.values_list("penanda_tangan_id", flat=True).get(pk=surat)
