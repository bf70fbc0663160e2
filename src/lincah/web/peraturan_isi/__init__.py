"""The pages of a regulation: its profile as rows of words, each with its citation and an anchor to be linked to."""

from lincah.web.peraturan_isi.gambar import daftar_gambar, halaman_gambar
from lincah.web.peraturan_isi.jangkar import jangkar_tempat
from lincah.web.peraturan_isi.rincian import Rincian, susun_rincian
from lincah.web.peraturan_isi.tautan import rincian_peraturan, tautan_halaman, tautan_naskah, tautan_rujukan

__all__ = [
    "Rincian",
    "daftar_gambar",
    "halaman_gambar",
    "jangkar_tempat",
    "rincian_peraturan",
    "susun_rincian",
    "tautan_halaman",
    "tautan_naskah",
    "tautan_rujukan",
]
