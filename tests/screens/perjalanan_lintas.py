"""A request across instansi walked through the real screens of both; what is written is carried as the jobs do.

Officers sit at a desk, the person lent has a telephone. Pictures are kept of what the journey is about, not of all.
"""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect
from tests.screens.perjalanan import MASA
from tests.screens.perjalanan_permohonan import PerjalananPermohonan

from lincah.exchange.models import Mitra
from lincah.exchange.services import antar_semua
from lincah.kedudukan.models import Pegawai, Unit
from lincah.pelaksanaan.services.mitra.kirim_berkas import catat_sampai, kirim_berkas
from lincah.penugasan.sebutan import sebut_tindakan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import sekarang

Basis = Callable[[], AbstractContextManager[None]]


@dataclass
class Antar:
    """The jobs of both instansi, run between two steps of a journey."""

    live_db: Basis
    semua: tuple[Instansi, ...]

    def __call__(self) -> None:
        with self.live_db():
            for satu in (*self.semua, *self.semua):
                with di_instansi(satu):
                    kirim_berkas(waktu=sekarang())
                    for mitra in Mitra.objects.all():
                        antar_semua(mitra.pk)
                    catat_sampai(waktu=sekarang())


class PerjalananLintas(PerjalananPermohonan):
    """One case on the screens of one of the two instansi."""

    def lakukan(self, siapa: Pegawai, kode: str, **lain: Any) -> None:
        """One act, without a picture."""
        self.dipotret.add(siapa.pk)
        super().lakukan(siapa, kode, **lain)

    def potret(self, nama: str, *, selalu: bool = False) -> None:
        """Only what is named on purpose: acts by their code are not."""
        if selalu or nama.startswith("lintas-"):
            super().potret(nama)

    def minta_mitra(self, pengirim: Pegawai, mitra: Instansi, *tertulis: str, rekan: tuple[Pegawai, ...] = ()) -> None:
        """Ask the other instansi for one Ahli Muda, to join `rekan`; `tertulis` stands on the road."""
        self.duduk(pengirim)
        page = self.page
        page.get_by_role("link", name="Pekerjaan", exact=True).first.click()
        page.get_by_role("link", name="Minta orang dari unit lain").click()
        page.get_by_role("link", name=mitra.nama, exact=True).click()
        self._isi_permohonan("Nama pekerjaan")
        page.get_by_label("Kompetensi", exact=False).first.fill("Analisis data")
        page.get_by_label("Jabatan dan jenjang").select_option("jf:ahli_muda")
        self._sertakan(rekan)
        self.potret("lintas-permohonan")
        self._kirim(tertulis)

    def instruksikan(self, siapa: Pegawai, unit: str) -> None:
        """Agree, and hand the request to that unit."""
        kode = "menginstruksikan_setuju"
        self._buka(siapa, kode)
        self._pilih_unit("Unit yang diinstruksikan", unit)
        self.potret("lintas-instruksi")
        self._tekan(kode)

    def beri_orang(self, siapa: Pegawai, unit: str, orang: Pegawai) -> None:
        """Agree at once, naming somebody of that unit."""
        kode = "memutuskan_setuju"
        self._buka(siapa, kode)
        self._pilih_unit("Unit tempat orangnya", unit)
        self.page.get_by_role("button", name="Tampilkan orang di unit itu").click()
        self.page.locator(f"input[name=pegawai][value='{orang.pk}']").check()
        self.potret("lintas-putusan")
        self._tekan(kode)

    def rincikan(self, siapa: Pegawai, *nama: str) -> None:
        """A breakdown with one activity for each of them."""
        kode = "menyusun_rincian"
        self._buka(siapa, kode)
        for nomor, satu in enumerate(nama, 1):
            if nomor > 1:
                self.page.get_by_role("button", name="Tambah baris kegiatan").click()
            baris = self.page.get_by_role("group", name=re.compile(f"^Kegiatan {nomor}"))
            baris.get_by_label("Kegiatan").first.fill(f"Bahan {nomor}")
            pilih_orang(baris.get_by_label("Penanggung jawab"), satu)
            baris.get_by_label("Tenggat").fill((self.hari + MASA / 2).isoformat())
        self.potret("lintas-rincian")
        self._tekan(kode)

    def _pilih_unit(self, label: str, kode: str) -> None:
        with self.live_db(), di_instansi(self.instansi):
            nomor = Unit.objects.get(kode=kode).pk
        self.page.get_by_label(label).select_option(str(nomor))

    def sebut_orang(self, siapa: Pegawai, orang: Pegawai) -> None:
        """The list of people who are available."""
        kode = "mengirim_daftar"
        self._buka(siapa, kode)
        self.page.locator(f"input[name=pegawai][value='{orang.pk}']").check()
        self._tekan(kode)

    def catat_berfoto(self, siapa: Pegawai, foto: Path) -> None:
        """Progress with a photo, from the page of the case."""
        kode = "mencatat_kemajuan"
        self.buka_perkara(siapa)
        self.page.get_by_role("link", name=sebut_tindakan(kode).ajakan, exact=True).click()
        self._isi(kode)
        self.page.locator("input[type=file]").first.set_input_files(foto)
        self.potret("lintas-kemajuan")
        self._tekan(kode)

    def _buka(self, siapa: Pegawai, kode: str) -> None:
        self.dipotret.add(siapa.pk)
        self.buka_kartu(siapa, kode)
        if sebut_tindakan(kode).kartu:
            self._ke_perkara()
            self.page.get_by_role("link", name=sebut_tindakan(kode).ajakan, exact=True).click()

    def _tekan(self, kode: str) -> None:
        self.tombol(kode).click()
        expect(self.page.get_by_text("Tercatat: Anda", exact=False).first).to_be_visible()


