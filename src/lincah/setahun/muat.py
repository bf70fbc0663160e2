"""A simulated year of one regency, from the seed to the sealed trail."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from django.db import connection, transaction

from lincah.audit.services import segel
from lincah.kedudukan.queries import ingat_lebih, kini, orang_kini
from lincah.naskah.models import KopSurat
from lincah.pelaksanaan.demo import siapkan_surat
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang
from lincah.setahun.cetakan import Cetakan, CetakanKeliru, cetak
from lincah.setahun.lakon import Lakon, LakonKandas
from lincah.setahun.musim import Musim, list_musim, tanya_regu
from lincah.setahun.pemain import Pemain
from lincah.setahun.pesanan import SEPEKAN, Judul
from lincah.setahun.rencana import Kelas, Penjadwal, Peran, kelas, pilih_peran
from lincah.setahun.salinan import Penyalin, Pesanan
from lincah.setahun.samaran import samarkan
from lincah.setahun.sasaran import muat_sasaran, tautkan_sasaran
from lincah.setahun.surat import Percetakan
from lincah.setahun.wajah import Wajah

SEKALI = 1800
"""Cases written at once: numbers of letters are taken from each register once for all of them."""
TANDA = Judul("@t0@", "@t1:@t2@:@", "@t2@")
"""Words that become gaps; a target always names its unit, for a letter adds the unit where the target does not."""
DIINGAT, SETIAP_ORANG = 120, 4
"""Days of the structure kept in memory; cases for each officer in a year."""
Laporkan = Callable[[int, int, str], None]


class TahunDitolak(ValueError):
    """The year cannot be loaded; the message says why."""


@dataclass(frozen=True, slots=True)
class Ukuran:
    """How much is loaded. For measuring and tests; a demo takes the defaults.

    `pekerjaan`: cases (None: four for every officer that may be assigned); `contoh`: courses walked at most (None:
    enough for every kind of cast); `regu`: casts of which the law is asked at most; `kali`: so many times as much
    progress; `lagi`: so many years more; `perjanjian`: perjanjian kinerja drawn up at most (None: of every unit);
    `cetak_surat`: False leaves the letters unprinted; `berjalan`: how many of the cases are still open at the end
    (None: as the weights of the courses have it).
    """

    pekerjaan: int | None = None
    contoh: int | None = None
    regu: int | None = None
    kali: int = 1
    lagi: int = 0
    perjanjian: int | None = None
    cetak_surat: bool = True
    berjalan: int | None = None


BIASA = Ukuran()


@dataclass(frozen=True, slots=True)
class HasilTahun:
    """What was loaded. `cetakan`: courses walked with the services; seconds of walking and of copying, and seconds of
    this process's processor (the database not counted) for copying."""

    cetakan: int
    pekerjaan: int
    baris: int
    peristiwa: int
    lama_cetak: float
    lama_salin: float
    prosesor: float
    kandas: tuple[str, ...]


def muat_tahun(
    instansi: Instansi, tahun: int, *, ukuran: Ukuran = BIASA, laporkan: Laporkan | None = None
) -> HasilTahun | None:
    """Load the year into a demo regency that has no cases yet; None when it has some.

    Nothing is dated later than today. Errors: TahunDitolak.
    """
    with di_instansi(instansi), ingat_lebih(DIINGAT):
        if Penugasan.objects.exists():
            return None
        return _Tahun(instansi, tahun, ukuran, laporkan or _diam).muat()


