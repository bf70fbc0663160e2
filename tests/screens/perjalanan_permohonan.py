"""A request walked through the real screens: the unit, the work, the people, the road read, the letter sent."""

import re

from playwright.sync_api import expect
from tests.screens.perjalanan import MASA, Perjalanan

from lincah.kedudukan.models import Pegawai, Unit
from lincah.penugasan.sebutan import sebut_tindakan
from lincah.registry.konteks import di_instansi


class PerjalananPermohonan(Perjalanan):
    """A journey whose case begins with a request."""

    def minta(
        self,
        pengirim: Pegawai,
        unit: str,
        orang: tuple[Pegawai, ...] = (),
        *,
        rekan: tuple[Pegawai, ...] = (),
        jenis: str = "",
        tertulis: tuple[str, ...] = (),
    ) -> None:
        """Ask that unit for people by name, or by `jenis` (class and level); `tertulis` stands on the road."""
        self._buka_unit(pengirim, "Minta orang dari unit lain", unit)
        self._isi_permohonan("Nama pekerjaan")
        page = self.page
        page.get_by_label("Kompetensi", exact=False).first.fill("Analisis data")
        if jenis:
            page.get_by_label("Kriteria; unit", exact=False).check()
            page.get_by_label("Jabatan dan jenjang").select_option(jenis)
        for satu in orang:
            page.locator(f"input[name=diminta][value='{satu.pk}']").check()
        self._sertakan(rekan)
        self._kirim(tertulis)

    def ajukan(self, siapa: Pegawai, unit: str, *, tertulis: tuple[str, ...] = ()) -> None:
        """Volunteer for the work of that unit."""
        self._buka_unit(siapa, "Ajukan diri untuk pekerjaan", unit)
        self._isi_permohonan("Pekerjaan yang Anda minati", kompetensi=True)
        self._kirim(tertulis)

    def pilih(self, siapa: Pegawai, kode: str, *orang: Pegawai) -> None:
        """An answer that names people."""
        self.buka_kartu(siapa, "menjawab_setuju")
        self._ke_perkara()
        self.page.get_by_role("link", name=sebut_tindakan(kode).ajakan, exact=True).click()
        for satu in orang:
            self.page.locator(f"input[name=pegawai][value='{satu.pk}']").check()
        self.potret(kode)
        self.tombol(kode).click()
        expect(self.page.get_by_text("Tercatat: Anda", exact=False).first).to_be_visible()

    def _sertakan(self, rekan: tuple[Pegawai, ...]) -> None:
        """People of one's own in the same team; the first leads."""
        for satu in rekan:
            self.page.locator(f"input[name=sendiri][value='{satu.pk}']").check()
        if rekan:
            self.page.get_by_label("Ketua tim").select_option(str(rekan[0].pk))

    def _buka_unit(self, siapa: Pegawai, tautan: str, unit: str) -> None:
        self.duduk(siapa)
        with self.live_db(), di_instansi(self.instansi):
            nama = Unit.objects.get(kode=unit).nama
        page = self.page
        page.get_by_role("link", name="Pekerjaan", exact=True).first.click()
        page.get_by_role("link", name=tautan).click()
        page.get_by_role("searchbox").fill(nama)
        page.get_by_role("button", name="Cari").click()
        self.potret("pilih-unit")
        page.get_by_role("link", name=nama, exact=True).click()

    def _isi_permohonan(self, judul: str, *, kompetensi: bool = False) -> None:
        page = self.page
        tugas = {judul: self.judul, "Maksud dan tujuan": "Menyusun bersama unit terkait"}
        tugas |= {"Kompetensi": "Analisis data"} if kompetensi else {}
        target = {"Target kinerja": "1 dokumen disahkan", "Satuan target": "dokumen"}
        waktu = {"Mulai": self.hari.isoformat(), "Selesai": (self.hari + MASA).isoformat()}
        for isian in (tugas, target, waktu):
            for label, isi in isian.items():
                page.get_by_label(label, exact=False).first.fill(isi)
            self._lanjut()

    def _kirim(self, tertulis: tuple[str, ...]) -> None:
        page = self.page
        self._lanjut()
        periksa = page.get_by_role("button", name="Periksa jalannya")
        if periksa.count():
            periksa.click()
        for satu in tertulis:
            expect(page.locator("#jalan")).to_contain_text(satu)
        self.potret("permohonan")
        page.get_by_role("button", name=re.compile("^Kirim permohonan")).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(self.judul)
        self.alamat = page.url
        self.potret("terkirim")
