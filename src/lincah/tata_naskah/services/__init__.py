"""Writes about letters by a person: each in one transaction with its event."""

from lincah.tata_naskah.services.agenda import catat_masuk
from lincah.tata_naskah.services.pengaturan import ubah_kata, ubah_kop, ubah_paraf, ubah_pola, ubah_tanda_tangan
from lincah.tata_naskah.services.register import ambil_blok, cocokkan, mulai
from lincah.tata_naskah.services.tanda_tangan import BUKAN_ANDA, SuratDitolak, tandatangani

__all__ = [
    "BUKAN_ANDA",
    "SuratDitolak",
    "ambil_blok",
    "catat_masuk",
    "cocokkan",
    "mulai",
    "tandatangani",
    "ubah_kata",
    "ubah_kop",
    "ubah_paraf",
    "ubah_pola",
    "ubah_tanda_tangan",
]
