"""The letters of copied cases: each takes the next number of its register, is printed with its own words and signed."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from random import Random
from typing import Any
from uuid import UUID

from lincah.audit.services import Pelaku
from lincah.kedudukan.queries import Kini
from lincah.naskah import queries
from lincah.naskah.agenda import IsiMasuk, catat_masuk
from lincah.naskah.cetak import kode_qr, masukan, susun
from lincah.naskah.kode import ABJAD, PANJANG
from lincah.naskah.models import Berkas
from lincah.naskah.nomor import BagianNomor, susun_nomor
from lincah.naskah.penandatanganan import bubuhkan, penanda_instansi
from lincah.naskah.services import TIPE_PDF, alamat_verifikasi, ambil_nomor
from lincah.naskah.tanda_tangan.porta import Permintaan
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.registry.models import Instansi
from lincah.setahun.isian import COPY
from lincah.setahun.klise import MasukCetakan, SuratCetakan

TEMPLAT = (("menimbang", "keputusan.typ"), ("amar", "surat_tugas.typ"), ("", "surat_dinas.typ"))
TANPA_CETAK = b"%PDF-1.7 % tidak dicetak: hanya untuk mengukur"
TANPA_SIDIK = "0" * 64
SEKALI = 100
"""Files written at once."""
PDF = {"format": "pdf", "pdf_standards": ["a-2b"]}


@dataclass(frozen=True, slots=True)
class Kepala:
    """Whose letter it is: the code of its register, the address in its head."""

    kode: str
    alamat: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Terbit:
    """A letter just set: the register it stands in, its number, its day."""

    kode: str
    nomor: str
    tanggal: date


@dataclass(frozen=True, slots=True)
class SuratBaru:
    """A letter with its number, being printed: what fills the gaps of its case, and what its row says anew."""

    klise: SuratCetakan
    ke: int
    nilai: dict[str, str]
    geser: timedelta
    baris: dict[str, str]
    berkas: "Future[bytes]"


class Percetakan:
    """Numbers, prints and signs the letters of one regency. `cetak`: False gives them all one file, for measuring.

    Threads print, as many as there are processors; whoever calls signs meanwhile. Used as a context, so that nobody
    waits for pages that are no longer wanted.
    """

    def __init__(self, instansi: Instansi, acak: Random, *, cetak: bool = True) -> None:
        self.instansi, self.acak, self.cetak = instansi, acak, cetak
        self.kepala: dict[int, Kepala] = {}
        self.pola: dict[tuple[str, str], tuple[str, str]] = {}
        self.nomor: dict[tuple[int, str], Iterator[int]] = {}
        self.berkas: dict[str, bytes] = {}
        self.terbit: dict[str, Terbit] = {}
        self.penanda = penanda_instansi()
        self.pencetak = ThreadPoolExecutor(os.cpu_count() or 1)

    def __enter__(self) -> "Percetakan":
        return self

    def __exit__(self, *_: object) -> None:
        self.pencetak.shutdown(cancel_futures=True)

    def sediakan(self, pada: Kini, surat: Iterable[tuple[int, int]]) -> None:
        """Take the numbers of these letters beforehand: (year, unit) of each."""
        self.terbit = {}
        banyak = Counter((tahun, self._kepala(pada, unit_id).kode) for tahun, unit_id in surat)
        for (tahun, kode), jumlah in banyak.items():
            akhir = ambil_nomor(tahun, kode, jumlah)
            self.nomor[tahun, kode] = iter(range(akhir - jumlah + 1, akhir + 1))

    def nomori(
        self, pada: Kini, surat: SuratCetakan, ke: int, nilai: dict[str, str], unit_id: int, geser: timedelta
    ) -> SuratBaru:
        """Give one letter its number and begin to print it. Fills the gaps of its number and code."""
        kepala, hari = self._kepala(pada, unit_id), surat.tanggal + geser
        urut = next(self.nomor[hari.year, kepala.kode])
        pola, klasifikasi = self._pola(surat.baris["jenis"].isi(nilai), kepala.kode)
        bagian = BagianNomor(klasifikasi=klasifikasi, kode_pd=kepala.kode, tanggal=hari, urut=urut)
        kode = "".join(self.acak.choices(ABJAD, k=PANJANG))
        nilai |= {f"N{ke}": susun_nomor(pola, bagian), f"K{ke}": kode}
        isi = self._isi(surat, nilai, kepala, kode)
        self.terbit[surat.baris["id"].isi(nilai)] = Terbit(kepala.kode, nilai[f"N{ke}"], hari)
        baris = {
            "nomor": nilai[f"N{ke}"], "tahun": str(hari.year), "kode_register": kepala.kode, "urut": str(urut),
            "isi": json.dumps(isi, ensure_ascii=False).translate(COPY), "kode_verifikasi": kode,
        }  # fmt: skip
        return SuratBaru(surat, ke, nilai, geser, baris, self.pencetak.submit(cetak_isi if self.cetak else _tanpa, isi))

    def selesaikan(self, surat: SuratBaru) -> str:
        """Wait for the printed letter and sign it where it was signed; its row for COPY by the columns of `KOLOM`.

        Fills the gaps of its files and its signature.
        """
        berkas, ke, nilai = surat.berkas.result(), surat.ke, surat.nilai
        nilai[f"H{ke}"] = self._simpan(berkas)
        baris = {nama: satu.isi(nilai) for nama, satu in surat.klise.baris.items()} | surat.baris
        baris["berkas_id"] = nilai[f"H{ke}"]
        if surat.klise.ditandatangani is not None:
            nilai |= self._tandatangani(berkas, baris, ke, surat.klise.ditandatangani + surat.geser)
        return "\t".join(baris[nama] for nama in sorted(baris)) + "\n"

    def _tandatangani(self, berkas: bytes, baris: Mapping[str, str], ke: int, waktu: datetime) -> dict[str, str]:
        """Sign it as its signatory did; what fills the gaps of the signature."""
        if not self.cetak:
            return {f"G{ke}": self._simpan(berkas), f"S{ke}": "0", f"F{ke}": TANPA_SIDIK}
        nama, jabatan = baris["nama_penanda_tangan"], baris["jabatan_penanda_tangan"]
        permintaan = Permintaan(pdf=berkas, nama=nama, jabatan=jabatan, tempat=self.instansi.ibu_kota, waktu=waktu)
        hasil = bubuhkan(self.penanda, permintaan)
        return {
            f"G{ke}": self._simpan(hasil.pdf),
            f"S{ke}": hasil.fakta.nomor_seri,
            f"F{ke}": hasil.fakta.sidik,
        }

    def _pola(self, jenis: str, kode: str) -> tuple[str, str]:
        if (jenis, kode) not in self.pola:
            self.pola[jenis, kode] = queries.pola_untuk(jenis, kode)
        return self.pola[jenis, kode]

    def _simpan(self, berkas: bytes) -> str:
        """Keep the file with the others until there are many; its hash."""
        hash = sha256(berkas).hexdigest()
        self.berkas[hash] = berkas
        if len(self.berkas) >= SEKALI:
            self.simpan()
        return hash

    def simpan(self) -> None:
        """Write the files set since the last time."""
        semua = (Berkas(sha256=hash, isi=isi, ukuran=len(isi), tipe=TIPE_PDF) for hash, isi in self.berkas.items())
        Berkas.objects.bulk_create(semua, ignore_conflicts=True)
        self.berkas = {}

    def masukkan(
        self, pada: Kini, masuk: MasukCetakan, nilai: Mapping[str, str], unit_id: int, geser: timedelta
    ) -> None:
        """Enter a letter in the agenda of whom it is addressed to, where that is another register than its own."""
        kode, id = self._kepala(pada, unit_id).kode, masuk.surat.isi(nilai)
        surat = self.terbit[id]
        if kode == surat.kode:
            return
        isi = IsiMasuk(
            diterima=surat.tanggal, dari=masuk.dari.isi(nilai), perihal=masuk.perihal.isi(nilai), nomor=surat.nomor,
            tanggal=surat.tanggal, catatan=masuk.catatan, naskah_id=UUID(id),
        )  # fmt: skip
        oleh = Pelaku(**json.loads(masuk.oleh.isi(nilai)))
        catat_masuk(kode, isi, oleh=oleh, waktu=masuk.dicatat + geser)

    def _isi(self, surat: SuratCetakan, nilai: Mapping[str, str], kepala: Kepala, kode: str) -> dict[str, Any]:
        isi: dict[str, Any] = json.loads(surat.isi.isi(nilai))
        if isi["kop"]["alamat"]:
            isi["kop"]["alamat"] = list(kepala.alamat)
        return isi | {"alamat_verifikasi": alamat_verifikasi(kode)}

    def _kepala(self, pada: Kini, unit_id: int) -> Kepala:
        if unit_id not in self.kepala:
            asal = pencipta_unit(pada, unit_id)
            self.kepala[unit_id] = Kepala(asal.kode, asal.kop(self.instansi.nama).baris_alamat)
        return self.kepala[unit_id]


def _tanpa(isi: Mapping[str, Any]) -> bytes:
    """Instead of printing it."""
    return TANPA_CETAK


def cetak_isi(isi: Mapping[str, Any]) -> bytes:
    """Print what a letter holds, as it was printed when it was set: the same content, the same bytes."""
    templat = next(nama for kunci, nama in TEMPLAT if not kunci or kunci in isi)
    alamat = isi["alamat_verifikasi"]
    return susun(templat, masukan({**isi, "qr": kode_qr(alamat) if alamat else "", "lambang": None}), **PDF)[0]
