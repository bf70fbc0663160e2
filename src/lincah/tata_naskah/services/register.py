"""Numbers of letters, by those who keep the register of a Perangkat Daerah."""

from datetime import date
from typing import Any

from django.core.exceptions import PermissionDenied

from lincah.kedudukan.akses import Aktor
from lincah.naskah import blok
from lincah.naskah.blok import BlokDitolak
from lincah.naskah.models import BlokNomor, NomorKertas
from lincah.naskah.services import mulai_register
from lincah.tata_naskah.akses import check_administrator, perangkat_daerah


def ambil_blok(aktor: Aktor, kode: str, *, tanggal: date, banyak: int, alasan: str) -> BlokNomor:
    """Take numbers for letters of a day on paper. Errors: PermissionDenied, naskah.blok.BlokDitolak."""
    check_register(aktor, kode)
    if tanggal > aktor.tanggal:
        raise BlokDitolak("Tanggal surat belum tiba. Ambil nomor untuk hari ini atau hari yang sudah lewat.", "tanggal")
    return blok.ambil_blok(
        kode_pd=kode, tanggal=tanggal, banyak=banyak, alasan=alasan, oleh=aktor.pelaku(), waktu=aktor.waktu
    )


def cocokkan(aktor: Aktor, nomor: NomorKertas, **isi: Any) -> None:
    """Tell what became of a number. Errors: PermissionDenied, naskah.blok.BlokDitolak."""
    check_register(aktor, nomor.kode)
    blok.cocokkan(nomor, **isi, oleh=aktor.pelaku(), waktu=aktor.waktu)


def mulai(aktor: Aktor, kode: str, *, tahun: int, terakhir: int) -> None:
    """Go on where the book stopped. Errors: PermissionDenied, naskah.services.RegisterDitolak."""
    check_administrator(aktor)
    mulai_register(tahun=tahun, kode_pd=kode, terakhir=terakhir, oleh=aktor.pelaku(), waktu=aktor.waktu)


def check_register(aktor: Aktor, kode: str) -> None:
    """Errors: PermissionDenied for who does not keep this register."""
    if kode not in {satu.kode for satu in perangkat_daerah(aktor)}:
        raise PermissionDenied("Register ini diurus pimpinan perangkat daerahnya dan administrator instansi.")
