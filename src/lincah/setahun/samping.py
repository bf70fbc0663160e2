"""What happens beside the flow of a case: feedback, problems, coordination, reports, changes."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from lincah.law.penugasan import JenisPerubahan
from lincah.pelaksanaan.models import AlamatKendala, JenisPutusan, PutusanKendala, UmpanBalik, VersiRincian
from lincah.pelaksanaan.perulangan import Pola
from lincah.pelaksanaan.services.individu import susun_rencana_individu
from lincah.pelaksanaan.services.kendala import (
    Putusan,
    UsulanKendala,
    angkat_kendala,
    jawab_keterangan,
    laporkan_tindak_lanjut,
    putuskan_kendala,
)
from lincah.pelaksanaan.services.koordinasi import UsulanKoordinasi, catat_koordinasi, konfirmasi_koordinasi
from lincah.pelaksanaan.services.pantau import atur_irama, tanggapi
from lincah.pelaksanaan.services.rencana import IsiKegiatanRencana
from lincah.pelaksanaan.services.rincian.rutin import IsiRutin, tambah_rutin
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, Perubahan
from lincah.penugasan.services.perubahan import Ubahan, putuskan_ubahan, terima_perubahan, ubah
from lincah.setahun.lakon import Lakon, LakonKandas
from lincah.setahun.laporan import Pelapor
from lincah.setahun.pesanan import SEPEKAN
from lincah.setahun.regu import Regu

if TYPE_CHECKING:
    from lincah.setahun.pemain import Pemain

KAMIS = 4
Perbuatan = tuple[date, Callable[[], None]]


class Samping:
    """The side of one case."""

    def __init__(self, pemain: "Pemain", regu: Regu, lakon: Lakon, penugasan: Penugasan) -> None:
        self.pemain, self.regu, self.lakon, self.penugasan = pemain, regu, lakon, penugasan

    def jadwal(self) -> Iterator[Perbuatan]:
        """What happens on which day, for the weeks of work."""
        lakon, awal = self.lakon, self.penugasan.mulai
        tengah = awal + (self.penugasan.selesai - awal) // 2
        if lakon.irama:
            yield awal + timedelta(days=2), self._irama
        yield tengah, self._umpan_balik
        if lakon.kendala:
            yield tengah, self._kendala
        if lakon.koordinasi and self.regu.tetangga is not None:
            yield tengah + timedelta(days=1), self._koordinasi
        if lakon.laporan:
            pelapor = Pelapor(self.pemain, self.penugasan)
            yield awal + timedelta(days=3), pelapor.jadwalkan
            yield tengah + timedelta(days=2), pelapor.kirim_dan_terima
            yield tengah + timedelta(days=3), pelapor.minta
        if lakon.perubahan and lakon.perubahan != "perpanjangan":
            yield tengah + timedelta(days=2), self._ubah
        if lakon.perubahan == "perpanjangan":
            yield self.penugasan.selesai - timedelta(days=3), self._ubah

    def rencanakan(self) -> None:
        """At the beginning of the work: each plans for oneself, and what recurs every week is written down."""
        if self.lakon.individu:
            for pegawai in self._anggota():
                self._rencana_individu(pegawai)
        if self.lakon.rutin:
            self._rutin()

    def _rencana_individu(self, pegawai: int) -> None:
        """One's own activities of the breakdown; somebody with none plans to help with the first."""
        semua = self.penugasan.rincian.order_by("urutan")
        milik = list(semua.filter(penanggung_jawab__pegawai=pegawai)) or list(semua[:1])
        baris = [IsiKegiatanRencana(satu.kegiatan, satu.keluaran, satu.mulai, satu.tenggat) for satu in milik]
        susun_rencana_individu(self.pemain.sebagai(pegawai), self.penugasan.pk, baris, dasar=0)

    def _rutin(self) -> None:
        """By whom the breakdown was made, for the first of those assigned."""
        pembuat = VersiRincian.objects.filter(rincian__penugasan=self.penugasan).order_by("id").first()
        anggota = self.penugasan.anggota.filter(sampai=None).order_by("id").first()
        if pembuat is not None and anggota is not None:
            isi = IsiRutin(
                kegiatan=self.pemain.kata["setahun"]["rutin"], anggota_id=anggota.pk, pola=Pola.MINGGUAN, hari=KAMIS,
                mulai=self.penugasan.mulai, kunci=uuid4(),
            )  # fmt: skip
            tambah_rutin(self.pemain.sebagai(pembuat.oleh_id), self.penugasan.pk, isi)

    def _irama(self) -> None:
        for pegawai in self.pemantau()[:1]:
            atur_irama(self.pemain.sebagai(pegawai), self.penugasan.pk, 10)

    def pemantau(self) -> list[int]:
        """Who watches over the work here."""
        baris = self.penugasan.peran.filter(peran="pemantau", jabatan__isnull=False).order_by("id")
        semua = (self.pemain.pemangku(satu.jabatan_id) for satu in baris)
        return [satu for satu in semua if satu is not None]

    def _anggota(self) -> list[int]:
        baris = self.penugasan.anggota.filter(sampai=None).order_by("id")
        return list(baris.values_list("pegawai_id", flat=True))

    def _umpan_balik(self) -> None:
        kata = self.pemain.kata["setahun"]
        for pegawai in self.pemantau()[:1]:
            isi = {"catatan": kata["umpan_balik"][len(self._anggota()) % 2], "kunci": uuid4()}
            self.pemain.tindak(self.penugasan, pegawai, "memberi_umpan_balik", isi)
            umpan = UmpanBalik.objects.filter(penugasan=self.penugasan).latest("id")
            sendiri = self.pemain.sebagai(self._anggota()[0])
            tanggapi(sendiri, self.penugasan.pk, umpan.pk, kata["tanggapan"], uuid4())

    def _kendala(self) -> None:
        kata, anggota = self.pemain.kata, self._anggota()
        uraian, *alternatif = kata["kendala"][0]
        rincian = self.penugasan.rincian.order_by("urutan").values_list("id", flat=True).first()
        usulan = UsulanKendala(uuid4(), uraian, tuple(alternatif), rincian=rincian)
        kendala = angkat_kendala(self.pemain.sebagai(anggota[-1]), self.penugasan.pk, usulan).kendala
        if kendala is not None and self.lakon.kendala != "terbuka":
            for alamat in AlamatKendala.objects.filter(kendala=kendala).order_by("id"):
                self._putuskan(alamat, anggota)

    def _putuskan(self, alamat: AlamatKendala, anggota: list[int]) -> None:
        kata, setahun, pegawai = self.pemain.kata, self.pemain.kata["setahun"], self.pemain.pemangku(alamat.jabatan_id)
        if pegawai is None:
            return
        if self.lakon.kendala == "tanya":
            tanya = Putusan(JenisPutusan.KETERANGAN, setahun["pertanyaan"], 0)
            putusan = putuskan_kendala(self.pemain.sebagai(pegawai), self.penugasan.pk, alamat.pk, tanya)
            jawab_keterangan(
                self.pemain.sebagai(anggota[-1]), self.penugasan.pk, putusan.pk, setahun["jawaban_keterangan"]
            )
        pilihan = alamat.kendala.alternatif.order_by("nomor").values_list("pk", flat=True)[0]
        aktor, sejumlah = self.pemain.sebagai(pegawai), PutusanKendala.objects.filter(alamat=alamat).count()
        tenggat = self.pemain.kalender.tambah(aktor.tanggal, 5)
        isi = Putusan(JenisPutusan.ALTERNATIF, kata["putusan"], sejumlah, pilihan, anggota[0], tenggat)
        putusan = putuskan_kendala(aktor, self.penugasan.pk, alamat.pk, isi)
        if self.lakon.kendala in ("tuntas", "tanya"):
            oleh = self.pemain.sebagai(anggota[0])
            laporkan_tindak_lanjut(oleh, self.penugasan.pk, putusan.pk, setahun["tindak_lanjut"])

    def _koordinasi(self) -> None:
        perihal, kesepakatan = self.pemain.kata["koordinasi"]
        aktor = self.pemain.sebagai(self._anggota()[0])
        usulan = UsulanKoordinasi(
            uuid4(), "pelaksanaan", aktor.tanggal, perihal, kesepakatan, jabatan=self.regu.tetangga
        )
        catatan = catat_koordinasi(aktor, self.penugasan.pk, usulan).koordinasi
        pegawai = self.pemain.pemangku(self.regu.tetangga)
        if catatan is None or pegawai is None or self.lakon.koordinasi == "tunggu":
            return
        sesuai = self.lakon.koordinasi == "sesuai"
        bantahan = "" if sesuai else self.pemain.kata["setahun"]["bantahan"]
        konfirmasi_koordinasi(
            self.pemain.sebagai(pegawai), self.penugasan.pk, catatan.pk, sesuai=sesuai, catatan=bantahan
        )

    def _ubah(self) -> None:
        """The change the course wants: set by who sets the letter, or proposed and refused."""
        self.penugasan.refresh_from_db()
        penetap = self.pemain.pemangku(self.penugasan.penetap_id)
        if penetap is None:
            return
        ditolak = self.lakon.perubahan == "ditolak"
        pengusul = self.pemain.pemangku(self.penugasan.pengusul_id) if ditolak else penetap
        aktor = self.pemain.sebagai(pengusul or penetap)
        ubahan, versi = self._ubahan(aktor.tanggal), self.penugasan.versi
        hasil = ubah(aktor, self.penugasan.pk, ubahan, versi=versi, serah=serahkan_rincian)
        if ditolak and hasil.perubahan is not None and hasil.perubahan.keadaan == KeadaanPerubahan.DIUSULKAN:
            self._tolak(hasil.perubahan, penetap)
        elif not ditolak and (hasil.perubahan is None or hasil.perubahan.keadaan != KeadaanPerubahan.DITETAPKAN):
            raise LakonKandas(f"{self.lakon.kode}: hukum menyimpulkan penetap atau jawaban lain atas perubahannya")
        if self.lakon.perubahan == "penggantian" and self.regu.cadangan is not None:
            terima_perubahan(self.pemain.sebagai(self.regu.cadangan), self.penugasan.pk)

    def _tolak(self, perubahan: Perubahan, penetap: int) -> None:
        self.penugasan.refresh_from_db()
        putuskan_ubahan(
            self.pemain.sebagai(penetap), perubahan.pk, setuju=False,
            catatan=self.pemain.kata["setahun"]["penolakan"], versi=self.penugasan.versi, serah=serahkan_rincian,
        )  # fmt: skip

    def _ubahan(self, hari: date) -> Ubahan:
        jenis, alasan = self.lakon.perubahan, self.pemain.kata["setahun"]["alasan"][self.lakon.perubahan]
        if jenis in ("perpanjangan", "ditolak"):
            selesai = self.penugasan.selesai + SEPEKAN * 2
            return Ubahan(JenisPerubahan.PERPANJANGAN, alasan, selesai=selesai)
        if jenis == "pengakhiran":
            return Ubahan(JenisPerubahan.PENGAKHIRAN, alasan)
        keluar, ganti = self.regu.pegawai[-1], JenisPerubahan.PENGGANTIAN
        return Ubahan(ganti, alasan, keluar=keluar, masuk=self.regu.cadangan, berlaku=hari)