def pilih_orang(pilihan: Locator, nama: str) -> None:
    """Choose whom the list names so, whatever stands beside the name."""
    pilihan.select_option(pilihan.locator("option", has_text=nama).get_attribute("value"))


def sampaikan_kendala(page: Page) -> None:
    """From the page of problems."""
    page.get_by_role("link", name="Sampaikan permasalahan").click()
    page.get_by_label("Permasalahan", exact=True).fill("Kode wilayah kedua daerah berbeda")
    page.get_by_label("Alternatif yang Anda rekomendasikan").fill("Memakai kode kementerian")
    page.get_by_role("button", name="Sampaikan kepada pimpinan").click()
    expect(page.get_by_text("Menunggu putusan", exact=True)).to_be_visible()


def putuskan_kendala(page: Page, pelaksana: str, tenggat: str) -> None:
    """From the page of problems of the leader: it becomes the task of the person lent."""
    page.get_by_role("link", name="Putuskan permasalahan ini").click()
    page.get_by_role("radio", name=re.compile("Alternatif 1: Memakai kode")).check()
    pilih_orang(page.get_by_label("Ditindaklanjuti oleh"), pelaksana)
    page.get_by_label("Paling lambat").fill(tenggat)
    page.get_by_role("button", name="Putuskan dan beri tahu").click()
    expect(page.get_by_text("Ditindaklanjuti", exact=True)).to_be_visible()


def selesaikan_kendala(page: Page) -> None:
    """From the page of problems of the one who was to follow it up."""
    page.get_by_role("link", name="Catat yang sudah dikerjakan dan selesaikan").click()
    page.get_by_label("Apa yang sudah dikerjakan").fill("Tabel sudah disandingkan")
    page.get_by_role("button", name="Catat selesai").click()
    expect(page.get_by_text("Tabel sudah disandingkan").first).to_be_visible()


def catat_koordinasi(page: Page, dengan: str) -> None:
    """From the page of coordination: what was agreed with an officer of the other instansi."""
    page.get_by_role("link", name="Catat koordinasi").click()
    page.get_by_label("Dengan siapa").select_option(label=dengan)
    page.get_by_role("radio", name="Pelaksanaan", exact=True).check()
    page.get_by_label("Tentang apa").fill("Jadwal pembahasan")
    page.get_by_label("Yang disepakati").fill("Setiap Selasa pukul 10")
    page.get_by_role("button", name="Catat dan minta dibenarkan").click()
    expect(page.get_by_text("Menunggu dibenarkan", exact=True)).to_be_visible()
