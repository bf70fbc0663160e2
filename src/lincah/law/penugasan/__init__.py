"""Penugasan: by which way and within which scope, by which instrument and whose signature."""

from lincah.law.penugasan.aturan import (
    AturanKetua,
    BabPenugasan,
    Bentuk,
    Cara,
    Instrumen,
    Lingkup,
    Pengusul,
    Status,
)
from lincah.law.penugasan.bahan import Anggota, RencanaPenugasan
from lincah.law.penugasan.gabung import gabung_alur, penetap_dari
from lincah.law.penugasan.lingkup import Tempat, check_lingkup
from lincah.law.penugasan.permohonan import AlurPenugasan, BabPermohonan, Hasil, LangkahPermohonan
from lincah.law.penugasan.rencana import Jalan, check_penugasan

__all__ = [
    "AlurPenugasan",
    "Anggota",
    "AturanKetua",
    "BabPenugasan",
    "BabPermohonan",
    "Bentuk",
    "Cara",
    "Hasil",
    "Instrumen",
    "Jalan",
    "LangkahPermohonan",
    "Lingkup",
    "Pengusul",
    "RencanaPenugasan",
    "Status",
    "Tempat",
    "check_lingkup",
    "check_penugasan",
    "gabung_alur",
    "penetap_dari",
]