class _Tahun:
    """One year of one regency."""

    def __init__(self, instansi: Instansi, tahun: int, ukuran: Ukuran, laporkan: Laporkan) -> None:
        self.instansi, self.ukuran, self.laporkan = instansi, ukuran, laporkan
        self.benih = f"{instansi.slug}/{tahun}"
        self.dari, self.sampai = self._rentang(tahun)
        self.acak = Random(self.benih)  # noqa: S311 -- invented cases, no secret
        self.kandas: list[str] = []

    def muat(self) -> HasilTahun:
        with transaction.atomic():
            if not KopSurat.objects.exists():
                siapkan_surat(self.instansi)
            muat_sasaran(self.instansi, self.dari, self.ukuran.perjanjian)
        awal = time.monotonic()
        musim = list_musim(self.instansi, self.dari, self.sampai, self.ukuran.regu)
        pokok = max(musim, key=lambda satu: satu.sampai - satu.dari)
        cetakan = self._cetak(pokok)
        tercetak, prosesor = time.monotonic(), time.process_time()
        orang = len({satu for restu in pokok.restu for satu in restu.regu.pegawai})
        banyak = self.ukuran.pekerjaan or orang * SETIAP_ORANG
        pesanan = Penjadwal(musim, pokok, cetakan, self.benih).list_pesanan(banyak, self.ukuran.berjalan)
        baris, peristiwa = self._salin(pokok, pesanan)
        selesai, prosesor = time.monotonic(), time.process_time() - prosesor
        tautkan_sasaran(self.instansi, self.dari.year)
        _rapikan()
        lama = (tercetak - awal, selesai - tercetak, prosesor)
        return HasilTahun(sum(map(len, cetakan.values())), len(pesanan), baris, peristiwa, *lama, tuple(self.kandas))

    def _rentang(self, tahun: int) -> tuple[date, date]:
        """The days of the year up to today under a regulation, from a Monday on."""
        berlaku = min(self.instansi.pemberlakuan.values_list("dari", flat=True), default=date.max)
        dari = max(date(tahun, 1, 6), berlaku)
        dari += timedelta(days=-dari.weekday() % 7)
        sampai = min(date(tahun + self.ukuran.lagi, 12, 31), hari_ini(self.instansi))
        if sampai - dari < SEPEKAN * 12:
            raise TahunDitolak(f"{self.instansi.nama}: tahun {tahun} belum cukup panjang untuk diperagakan")
        return dari, sampai

    def _cetak(self, pokok: Musim) -> dict[Kelas, list[tuple[Lakon, Cetakan]]]:
        """Walk every course once, under marks, and take its print."""
        hasil: dict[Kelas, list[tuple[Lakon, Cetakan]]] = {}
        semua = pilih_peran(pokok.restu, self.acak, self.ukuran.contoh)
        mulai = pokok.dari + timedelta(days=-pokok.dari.weekday() % 7)
        with _dibatalkan():
            samarkan()
            pada = kini(self.instansi, mulai)
            samar = replace(pokok, pada=pada, orang={satu.pegawai_id: satu for satu in orang_kini(pada, mulai)})
            pemain = Pemain(self.instansi, mulai)
            for ke, peran in enumerate(semua):
                self.laporkan(ke, len(semua), "menjalankan contoh")
                if (ini := self._satu(pemain, samar, peran, mulai)) is not None:
                    hasil.setdefault(kelas(peran.contoh), []).append((peran.lakon, ini))
        return hasil

    def _satu(self, pemain: Pemain, samar: Musim, peran: Peran, mulai: date) -> Cetakan | None:
        regu = peran.contoh.regu
        lakon = replace(peran.lakon, catatan=peran.lakon.catatan * self.ukuran.kali)
        try:
            with transaction.atomic():
                restu = tanya_regu(self.instansi, samar.pada, samar.orang, regu, mulai)
                if restu is None or restu.kunci != peran.contoh.kunci:
                    raise LakonKandas("hukum menyimpulkan lain di balik tanda")
                pemain.mulai(mulai)
                kunci = UUID(int=self.acak.getrandbits(128), version=4)
                return cetak(pemain.mainkan(regu, lakon, TANDA, kunci), restu, samar.pada, mulai)
        except (LakonKandas, CetakanKeliru) as sebab:
            self.kandas.append(f"{peran.lakon.kode}: {sebab}")
            return None

    def _salin(self, musim: Musim, pesanan: Sequence[Pesanan]) -> tuple[int, int]:
        baris = peristiwa = 0
        penyalin = Penyalin(Wajah.baca(), Percetakan(self.instansi, self.acak, cetak=self.ukuran.cetak_surat))
        for awal in range(0, len(pesanan), SEKALI):
            self.laporkan(awal, len(pesanan), "menulis pekerjaan")
            with transaction.atomic():
                satu, dua = penyalin.salin(musim.pada, pesanan[awal : awal + SEKALI])
            baris, peristiwa = baris + satu, peristiwa + dua
        self.laporkan(len(pesanan), len(pesanan), "menulis pekerjaan")
        return baris, peristiwa


@contextmanager
def _dibatalkan() -> Iterator[None]:
    """A transaction of which nothing stays."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _rapikan() -> None:
    """Seal the events, and let the database know how much there is."""
    while segel(waktu=sekarang(), semua=True) is not None:
        pass
    with connection.cursor() as kursor:
        kursor.execute("ANALYZE")


def _diam(selesai: int, total: int, apa: str) -> None:
    """Nobody wants to know."""
