"""Pelaksanaan: the three stages, monitoring, hand-over, and the review up to done."""

from lincah.law.pelaksanaan.alur import Bahan, ganti_pemantau, susun_alur
from lincah.law.pelaksanaan.kecocokan import cocokkan
from lincah.law.pelaksanaan.kendala import (
    PIMPINAN_INSTANSI,
    TAHAP_KOORDINASI,
    TujuanKendala,
    boleh_bersama,
    boleh_instansi,
    check_kendala,
    check_koordinasi,
)
from lincah.law.pelaksanaan.peran import PeranPerkara, TimKerja, satukan_peran, tentukan_peran
from lincah.law.pelaksanaan.perencanaan import Perencana
from lincah.law.pelaksanaan.perjanjian import AturanPerjanjian
from lincah.law.pelaksanaan.tahapan import AturanReviu, BabPelaksanaan, BabTugas, Kembali, LangkahTahapan, TahapanModel
from lincah.law.pelaksanaan.wewenang import boleh_mengubah

__all__ = [
    "PIMPINAN_INSTANSI",
    "TAHAP_KOORDINASI",
    "AturanPerjanjian",
    "AturanReviu",
    "BabPelaksanaan",
    "BabTugas",
    "Bahan",
    "Kembali",
    "LangkahTahapan",
    "PeranPerkara",
    "Perencana",
    "TahapanModel",
    "TimKerja",
    "TujuanKendala",
    "boleh_bersama",
    "boleh_instansi",
    "boleh_mengubah",
    "check_kendala",
    "check_koordinasi",
    "cocokkan",
    "ganti_pemantau",
    "satukan_peran",
    "susun_alur",
    "tentukan_peran",
]
