"""Reports of a case: how often they are due, one sent and received, one asked for."""

from typing import TYPE_CHECKING
from uuid import uuid4

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.services.perbuatan import buka_perbuatan
from lincah.penugasan.models import Anggota, Penugasan
from lincah.pertanggungjawaban.models import Irama, Laporan, PenerimaLaporan
from lincah.pertanggungjawaban.services import (
    UsulanLaporan,
    UsulanPermintaan,
    atur_jadwal,
    kirim_laporan,
    minta_laporan,
    terima_laporan,
)
from lincah.pertanggungjawaban.services.penerima import Jalur, Penerima, susun_jalur

if TYPE_CHECKING:
    from lincah.setahun.pemain import Pemain


class Pelapor:
    """Lets the first of those assigned report, to whom the regulation says."""

    def __init__(self, pemain: "Pemain", penugasan: Penugasan) -> None:
        self.pemain, self.penugasan = pemain, penugasan

    def jadwalkan(self) -> None:
        """Who receives it sets how often it is due."""
        saya, jenis, penerima = self._pilih()
        pegawai = self._pegawai(penerima[0]) if penerima else None
        if saya is not None and pegawai is not None:
            atur_jadwal(self.pemain.sebagai(pegawai), self.penugasan.pk, jenis, Irama.DUA_PEKAN)

    def kirim_dan_terima(self) -> None:
        """One report, received with an answer."""
        saya, jenis, penerima = self._pilih()
        if saya is None or not penerima:
            return
        kata, aktor = self.pemain.kata["setahun"], self.pemain.sebagai(saya.pegawai_id)
        usulan = UsulanLaporan(
            uuid4(), jenis, self.penugasan.mulai, aktor.tanggal, kata["laporan"], kata["hambatan"], kata["rencana"]
        )
        laporan = kirim_laporan(aktor, self.penugasan.pk, usulan).laporan
        if laporan is not None:
            self._terima(laporan)

    def minta(self) -> None:
        """One that a leader asks for, and that is still to come."""
        saya, _, _ = self._pilih()
        if saya is None:
            return
        peta = self._peta(self.pemain.sebagai(saya.pegawai_id))
        for jabatan in [satu.id for satu in self.pemain.pos.values()]:
            pegawai = self.pemain.pemangku(jabatan) if self._di_atas(peta, saya, jabatan) else None
            if pegawai is not None:
                aktor = self.pemain.sebagai(pegawai)
                tenggat = self.pemain.kalender.tambah(aktor.tanggal, 3)
                perihal = self.pemain.kata["setahun"]["perihal_laporan"]
                minta_laporan(aktor, self.penugasan.pk, UsulanPermintaan(uuid4(), (saya.pegawai_id,), perihal, tenggat))
                return

    def _terima(self, laporan: Laporan) -> None:
        baris = PenerimaLaporan.objects.filter(laporan=laporan, jabatan__isnull=False).order_by("id").first()
        pegawai = self.pemain.pemangku(baris.jabatan_id) if baris else None
        if pegawai is not None:
            terima_laporan(self.pemain.sebagai(pegawai), laporan.pk, self.pemain.kata["setahun"]["tanggapan_laporan"])

    def _pilih(self) -> tuple[Anggota | None, str, tuple[Penerima, ...]]:
        """Who reports, which kind, to whom: the first line that goes to a post."""
        anggota = self.penugasan.anggota.filter(sampai=None).order_by("id").first()
        if anggota is None or anggota.diterima is None:
            return None, "", ()
        peta = self._peta(self.pemain.sebagai(anggota.pegawai_id))
        saya = next(satu for satu in peta.anggota if satu.pk == anggota.pk)
        for jalur in peta.milik(saya):
            penerima = peta.penerima(jalur, saya.pegawai_id)
            if not jalur.diminta and penerima and penerima[0].jabatan_id is not None:
                return saya, jalur.kode, penerima
        return None, "", ()

    def _peta(self, aktor: Aktor) -> Jalur:
        ini = buka_perbuatan(aktor, self.penugasan.pk)
        return susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)

    def _di_atas(self, peta: Jalur, saya: Anggota, jabatan: int) -> bool:
        pegawai = self.pemain.pemangku(jabatan)
        atasan = peta.orang[saya.pegawai_id].kedudukan
        semua = {satu.id for satu in (atasan.penilai.jawaban, atasan.pimpinan_unit.jawaban) if satu is not None}
        if pegawai is None or jabatan not in semua:
            return False
        return peta.boleh_meminta(self.pemain.sebagai(pegawai), saya) is not None

    def _pegawai(self, penerima: Penerima) -> int | None:
        return self.pemain.pemangku(penerima.jabatan_id)
