"""Tables of kedudukan, one matter per file."""

from lincah.kedudukan.models.delegasi import Delegasi
from lincah.kedudukan.models.jabatan import Jabatan
from lincah.kedudukan.models.kompetensi import Kompetensi, KompetensiPegawai
from lincah.kedudukan.models.pegawai import Pegawai
from lincah.kedudukan.models.pemangkuan import Pemangkuan
from lincah.kedudukan.models.penetapan import PenetapanKedudukan, PenetapanModel
from lincah.kedudukan.models.pilihan import (
    JenisPemangkuan,
    JenjangJabatan,
    KelasJabatan,
    Kewenangan,
    StatusPegawai,
)
from lincah.kedudukan.models.unit import Unit, UnitTerdahulu

__all__ = [
    "Delegasi",
    "Jabatan",
    "JenisPemangkuan",
    "JenjangJabatan",
    "KelasJabatan",
    "Kewenangan",
    "Kompetensi",
    "KompetensiPegawai",
    "Pegawai",
    "Pemangkuan",
    "PenetapanKedudukan",
    "PenetapanModel",
    "StatusPegawai",
    "Unit",
    "UnitTerdahulu",
]
