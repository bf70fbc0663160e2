"""Writes of perjanjian: draw up, agree, divide, direct, plan, recommend. Each is one transaction with its event."""

from lincah.perjanjian.services.arahan import IsianStrategi, arahkan, rekomendasikan, rumuskan
from lincah.perjanjian.services.galat import PerjanjianKeliru
from lincah.perjanjian.services.isian import Isian
from lincah.perjanjian.services.kesepakatan import ajukan, kembalikan, sepakati, tarik
from lincah.perjanjian.services.pembagian import (
    Bagian,
    Pembagian,
    bagi,
    bagi_banyak,
    buang_rancangan,
    kaitkan,
    tarik_bagian,
    tulis_rancangan,
)
from lincah.perjanjian.services.penyusunan import buang, mulai, simpan_butir, tahun_lalu
from lincah.perjanjian.services.renstra import IsianRenstra, catat_renstra
from lincah.perjanjian.services.templat import jadikan_templat

__all__ = [
    "Bagian",
    "Isian",
    "IsianRenstra",
    "IsianStrategi",
    "Pembagian",
    "PerjanjianKeliru",
    "ajukan",
    "arahkan",
    "bagi",
    "bagi_banyak",
    "buang",
    "buang_rancangan",
    "catat_renstra",
    "jadikan_templat",
    "kaitkan",
    "kembalikan",
    "mulai",
    "rekomendasikan",
    "rumuskan",
    "sepakati",
    "simpan_butir",
    "tahun_lalu",
    "tarik",
    "tarik_bagian",
    "tulis_rancangan",
]
