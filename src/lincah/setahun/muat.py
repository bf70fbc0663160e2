"""A simulated year of one regency, from the seed to the sealed trail."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from uuid import UUID

from django.db import connection, transaction

from lincah.audit.services import segel
from lincah.kedudukan.queries import ingat_lebih, kini, orang_kini
from lincah.penugasan.models import Penugasan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang
from lincah.setahun.cetakan import CetakanKeliru, cetak
from lincah.setahun.hukum import kata_hukum
from lincah.setahun.kabar import Laporkan, diam
from lincah.setahun.klise import Cetakan
from lincah.setahun.lakon import Lakon, LakonKandas
from lincah.setahun.musim import Musim, list_musim, tanya_regu
from lincah.setahun.pemain import Pemain
from lincah.setahun.peran import Kelas, Pemilih, Peran, kelas
from lincah.setahun.persiapan import siapkan
from lincah.setahun.pesanan import SEPEKAN, Judul
from lincah.setahun.rencana import Penjadwal
from lincah.setahun.salinan import Penyalin, Pesanan
from lincah.setahun.samaran import samarkan
from lincah.setahun.sasaran import muat_sasaran, tautkan_sasaran
from lincah.setahun.surat import Percetakan
from lincah.setahun.wajah import Wajah

SEKALI = 1800
"""Cases written at once: numbers of letters are taken from each register once for all of them."""
TANDA = Judul("@t0@", "@t1:@t2@:@", "@t2@")
"""Words that become gaps; a target always names its unit, for a letter adds the unit where the target does not."""
DIINGAT, SETIAP_ORANG, SESUDAHNYA = 120, 4, 1
"""Days of the structure kept in memory; cases for each officer in a year, and in the time from its end until today."""


class TahunDitolak(ValueError):
    """The year cannot be loaded; the message says why."""


@dataclass(frozen=True, slots=True)
class Ukuran:
    """How much is loaded. For measuring and tests; a demo takes the defaults.

    `pekerjaan`: cases (None: four for every officer that may be assigned); `contoh`: courses walked at most (None:
    enough for every kind of cast); `regu`: casts of which the law is asked at most; `kali`: so many times as much
    progress; `lagi`: so many years more; `perjanjian`: perjanjian kinerja drawn up at most for a year (None: of every
    unit); `cetak_surat`: False leaves the letters unprinted; `berjalan`: how many of the cases are still open at the
    end (None: as the weights of the courses have it); `hingga_kini`: a year that is past ends with everything done,
    some cases follow it, and what is still open waits today.
    """

    pekerjaan: int | None = None
    contoh: int | None = None
    regu: int | None = None
    kali: int = 1
    lagi: int = 0
    perjanjian: int | None = None
    cetak_surat: bool = True
    berjalan: int | None = None
    hingga_kini: bool = False


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

    All of it or nothing: one transaction, so that a load that is broken off can simply be begun again, and of two at
    once one loads. Nothing is dated later than today. Errors: TahunDitolak.
    """
    with di_instansi(instansi), ingat_lebih(DIINGAT), transaction.atomic():
        Instansi.objects.select_for_update(no_key=True).get(pk=instansi.pk)
        if Penugasan.objects.exists():
            return None
        return _Tahun(instansi, tahun, ukuran, laporkan or diam).muat()


