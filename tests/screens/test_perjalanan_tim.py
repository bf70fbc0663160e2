"""A team proposed by competence on the phone: one person swapped, what that changes read, the letter sent."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import Page, expect
from tests.cast import OLEH
from tests.daerah import Muat, pemangku, staf
from tests.screens.conftest import KELUARAN, PHONE
from tests.screens.perjalanan_permohonan import PerjalananPermohonan

from lincah.kedudukan.services import catat_kompetensi
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini, sekarang

B1, B2 = "DISKOMINFO.B1", "DISKOMINFO.B2"
KOMPETENSI = "Kurasi peta dasar"


def test_a_swap_tells_that_another_unit_must_be_asked_and_leads_to_the_letter(
    muat_daerah: Muat, live_db: Callable[[], AbstractContextManager[None]], open_page: Callable[..., Page]
) -> None:
    instansi = muat_daerah("bintan", awalan="perjalanan")
    with live_db(), di_instansi(instansi):
        kabid, pimpinan_luar = pemangku(B1), pemangku(B2)
        (sendiri,), (luar,) = staf(B1, "ahli_muda", 1), staf(B2, "*", 1)
        hari = hari_ini(instansi)
        for orang in (sendiri, luar):
            catat_kompetensi(pegawai=orang, nama=KOMPETENSI, tingkat=4, bukti="Sertifikat", oleh=OLEH, waktu=sekarang())
    page = open_page(PHONE)
    jalan = PerjalananPermohonan(page, instansi, live_db, KELUARAN / "usul-tim", "Kurasi peta dasar daerah", hari)
    jalan.duduk(kabid)
    usulkan(jalan)
    anggota = page.get_by_role("listitem").filter(has_text=f"Menutup: {KOMPETENSI}").filter(has_text="Ganti orang ini")
    expect(anggota).to_contain_text(sendiri.nama)
    expect(page.locator(".jalan")).to_have_count(1)
    jalan.potret("diusulkan")
    anggota.get_by_text("Ganti orang ini").click()
    pilihan = anggota.get_by_label("Diganti dengan")
    expect(pilihan).not_to_contain_text(luar.nama)  # nobody outside the unit led is named
    luar_unit = pilihan.locator("option").filter(has_text="Seorang pegawai").first
    pilihan.select_option(luar_unit.get_attribute("value"))
    anggota.get_by_role("button", name="Lihat yang berubah").click()
    berubah = page.locator(".pesan").filter(has_text="Yang berubah pada jalannya")
    expect(berubah).to_contain_text("lintas Unit Organisasi")
    expect(berubah).to_be_in_viewport()  # on a telephone, however long the list above
    jalan.potret("ditukar")
    page.get_by_role("link", name="Lanjut: isi permohonannya").click()
    jalan._isi_permohonan("Nama pekerjaan")
    expect(page.get_by_label("Kompetensi, keahlian", exact=False)).to_have_value(re.compile(KOMPETENSI))
    page.locator(f"input[name=diminta][value='{luar.pk}']").check()
    assert page.locator("input[name=sendiri]:checked").count() == 1, "who stays comes along"
    jalan._kirim(("surat perintah",))
    expect(page.get_by_role("link", name="Surat permohonan pelibatan")).to_be_visible()
    jalan.buka_kartu(pimpinan_luar, "menjawab_setuju")


def usulkan(jalan: PerjalananPermohonan) -> None:
    """Ask for two: one who has the competence, one more of any level, from the whole Perangkat Daerah."""
    page = jalan.page
    page.get_by_role("link", name="Tugaskan orang").first.click()
    page.get_by_role("link", name="Usulkan tim menurut kompetensi").click()
    kebutuhan = page.get_by_role("group", name=re.compile("^Kebutuhan 1"))
    kebutuhan.get_by_label("Kompetensi").fill(KOMPETENSI)
    kebutuhan.get_by_label("Paling rendah").select_option("3")
    kedua = page.get_by_role("group", name=re.compile("^Kebutuhan 2"))
    kedua.get_by_label("Jabatan").select_option("jf:")
    page.get_by_label("Banyaknya orang dalam tim").fill("2")
    page.get_by_label("Seluruh perangkat daerah Anda").check()
    jalan.potret("diminta")
    page.get_by_role("button", name="Usulkan timnya").click()
