"""A case walked through the real screens: whoever is asked opens Beranda, follows the card, and presses the button.

What a person reads is what is looked for: roles, labels, words. Every step is kept as a picture.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.db import SessionStore
from playwright.sync_api import Locator, Page, expect

from lincah.accounts.models import Akun
from lincah.kedudukan.demo import SANDI_DEMO
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.sebutan import sebut_tindakan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

MASA = timedelta(days=30)
# What an act asks to be filled in, by its label.
ISIAN: dict[str, dict[str, str]] = {
    "menyusun_rencana": {"Rencana kegiatan": "Minggu pertama bahan, minggu kedua konsep", "Anggaran": "2500000"},
    "mencatat_kemajuan": {"Apa yang sudah dikerjakan": "Bahan terkumpul", "Selesai berapa persen": "60"},
    "memberi_umpan_balik": {"Umpan balik": "Sandingkan dengan angka tahun lalu"},
    "menyerahkan_hasil": {"Hasil yang diserahkan": "Dokumen lengkap", "Tautan hasil": "https://contoh.test/hasil"},
    "mengembalikan": {"Catatan": "Lampiran perhitungan belum ada"},
    "menyatakan_belum": {"Catatan": "Lampiran perhitungan belum ada"},
    "meneruskan_pengembalian": {"Catatan": "Lampiran perhitungan belum ada"},
    "merekomendasikan": {"Rekomendasi": "Dapat dilibatkan dua hari seminggu"},
    "menjawab_tolak": {"Alasan": "Seluruh pegawai menyelesaikan laporan tahunan"},
    "memperbaiki_capaian": {"Catatan": "Target dihitung ulang dengan lampiran"},
}


@dataclass
class Perjalanan:
    """One case on one screen; `duduk` makes the browser somebody else. `hemat`: no picture of each act."""

    page: Page
    instansi: Instansi
    live_db: Callable[[], Any]
    keluaran: Path
    judul: str
    hari: date
    sandi: bool = False
    hemat: bool = False
    nomor: int = 0
    alamat: str = ""
    dipotret: set[int] = field(default_factory=set)

    def potret(self, nama: str, *, selalu: bool = False) -> None:
        """Keep the page as `NN-nama.png`; it must not scroll sideways."""
        self.nomor += 1
        self.page.wait_for_load_state()  # with its pictures
        if selalu or not self.hemat:
            self.keluaran.mkdir(parents=True, exist_ok=True)
            self.page.screenshot(path=self.keluaran / f"{self.nomor:02d}-{nama}.png", full_page=True)
        lebar = self.page.viewport_size["width"] if self.page.viewport_size else 0
        assert self.page.evaluate("document.documentElement.scrollWidth") <= lebar, f"{nama} scrolls sideways"

    def duduk(self, siapa: Pegawai) -> None:
        """Be that person from now on, before what waits."""
        if not self._menjadi(siapa):
            self.page.goto(f"/{self.instansi.slug}/")
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Menunggu Anda")

    def buka_perkara(self, siapa: Pegawai) -> bool:
        """Be that person, before the case; whether it opens for them."""
        self._menjadi(siapa)
        jawab = self.page.goto(self.alamat)
        return bool(jawab and jawab.ok)

    def _menjadi(self, siapa: Pegawai) -> bool:
        """By the login page, which leads to what waits, or by a session of theirs."""
        self.page.context.clear_cookies()
        beranda = f"/{self.instansi.slug}/"
        with self.live_db(), di_instansi(self.instansi):
            akun = Akun.objects.get(pegawai=siapa)
            kuki = None if self.sandi else sesi(akun)
        if kuki is None:
            self.page.goto(beranda)
            self.page.get_by_label("NIP").or_(self.page.locator("[name=login]")).first.fill(akun.username)
            self.page.locator("[name=password]").fill(SANDI_DEMO)
            self.page.get_by_role("button", name=re.compile("Masuk")).first.click()
            self.page.wait_for_url(f"**{beranda}")
            return True
        self.page.context.add_cookies([{"name": "sessionid", "value": kuki, "domain": "localhost", "path": beranda}])
        return False

    def usulkan(self, pengusul: Pegawai, orang: tuple[Pegawai, ...]) -> None:
        """Through the wizard; the road is read before it is sent."""
        self.duduk(pengusul)
        self.page.get_by_role("link", name="Tugaskan orang").first.click()
        self.isi_usulan(orang)

    def isi_usulan(self, orang: tuple[Pegawai, ...]) -> None:
        """The wizard, from where it was opened."""
        page = self.page
        self._isi_usulan()
        page.get_by_label("Tim kerja" if len(orang) > 1 else "Individu").check()
        for satu in orang:
            page.locator(f"input[name=pegawai][value='{satu.pk}']").check()
        if len(orang) > 1:
            page.get_by_label("Ketua tim").select_option(str(orang[0].pk))
        self._baca_jalan()
        self.potret("tugaskan")
        page.get_by_role("button", name=re.compile("^Kirim usulan kepada")).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(self.judul)
        self.alamat = page.url
        self.potret("terkirim")

    def _isi_usulan(self) -> None:
        """The work: what, the target, when. A phone asks one question at a time."""
        tugas = {"Nama pekerjaan": self.judul, "Uraian tugas": "Menyusun bersama unit terkait"}
        target = {"Target kinerja": "1 dokumen disahkan", "Satuan target": "dokumen"}
        waktu = {"Mulai": self.hari.isoformat(), "Selesai": (self.hari + MASA).isoformat()}
        for isian in (tugas, target, waktu):
            for label, isi in isian.items():
                self.page.get_by_label(label, exact=False).first.fill(isi)
            if isian is target:
                self.page.get_by_label("Tugas rutin").check()
            self._lanjut()

    def _lanjut(self) -> None:
        lanjut = self.page.get_by_role("link", name=re.compile("^Lanjut:"))
        if lanjut.count():  # only a phone has steps
            self.potret(f"tugaskan-{self.nomor}")
            lanjut.click()

    def _baca_jalan(self) -> None:
        self._lanjut()
        periksa = self.page.get_by_role("button", name="Periksa jalannya")
        if periksa.count():  # without script one asks for the road
            periksa.click()
        expect(self.page.locator("#jalan")).to_contain_text("Penetap")

    def buka_kartu(self, siapa: Pegawai, kode: str) -> None:
        """Beranda of that person, and the card of this case."""
        self.duduk(siapa)
        ajakan = sebut_tindakan(kode).undangan
        kartu = self.page.get_by_role("article").filter(has_text=self.judul).filter(has_text=ajakan)
        expect(kartu).to_have_count(1)
        if siapa.pk not in self.dipotret:
            self.dipotret.add(siapa.pk)
            self.potret(f"beranda-{kode}")
        kartu.get_by_role("link", name=ajakan).click()

    def lakukan(self, siapa: Pegawai, kode: str, *, lewat: str = "", papan_ketik: bool = False) -> None:
        """One act, from the card of what waits (`lewat`: the card of another act of the same step)."""
        self.buka_kartu(siapa, lewat or kode)
        if lewat or sebut_tindakan(kode).kartu:
            self._ke_perkara()
            self.page.get_by_role("link", name=sebut_tindakan(kode).ajakan, exact=True).click()
        self._isi(kode)
        tombol = self.tombol(kode)
        expect(tombol).to_be_visible()
        self.potret(kode)
        if papan_ketik:
            _dengan_papan_ketik(self.page, tombol)
        else:
            tombol.click()
        expect(self.page.get_by_text("Tercatat: Anda", exact=False).first).to_be_visible()

    def sambil(self, siapa: Pegawai, kode: str) -> None:
        """An act nothing waits for (progress, feedback), from the case page."""
        self.buka_perkara(siapa)
        self.page.get_by_role("link", name=sebut_tindakan(kode).ajakan, exact=True).click()
        self._isi(kode)
        self.potret(kode)
        self.tombol(kode).click()
        expect(self.page.get_by_text("Tercatat: Anda", exact=False).first).to_be_visible()

    def tak_dapat(self, siapa: Pegawai, kode: str) -> None:
        """The act is not offered to that person, and its own address has no button for them."""
        if self.buka_perkara(siapa):
            ajakan = sebut_tindakan(kode).ajakan
            expect(self.page.locator("main").get_by_role("link", name=ajakan, exact=True)).to_have_count(0)
        self.page.goto(f"{self.alamat}{kode}/")
        expect(self.tombol(kode)).to_have_count(0)

    def buka_bagian(self, siapa: Pegawai, nama: str) -> Page:
        """One of the pages below the case."""
        self.buka_perkara(siapa)
        bagian = self.page.get_by_role("navigation", name="Halaman pekerjaan ini")
        bagian.get_by_role("link", name=nama, exact=True).click()
        return self.page

    def tombol(self, kode: str) -> Locator:
        """The button that performs the act: it says what happens next."""
        awal = sebut_tindakan(kode).tombol.split("{")[0].strip()
        return self.page.get_by_role("button", name=re.compile(f"^{re.escape(awal)}"))

    def _ke_perkara(self) -> None:
        if self.page.url != self.alamat:
            self.page.goto(self.alamat)

    def _isi(self, kode: str) -> None:
        for label, isi in ISIAN.get(kode, {}).items():
            self.page.get_by_label(label, exact=False).first.fill(isi)
        if kode == "menyusun_rincian":
            baris = self.page.get_by_role("group", name=re.compile("^Kegiatan 1"))
            baris.get_by_label("Kegiatan").first.fill("Mengumpulkan bahan")
            baris.get_by_label("Penanggung jawab").select_option(index=0)
            baris.get_by_label("Tenggat").fill((self.hari + MASA / 2).isoformat())

    def selesai(self, nama: str) -> None:
        """The case page says that it is done; keep it."""
        self.page.goto(self.alamat)
        expect(self.page.locator("main")).to_contain_text("Pekerjaan ini sudah selesai")
        self.potret(nama)


def sesi(akun: Akun) -> str:
    """The key of a session of that account, as logging in makes one."""
    baru = SessionStore()
    baru[SESSION_KEY] = str(akun.pk)
    baru[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
    baru[HASH_SESSION_KEY] = akun.get_session_auth_hash()
    baru.create()
    return str(baru.session_key)


def _dengan_papan_ketik(page: Page, tombol: Locator) -> None:
    """Tab from the top of the page to the button, then Enter; the focus must be seen on the way."""
    page.locator("body").press("Tab")
    for _ in range(60):
        if tombol.evaluate("e => e === document.activeElement"):
            break
        page.keyboard.press("Tab")
    expect(tombol).to_be_focused()
    garis = tombol.evaluate("e => getComputedStyle(e).outlineStyle + getComputedStyle(e).boxShadow")
    assert garis != "nonenone", "the focus cannot be seen"
    page.keyboard.press("Enter")
