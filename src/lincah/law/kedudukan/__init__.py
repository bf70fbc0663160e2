"""Kedudukan: where an officer stands, under which model, who appraises, leads and assigns."""

from lincah.law.kedudukan.fakta import GarisMelingkar, Orang, Pemangku, Pos, Struktur, Unit
from lincah.law.kedudukan.jabatan import JF_PIMPINAN, KETERAMPILAN, STRUKTURAL, Jenjang, Kelas
from lincah.law.kedudukan.kosakata import JenisUnit, Kosakata
from lincah.law.kedudukan.model import (
    BabKedudukan,
    Bagi,
    Berlaku,
    Model,
    Penanda,
    PenetapanAwal,
    PenetapKinerja,
    Penunjuk,
    Sunyi,
)
from lincah.law.kedudukan.penyimpul import Penyimpul, pos_di, terdekat_di
from lincah.law.kedudukan.pilihan import CiriOrang, CiriUnit, Pilihan, check_model, nama_baku, pilih_penunjuk
from lincah.law.kedudukan.simpulan import JenisMasalah, KedudukanOrang, Masalah

__all__ = [
    "JF_PIMPINAN",
    "KETERAMPILAN",
    "STRUKTURAL",
    "BabKedudukan",
    "Bagi",
    "Berlaku",
    "CiriOrang",
    "CiriUnit",
    "GarisMelingkar",
    "JenisMasalah",
    "JenisUnit",
    "Jenjang",
    "KedudukanOrang",
    "Kelas",
    "Kosakata",
    "Masalah",
    "Model",
    "Orang",
    "Pemangku",
    "Penanda",
    "PenetapKinerja",
    "PenetapanAwal",
    "Penunjuk",
    "Penyimpul",
    "Pilihan",
    "Pos",
    "Struktur",
    "Sunyi",
    "Unit",
    "check_model",
    "nama_baku",
    "pilih_penunjuk",
    "pos_di",
    "terdekat_di",
]
