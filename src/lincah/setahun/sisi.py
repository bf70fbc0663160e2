"""One case across instansi on its way: either side acts when it is waited for, and what it did is carried at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from uuid import UUID, uuid4

from lincah.exchange.models import KeadaanKeluar, PesanKeluar
from lincah.exchange.services import antar_semua
from lincah.pelaksanaan.models import UmpanBalik
from lincah.pelaksanaan.services.pantau import tanggapi
from lincah.pelaksanaan.services.perbuatan import buka_perbuatan
from lincah.penugasan.models import Anggota, Penugasan, Tunggu
from lincah.pertanggungjawaban.models import PenerimaLaporan
from lincah.pertanggungjawaban.services import UsulanLaporan, kirim_laporan, terima_laporan
from lincah.pertanggungjawaban.services.penerima import susun_jalur
from lincah.registry.konteks import di_instansi
from lincah.setahun.jam import PemainSisi
from lincah.setahun.lakon import Lakon, LakonKandas
from lincah.setahun.pemain import PALING_BANYAK, Langkah
from lincah.setahun.regu import Regu

Perbuatan = tuple[date, Callable[[], None]]


class Sisi:
    """One of the two instansi. `lakon`: the part of the course that is played here."""

    def __init__(self, pemain: PemainSisi, regu: Regu, lakon: Lakon) -> None:
        self.pemain, self.regu, self.lakon = pemain, regu, lakon
        self._langkah: Langkah | None = None

    @property
    def tiba(self) -> bool:
        """Has the case come here?"""
        return self._langkah is not None

    @property
    def langkah(self) -> Langkah:
        """Its way here. Errors: LakonKandas while it is not here."""
        if self._langkah is None:
            raise LakonKandas(f"{self.lakon.kode}: belum sampai ke {self.pemain.instansi.slug}")
        return self._langkah

    @contextmanager
    def di(self, id: UUID) -> Iterator[None]:
        """Stand in that instansi with its row of the case as it is now; then carry what was written."""
        with di_instansi(self.pemain.instansi):
            satu = Penugasan.objects.filter(pk=id).first()
            if satu is not None:
                self._langkah = self._langkah or Langkah(self.pemain, self.regu, self.lakon, satu)
                self._langkah.penugasan = satu
            yield
            menunggu = PesanKeluar.objects.filter(keadaan=KeadaanKeluar.MENUNGGU)
            for mitra in set(menunggu.values_list("mitra_id", flat=True)):
                antar_semua(mitra)


class Perkara:
    """The case in both of them."""

    def __init__(self, asal: Sisi, tujuan: Sisi, id: UUID, lakon: Lakon) -> None:
        self.asal, self.tujuan, self.id, self.lakon = asal, tujuan, id, lakon
        self.dikerjakan = False

    def semua(self) -> None:
        """Act by act until it has ended in both. Errors: LakonKandas."""
        for _ in range(PALING_BANYAK):
            if not any(map(self._maju, (self.asal, self.tujuan))):
                break
        for sisi in (self.asal, self.tujuan):
            with sisi.di(self.id):
                if sisi.langkah.penugasan.berakhir is None:
                    di = f"{sisi.pemain.instansi.slug} berhenti pada {sisi.langkah.penugasan.langkah}"
                    raise LakonKandas(f"{self.lakon.kode}: {di}")

    def _maju(self, sisi: Sisi) -> bool:
        """One act by who is waited for on that side; False when nobody is."""
        with sisi.di(self.id):
            if not sisi.tiba:
                return False
            langkah = sisi.langkah
            langkah.tandatangani()
            if langkah.penugasan.berakhir is not None:
                return False
            if self.lakon.jawaban == "tarik" and sisi is self.asal and self.tujuan.tiba:
                langkah.tarik()
                return True
            bekerja = langkah.penugasan.langkah == "melaksanakan" and not self.dikerjakan and sisi is self.tujuan
            if not bekerja:
                tunggu = Tunggu.objects.filter(penugasan=self.id, pegawai__mitra=None).order_by("id").first()
                return tunggu is not None and langkah.maju(tunggu)
        self._bekerja()
        return True

    def _bekerja(self) -> None:
        """The weeks of work: progress there, feedback from here, a report received here."""
        self.dikerjakan = True
        with self.tujuan.di(self.id):
            satu, kemajuan = self.tujuan.langkah.penugasan, list(self.tujuan.langkah.kemajuan())
        tengah = satu.mulai + (satu.selesai - satu.mulai) // 2
        jadwal: list[Perbuatan] = [(hari, self._di_tujuan(apa)) for hari, apa in kemajuan]
        jadwal += [(tengah, self._umpan_balik)] + ([(tengah, self._laporan)] if self.lakon.laporan else [])
        for hari, perbuatan in sorted(jadwal, key=lambda satu: satu[0]):
            self.tujuan.pemain.ke(hari)
            perbuatan()

    def _di_tujuan(self, apa: Callable[[], None]) -> Callable[[], None]:
        def lakukan() -> None:
            with self.tujuan.di(self.id):
                apa()

        return lakukan

    def _umpan_balik(self) -> None:
        kata = self.asal.pemain.kata["setahun"]
        with self.asal.di(self.id):
            for pegawai in self.asal.langkah.samping.pemantau()[:1]:
                isi = {"catatan": kata["umpan_balik"][0], "kunci": uuid4()}
                self.asal.pemain.tindak(self.asal.langkah.penugasan, pegawai, "memberi_umpan_balik", isi)
        with self.tujuan.di(self.id):
            umpan = UmpanBalik.objects.filter(penugasan=self.id).order_by("id").last()
            if umpan is not None:
                siapa = self.tujuan.pemain.sebagai(self._dipinjam().pegawai_id)
                tanggapi(siapa, self.id, umpan.pk, kata["tanggapan"], uuid4())

    def _dipinjam(self) -> Anggota:
        return Anggota.objects.filter(penugasan=self.id, sampai=None, pegawai__mitra=None).order_by("id")[0]

    def _laporan(self) -> None:
        """The person lent reports to whom the regulation of the work names; that one answers."""
        kata = self.tujuan.pemain.kata["setahun"]
        with self.tujuan.di(self.id):
            saya = self._dipinjam()
            aktor = self.tujuan.pemain.sebagai(saya.pegawai_id)
            ini = buka_perbuatan(aktor, self.id)
            peta = susun_jalur(ini.aktor, ini.penugasan, ini.daftar, ini.profil.pertanggungjawaban)
            jenis = next((satu.kode for satu in peta.milik(saya) if not satu.diminta), "")
            if not jenis:
                return
            isi = (kata["laporan"], kata["hambatan"], kata["rencana"])
            kirim_laporan(aktor, self.id, UsulanLaporan(uuid4(), jenis, ini.penugasan.mulai, aktor.tanggal, *isi))
        self._terima(self.tujuan)
        self._terima(self.asal)

    def _terima(self, sisi: Sisi) -> None:
        """Who receives the report on that side answers it."""
        with sisi.di(self.id):
            baris = PenerimaLaporan.objects.filter(laporan__penugasan=self.id, jabatan__isnull=False, diterima=None)
            for satu in baris.order_by("id")[:1]:
                pegawai = sisi.pemain.pemangku(satu.jabatan_id)
                if pegawai is not None:
                    kata = sisi.pemain.kata["setahun"]["tanggapan_laporan"]
                    terima_laporan(sisi.pemain.sebagai(pegawai), satu.laporan_id, kata)
