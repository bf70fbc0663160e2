"""Two demo regencies that know each other; each act is done where its officer sits, carried as the job does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from tests.daerah import Muat, pemangku, pimpinan
from tests.integration.exchange.conftest import berkenalan
from tests.perkara import aktor, lakukan, usulan

from lincah.exchange.models import Mitra, PesanKeluar, PesanMasuk
from lincah.exchange.services import antar_semua
from lincah.kedudukan.models import Pegawai, Unit
from lincah.law.penugasan import Bentuk, Cara
from lincah.penugasan.models import Penugasan, Tunggu
from lincah.penugasan.services import Hasil, Permintaan, RancanganPermohonan, ajukan
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini

KABID, KADIS, SEKDA, BUPATI = "DISKOMINFO.B1", "DISKOMINFO", "SETDA", "PEMDA"
ISI: dict[str, dict[str, Any]] = {
    "merekomendasikan": {"rekomendasi": "Dapat dilibatkan dua hari seminggu"},
    "meneruskan_permohonan_tolak": {"alasan": "Cukup dikerjakan sendiri"},
    "menginstruksikan_tolak": {"alasan": "Semua sedang dipakai"},
    "menjawab_ketersediaan_tidak_tersedia": {"alasan": "Semua sedang bertugas di luar daerah"},
    "menjawab": {"alasan": "Tidak ada pegawai yang tersedia"},
    "meneruskan_jawaban_tolak": {"alasan": "Beban kerja mereka penuh"},
    "memutuskan_tolak": {"alasan": "Semua sedang dipakai"},
    "menarik_permohonan": {"catatan": "Pekerjaan ditunda"},
    "membatalkan": {"catatan": "Pekerjaan dibatalkan"},
}


@dataclass
class Sisi:
    """One of the two regencies."""

    instansi: Instansi
    nama: str
    hari: date = field(init=False)

    def __post_init__(self) -> None:
        # For an hour at night it is tomorrow already in one of them; both stand in the later day.
        self.hari = max(map(hari_ini, Instansi.objects.all()))

    @contextmanager
    def masuk(self) -> Iterator[None]:
        with di_instansi(self.instansi):
            yield

    def antar(self) -> int:
        """What the job does: carry everything that waits for the other."""
        with self.masuk():
            return antar_semua(Mitra.objects.get().pk)

    def pejabat(self, kode: str) -> Pegawai:
        with self.masuk():
            return pemangku(kode)

    def lakukan(self, id: UUID, siapa: Pegawai, kode: str, **isi: Any) -> Hasil:
        """One act here; it must succeed, and it is told to the other."""
        with self.masuk():
            penugasan = Penugasan.objects.get(pk=id)
            baku = {**ISI.get(kode, {}), **isi} if kode in ISI or isi or not penugasan.anggota.exists() else None
            hasil = lakukan(siapa, penugasan, kode, hari=self.hari, isi=baku)
        assert hasil.berhasil, (kode, [satu.ringkas for satu in hasil.simpulan.alasan])
        self.antar()
        return hasil

    def paraf(self, id: UUID) -> int:
        """Give every initial that waits here, one officer after the other; how many."""
        banyak = 0
        while jabatan := self._menunggu_paraf(id):
            with self.masuk():
                siapa = Pegawai.objects.get(pemangkuan__jabatan_id=jabatan, pemangkuan__sampai=None)
            self.lakukan(id, siapa, "memaraf")
            banyak += 1
        return banyak

    def _menunggu_paraf(self, id: UUID) -> int | None:
        with self.masuk():
            tunggu = Tunggu.objects.filter(penugasan=id, tindakan="memaraf")
            return tunggu.values_list("jabatan_id", flat=True).first()

    def langkah(self, id: UUID) -> str:
        with self.masuk():
            return Penugasan.objects.values_list("langkah", flat=True).get(pk=id)

    def pesan(self) -> list[tuple[str, str]]:
        """What came: kind and what became of it."""
        with self.masuk():
            return list(PesanMasuk.objects.order_by("id").values_list("jenis", "keadaan"))

    def tertahan(self) -> list[str]:
        """Why something hangs, on either way."""
        with self.masuk():
            masuk = PesanMasuk.objects.exclude(keadaan="selesai").values_list("sebab", flat=True)
            return [*masuk, *PesanKeluar.objects.filter(keadaan="ditolak").values_list("sebab", flat=True)]


Pasangan = Callable[[str, str], tuple[Sisi, Sisi]]


@pytest.fixture
def pasangan(muat_daerah: Muat, request: pytest.FixtureRequest) -> Pasangan:
    """`pasangan("karangasem", "dairi")`: the one who asks and the one who is asked."""

    def susun(pemohon: str, dituju: str) -> tuple[Sisi, Sisi]:
        semua = [muat_daerah(pemohon), muat_daerah(dituju)]
        request.getfixturevalue("db")
        berkenalan(*semua)
        return Sisi(semua[0], pemohon), Sisi(semua[1], dituju)

    return susun


def permintaan(sisi: Sisi, kode: str, **lain: Any) -> Permintaan:
    """One Ahli Muda of the other instansi, asked for by the officer who leads the unit of that code."""
    bawaan: dict[str, Any] = {
        "usulan": usulan(pimpinan(kode), hari=sisi.hari, bentuk=Bentuk.INDIVIDU),
        "cara": Cara.PENUNJUKAN,
        "unit_id": None,
        "maksud": "Menyusun arsitektur data bersama",
        "kompetensi": "Analisis data",
        "kelas": "jf",
        "jenjang": "ahli_muda",
        "jumlah": 1,
        "mitra_id": Mitra.objects.get().pk,
    }
    return Permintaan(**{**bawaan, **lain})


def coba(sisi: Sisi, kode: str, **lain: Any) -> tuple[Penugasan | None, RancanganPermohonan]:
    """Send it as who leads that unit."""
    with sisi.masuk():
        return ajukan(aktor(pemangku(kode), sisi.hari), permintaan(sisi, kode, **lain))


def mohon(sisi: Sisi, kode: str, **lain: Any) -> UUID:
    """A request that may be sent, sent."""
    penugasan, rancangan = coba(sisi, kode, **lain)
    assert penugasan is not None, [satu.ringkas for satu in rancangan.jalan.halangan]
    sisi.antar()
    return penugasan.pk


def unit(kode: str) -> Unit:
    return Unit.objects.get(kode=kode)