class _Tahun:
    """One year of one regency."""

    def __init__(self, instansi: Instansi, tahun: int, ukuran: Ukuran, laporkan: Laporkan) -> None:
        self.instansi, self.ukuran, self.laporkan = instansi, ukuran, laporkan
        self.benih = f"{instansi.slug}/{tahun}"
        self.dari, self.tutup, self.sampai = self._rentang(tahun)
        self.acak = Random(self.benih)  # noqa: S311 -- invented cases, no secret
        self.kandas: list[str] = []

    def muat(self) -> HasilTahun:
        siapkan(self.instansi, self.dari)
        for hari in self._awal_tahun():
            self.laporkan(0, 1, f"perjanjian {hari.year}")
            muat_sasaran(self.instansi, hari, self.sampai, self.ukuran.perjanjian, bertanda=self.ukuran.cetak_surat)
        awal = time.monotonic()
        musim = list_musim(self.instansi, self.dari, self.sampai, self.ukuran.regu)
        pokok = max(musim, key=lambda satu: satu.sampai - satu.dari)
        cetakan = self._cetak(pokok)
        tercetak, prosesor = time.monotonic(), time.process_time()
        orang = len({satu for restu in pokok.restu for satu in restu.regu.pegawai})
        banyak = self.ukuran.pekerjaan or orang * (SETIAP_ORANG + SESUDAHNYA * (self.tutup < self.sampai))
        pesanan = Penjadwal(musim, pokok, cetakan, self.benih, self.tutup).list_pesanan(banyak, self.ukuran.berjalan)
        baris, peristiwa = self._salin(pokok, pesanan)
        selesai, prosesor = time.monotonic(), time.process_time() - prosesor
        for hari in self._awal_tahun():
            tautkan_sasaran(self.instansi, hari.year)
        _rapikan()
        lama = (tercetak - awal, selesai - tercetak, prosesor)
        return HasilTahun(sum(map(len, cetakan.values())), len(pesanan), baris, peristiwa, *lama, tuple(self.kandas))

    def _rentang(self, tahun: int) -> tuple[date, date, date]:
        """The days of the year under a regulation, from a Monday on: its first, its last, and the last of all."""
        berlaku = min(self.instansi.pemberlakuan.values_list("dari", flat=True), default=date.max)
        dari = max(date(tahun, 1, 6), berlaku)
        dari += timedelta(days=-dari.weekday() % 7)
        kini = hari_ini(self.instansi)
        tutup = min(date(tahun + self.ukuran.lagi, 12, 31), kini)
        if tutup - dari < SEPEKAN * 12:
            raise TahunDitolak(f"{self.instansi.nama}: tahun {tahun} belum cukup panjang untuk diperagakan")
        return dari, tutup, kini if self.ukuran.hingga_kini else tutup

    def _awal_tahun(self) -> list[date]:
        """The first day, and the first Monday of work of every year after it that has begun."""
        lain = (date(tahun, 1, 2) for tahun in range(self.dari.year + 1, self.sampai.year + 1))
        senin = (satu + timedelta(days=-satu.weekday() % 7) for satu in lain)
        return [self.dari, *(satu for satu in senin if satu <= self.sampai)]

    def _cetak(self, pokok: Musim) -> dict[Kelas, list[tuple[Lakon, Cetakan]]]:
        """Walk every course once, under marks, and take its print; others in the place of those that could not be."""
        hasil: dict[Kelas, list[tuple[Lakon, Cetakan]]] = {}
        pemilih = Pemilih(pokok, self.acak)
        mulai = pokok.dari + timedelta(days=-pokok.dari.weekday() % 7)
        with _dibatalkan():
            samarkan(kata_hukum(pokok.pada))
            pada = kini(self.instansi, mulai)
            samar = replace(pokok, pada=pada, orang={satu.pegawai_id: satu for satu in orang_kini(pada, mulai)})
            pemain = Pemain(self.instansi, mulai, self.sampai.weekday())
            self._cetak_semua(pemain, samar, pemilih.pilih(self.ukuran.contoh), mulai, hasil)
            if self.ukuran.contoh is None:
                ada = {kunci: [lakon for lakon, _ in semua] for kunci, semua in hasil.items()}
                self._cetak_semua(pemain, samar, pemilih.lengkapi(ada), mulai, hasil)
        return hasil

    def _cetak_semua(
        self,
        pemain: Pemain,
        samar: Musim,
        semua: Sequence[Peran],
        mulai: date,
        hasil: dict[Kelas, list[tuple[Lakon, Cetakan]]],
    ) -> None:
        for ke, peran in enumerate(semua):
            self.laporkan(ke, len(semua), "menjalankan contoh")
            if (ini := self._satu(pemain, samar, peran, mulai)) is not None:
                hasil.setdefault(kelas(peran.contoh), []).append((peran.lakon, ini))

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
        with Percetakan(self.instansi, self.acak, cetak=self.ukuran.cetak_surat) as percetakan:
            penyalin = Penyalin(Wajah.baca(), percetakan, self.laporkan)
            for awal in range(0, len(pesanan), SEKALI):
                self.laporkan(awal, len(pesanan), "menulis pekerjaan")
                satu, dua = penyalin.salin(musim.pada, pesanan[awal : awal + SEKALI])
                baris, peristiwa = baris + satu, peristiwa + dua
        self.laporkan(len(pesanan), len(pesanan), "menulis pekerjaan")
        return baris, peristiwa


@contextmanager
def _dibatalkan() -> Iterator[None]:
    """A part of the transaction of which nothing stays."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _rapikan() -> None:
    """Seal the events, and let the database know how much there is."""
    while segel(waktu=sekarang(), semua=True) is not None:
        pass
    with connection.cursor() as kursor:
        kursor.execute("ANALYZE")
