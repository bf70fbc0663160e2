"""Screens of pelaksanaan: the list of work, the case page, its acts, its letter."""

from lincah.pelaksanaan.views.berkas import berkas, berkas_kecil
from lincah.pelaksanaan.views.daftar import daftar
from lincah.pelaksanaan.views.kemajuan import kemajuan
from lincah.pelaksanaan.views.perkara import perkara
from lincah.pelaksanaan.views.perubahan import putuskan, terima, ubah_perkara
from lincah.pelaksanaan.views.surat import gambar, konsep, naskah_perkara, surat
from lincah.pelaksanaan.views.surat_mitra import gambar_mitra, surat_mitra
from lincah.pelaksanaan.views.tindakan import tindakan

__all__ = [
    "berkas",
    "berkas_kecil",
    "daftar",
    "gambar",
    "gambar_mitra",
    "kemajuan",
    "konsep",
    "naskah_perkara",
    "perkara",
    "putuskan",
    "surat",
    "surat_mitra",
    "terima",
    "tindakan",
    "ubah_perkara",
]
