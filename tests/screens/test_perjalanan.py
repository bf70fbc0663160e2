"""One whole journey under each regulation, from the wizard to "Selesai", by the people it asks for."""

import io

from playwright.sync_api import expect
from pypdf import PdfReader
from tests.screens.conftest import DESK, PHONE
from tests.screens.pemeran import Mulai, Pelaku
from tests.screens.perjalanan import Perjalanan


def kerja(jalan: Perjalanan, pelaku: Pelaku, penerima: str) -> None:
    """From acceptance to the result handed over."""
    for satu in pelaku.staf:
        jalan.lakukan(satu, "menerima")
    utama = pelaku.staf[0]
    jalan.lakukan(utama, "menyusun_rencana")
    jalan.lakukan(pelaku[penerima], "menyepakati_rencana")
    jalan.lakukan(utama, "menyusun_rincian")
    jalan.sambil(utama, "mencatat_kemajuan")
    jalan.sambil(pelaku[penerima], "memberi_umpan_balik")
    jalan.lakukan(utama, "menyerahkan_hasil")


def check_surat(jalan: Perjalanan, judul: str, *tercetak: str) -> None:
    """The letter can be fetched from the case page, is PDF/A, and names number and people."""
    jalan.page.goto(jalan.alamat)
    tautan = jalan.page.locator("main a[href*='surat.pdf']").first
    jawab = jalan.page.request.get(str(tautan.evaluate("e => e.href")))
    assert (jawab.status, jawab.headers["content-type"]) == (200, "application/pdf")
    isi = jawab.body()
    assert b"pdfaid:part" in isi and b"pdfaid:conformance" in isi
    teks = " ".join(" ".join(halaman.extract_text() for halaman in PdfReader(io.BytesIO(isi)).pages).split())
    assert judul in teks.upper()
    assert "NOMOR" in teks.upper()
    for satu in tercetak:
        assert satu in teks, f"{satu} is not on the letter"


def test_bintan_a_doctor_of_the_hospital_is_sent_back_tier_by_tier(mulai: Mulai) -> None:
    """RSUD, JF Madya: pengawas proposes, Direktur signs (by keyboard), review pengawas, Kabid, Direktur."""
    seksi, bidang, rsud = "DINKES.RSUD.B1.S1", "DINKES.RSUD.B1", "DINKES.RSUD"
    jalan, pelaku = mulai("bintan", DESK, (seksi, "ahli_madya", 1), seksi, bidang, rsud)
    (dokter,) = pelaku.staf
    jalan.usulkan(pelaku[seksi], pelaku.staf)
    expect(jalan.page.get_by_text("itu dapat Anda lakukan sekarang")).to_be_visible()  # by delegation
    jalan.lakukan(pelaku[rsud], "menetapkan", papan_ketik=True)
    jalan.potret("surat")
    check_surat(jalan, "SURAT PERINTAH", dokter.nama, pelaku[rsud].nama)
    kerja(jalan, pelaku, seksi)
    jalan.lakukan(pelaku[seksi], "meneruskan")
    jalan.lakukan(pelaku[bidang], "meneruskan")
    jalan.lakukan(pelaku[rsud], "mengembalikan", lewat="menyatakan_selesai")
    jalan.lakukan(pelaku[bidang], "meneruskan_pengembalian")
    jalan.lakukan(pelaku[seksi], "meneruskan_pengembalian")
    jalan.lakukan(dokter, "menyerahkan_hasil")
    jalan.lakukan(pelaku[seksi], "meneruskan")
    jalan.lakukan(pelaku[bidang], "meneruskan")
    jalan.lakukan(pelaku[rsud], "menyatakan_selesai")
    jalan.selesai("selesai")


def test_dairi_a_team_of_two_works_on_the_phone(mulai: Mulai) -> None:
    """Two levels: Kabid signs and reviews, Kepala Dinas sends back to the team, then declares done."""
    bidang, dinas = "DISKOMINFO.B1", "DISKOMINFO"
    jalan, pelaku = mulai("dairi", PHONE, ("DISKOMINFO.B1", "*", 2), bidang, dinas)
    jalan.usulkan(pelaku[bidang], pelaku.staf)
    jalan.lakukan(pelaku[bidang], "menetapkan")
    check_surat(jalan, "SURAT PENUGASAN", *(satu.nama for satu in pelaku.staf), "Ketua Tim")
    kerja(jalan, pelaku, bidang)
    jalan.lakukan(pelaku[bidang], "meneruskan")
    jalan.lakukan(pelaku[dinas], "mengembalikan", lewat="menyatakan_selesai")
    jalan.lakukan(pelaku.staf[0], "menyerahkan_hasil")
    jalan.lakukan(pelaku[bidang], "meneruskan")
    jalan.lakukan(pelaku[dinas], "menyatakan_selesai")
    jalan.selesai("selesai")


def test_karangasem_a_kecamatan_works_without_javascript(mulai: Mulai) -> None:
    """Every form is plain and everybody logs in by password: kepala seksi, then Camat."""
    seksi, camat = "KECKARANGASEM.S2", "KECKARANGASEM"
    jalan, pelaku = mulai("karangasem", DESK, (seksi, "*", 1), seksi, camat, javascript=False, sandi=True)
    jalan.usulkan(pelaku[seksi], pelaku.staf)
    jalan.lakukan(pelaku[seksi], "menetapkan")
    check_surat(jalan, "SURAT PENUGASAN", pelaku.staf[0].nama, pelaku[seksi].nama)
    kerja(jalan, pelaku, seksi)
    jalan.lakukan(pelaku[seksi], "meneruskan")
    jalan.lakukan(pelaku[camat], "mengembalikan", lewat="menyatakan_selesai")
    jalan.lakukan(pelaku.staf[0], "menyerahkan_hasil")
    jalan.lakukan(pelaku[seksi], "meneruskan")
    jalan.lakukan(pelaku[camat], "menyatakan_selesai")
    jalan.selesai("selesai")


def test_tanjabtim_the_pimpinan_unit_mends_what_is_off_target(mulai: Mulai) -> None:
    """Kepala Dinas assigns, Kabid as penilai evaluates first; off target the pimpinan unit mends, on the phone."""
    bidang, dinas = "DISKOMINFO.B1", "DISKOMINFO"
    jalan, pelaku = mulai("tanjabtim", PHONE, (bidang, "ahli_muda", 1), bidang, dinas)
    jalan.usulkan(pelaku[dinas], pelaku.staf)
    jalan.lakukan(pelaku[dinas], "menetapkan")
    check_surat(jalan, "SURAT PENUGASAN", pelaku.staf[0].nama, pelaku[dinas].nama)
    for satu, kode in ((pelaku.staf[0], "menerima"), (pelaku.staf[0], "menyusun_rencana")):
        jalan.lakukan(satu, kode)
    jalan.lakukan(pelaku[dinas], "menyepakati_rencana")
    jalan.lakukan(pelaku.staf[0], "menyusun_rincian")
    jalan.sambil(pelaku[dinas], "memberi_umpan_balik")
    jalan.lakukan(pelaku.staf[0], "menyerahkan_hasil")
    jalan.lakukan(pelaku[bidang], "meneruskan")
    jalan.lakukan(pelaku[dinas], "menyatakan_belum", lewat="menyatakan_selesai")
    jalan.lakukan(pelaku[dinas], "memperbaiki_capaian")
    jalan.lakukan(pelaku[dinas], "menyatakan_selesai")
    jalan.selesai("selesai")
