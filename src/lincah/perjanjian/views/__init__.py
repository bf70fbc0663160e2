"""Screens of perjanjian."""

from lincah.perjanjian.views.arahan import arahan, rekomendasi, strategi
from lincah.perjanjian.views.bagi import bagi, buang_rancangan, kaitkan, rancangan, tarik
from lincah.perjanjian.views.bagi_lembar import bagi_lembar, templat_bagi
from lincah.perjanjian.views.daftar import daftar
from lincah.perjanjian.views.penyusunan import baru, isi, renstra, templat, unggah
from lincah.perjanjian.views.pohon import pohon
from lincah.perjanjian.views.rincian import perbuatan, rincian
from lincah.perjanjian.views.target import target, target_saya
from lincah.perjanjian.views.templat_unit import templat_unit

__all__ = [
    "arahan",
    "bagi",
    "bagi_lembar",
    "baru",
    "buang_rancangan",
    "daftar",
    "isi",
    "kaitkan",
    "perbuatan",
    "pohon",
    "rancangan",
    "rekomendasi",
    "renstra",
    "rincian",
    "strategi",
    "target",
    "target_saya",
    "tarik",
    "templat",
    "templat_bagi",
    "templat_unit",
    "unggah",
]
