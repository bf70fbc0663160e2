"""The letters of copied cases: each takes the next number of its register and is printed with its own words."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
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
from lincah.naskah.services import TIPE_PDF, alamat_verifikasi, ambil_nomor
from lincah.penugasan.services.pencipta import pencipta_unit
from lincah.registry.models import Instansi
from lincah.setahun.cetakan import COPY, MasukCetakan, SuratCetakan

TEMPLAT = (("menimbang", "keputusan.typ"), ("amar", "surat_tugas.typ"), ("", "surat_dinas.typ"))
TANPA_CETAK = b"%PDF-1.7 % tidak dicetak: hanya untuk mengukur"
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


class Percetakan:
    """Numbers and prints the letters of one regency. `cetak`: False leaves the printed file that of the print."""

    def __init__(self, instansi: Instansi, acak: Random, *, cetak: bool = True) -> None:
        self.instansi, self.acak, self.cetak = instansi, acak, cetak
        self.kepala: dict[int, Kepala] = {}
        self.pola: dict[tuple[str, str], tuple[str, str]] = {}
        self.nomor: dict[tuple[int, str], Iterator[int]] = {}
        self.berkas: dict[str, bytes] = {}
        self.terbit: dict[str, Terbit] = {}

    def sediakan(self, pada: Kini, surat: Iterable[tuple[int, int]]) -> None:
        """Take the numbers of these letters beforehand: (year, unit) of each."""
        self.terbit = {}
        banyak = Counter((tahun, self._kepala(pada, unit_id).kode) for tahun, unit_id in surat)
        for (tahun, kode), jumlah in banyak.items():
            akhir = ambil_nomor(tahun, kode, jumlah)
            self.nomor[tahun, kode] = iter(range(akhir - jumlah + 1, akhir + 1))

    def simpan(self) -> None:
        """Keep the files of the letters set since the last time."""
        semua = (Berkas(sha256=hash, isi=isi, ukuran=len(isi), tipe=TIPE_PDF) for hash, isi in self.berkas.items())
        Berkas.objects.bulk_create(semua, batch_size=200, ignore_conflicts=True)
        self.berkas = {}

    def terbitkan(
        self, pada: Kini, surat: SuratCetakan, ke: int, nilai: dict[str, str], unit_id: int, geser: timedelta
    ) -> str:
        """Set one letter; its row for COPY by the columns of `KOLOM`. Fills the gaps of its number, code and file."""
        kepala, hari = self._kepala(pada, unit_id), surat.tanggal + geser
        urut = next(self.nomor[hari.year, kepala.kode])
        pola, klasifikasi = self._pola(surat.baris["jenis"].isi(nilai), kepala.kode)
        bagian = BagianNomor(klasifikasi=klasifikasi, kode_pd=kepala.kode, tanggal=hari, urut=urut)
        kode = "".join(self.acak.choices(ABJAD, k=PANJANG))
        nilai |= {f"N{ke}": susun_nomor(pola, bagian), f"K{ke}": kode}
        isi = self._isi(surat, nilai, kepala, kode)
        nilai[f"H{ke}"] = self._cetak(isi)
        self.terbit[surat.baris["id"].isi(nilai)] = Terbit(kepala.kode, nilai[f"N{ke}"], hari)
        tambahan = {
            "nomor": nilai[f"N{ke}"], "tahun": str(hari.year), "kode_register": kepala.kode, "urut": str(urut),
            "isi": json.dumps(isi, ensure_ascii=False).translate(COPY), "berkas_id": nilai[f"H{ke}"],
            "kode_verifikasi": kode,
        }  # fmt: skip
        baris = {nama: satu.isi(nilai) for nama, satu in surat.baris.items()} | tambahan
        return "\t".join(baris[nama] for nama in sorted(baris)) + "\n"

    def _pola(self, jenis: str, kode: str) -> tuple[str, str]:
        if (jenis, kode) not in self.pola:
            self.pola[jenis, kode] = queries.pola_untuk(jenis, kode)
        return self.pola[jenis, kode]

    def _cetak(self, isi: Mapping[str, Any]) -> str:
        """Print it; the hash of its file, which is kept with the others."""
        berkas = cetak_isi(isi) if self.cetak else TANPA_CETAK
        hash = sha256(berkas).hexdigest()
        self.berkas[hash] = berkas
        return hash

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


def cetak_isi(isi: Mapping[str, Any]) -> bytes:
    """Print what a letter holds, as it was printed when it was set: the same content, the same bytes."""
    templat = next(nama for kunci, nama in TEMPLAT if not kunci or kunci in isi)
    alamat = isi["alamat_verifikasi"]
    return susun(templat, masukan({**isi, "qr": kode_qr(alamat) if alamat else "", "lambang": None}), **PDF)[0]
