"""Kedudukan: where an officer stands, under which model, who appraises, leads and assigns."""

from lincah.law.kedudukan.fakta import GarisMelingkar, Orang, Pemangku, Pos, Struktur, Unit
from lincah.law.kedudukan.jabatan import (
    BUPATI,
    JF_PIMPINAN,
    KETERAMPILAN,
    SEKRETARIS_DAERAH,
    STRUKTURAL,
    Jenjang,
    Kelas,
)
from lincah.law.kedudukan.kosakata import PEMDA, JenisUnit, Kosakata
from lincah.law.kedudukan.masalah import jenis_asing, peran_asing
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
    "BUPATI",
    "JF_PIMPINAN",
    "KETERAMPILAN",
    "PEMDA",
    "SEKRETARIS_DAERAH",
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
    "jenis_asing",
    "nama_baku",
    "peran_asing",
    "pilih_penunjuk",
    "pos_di",
    "terdekat_di",
]
