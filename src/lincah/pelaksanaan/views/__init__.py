"""Screens of pelaksanaan: the list of work, the case page, its acts, its letter, and the pages below a case."""

from lincah.pelaksanaan.views.berkas import berkas, berkas_kecil
from lincah.pelaksanaan.views.berkas_saya import berkas_saya
from lincah.pelaksanaan.views.daftar import daftar
from lincah.pelaksanaan.views.individu import individu, lembar_individu, susun_individu
from lincah.pelaksanaan.views.kegiatan import batal, lanjutkan, rutin, tambah, ubah
from lincah.pelaksanaan.views.kemajuan import kemajuan
from lincah.pelaksanaan.views.kendala import angkat as angkat_kendala
from lincah.pelaksanaan.views.kendala import balas as balas_kendala
from lincah.pelaksanaan.views.kendala import kendala
from lincah.pelaksanaan.views.kendala import putuskan as putuskan_kendala
from lincah.pelaksanaan.views.koordinasi import konfirmasi, koordinasi, koordinasi_baru
from lincah.pelaksanaan.views.pantau import irama, pantau, tanggapan
from lincah.pelaksanaan.views.pekan import pekan
from lincah.pelaksanaan.views.perkara import perkara
from lincah.pelaksanaan.views.perubahan import putuskan, terima, ubah_perkara
from lincah.pelaksanaan.views.rencana import (
    lembar_rencana,
    putus_rencana,
    rencana,
    susun_rencana,
    templat_rencana,
)
from lincah.pelaksanaan.views.reviu import reviu
from lincah.pelaksanaan.views.rincian import gerak, kegiatan, lembar_rincian, rincian
from lincah.pelaksanaan.views.surat import gambar, konsep, naskah_perkara, surat
from lincah.pelaksanaan.views.surat_mitra import gambar_mitra, surat_mitra
from lincah.pelaksanaan.views.tanggung_jawab import tanggung_jawab
from lincah.pelaksanaan.views.tindakan import tindakan

__all__ = [
    "angkat_kendala",
    "balas_kendala",
    "batal",
    "berkas",
    "berkas_kecil",
    "berkas_saya",
    "daftar",
    "gambar",
    "gambar_mitra",
    "gerak",
    "individu",
    "irama",
    "kegiatan",
    "kemajuan",
    "kendala",
    "konfirmasi",
    "konsep",
    "koordinasi",
    "koordinasi_baru",
    "lanjutkan",
    "lembar_individu",
    "lembar_rencana",
    "lembar_rincian",
    "naskah_perkara",
    "pantau",
    "pekan",
    "perkara",
    "putus_rencana",
    "putuskan",
    "putuskan_kendala",
    "rencana",
    "reviu",
    "rincian",
    "rutin",
    "surat",
    "surat_mitra",
    "susun_individu",
    "susun_rencana",
    "tambah",
    "tanggapan",
    "tanggung_jawab",
    "templat_rencana",
    "terima",
    "tindakan",
    "ubah",
    "ubah_perkara",
]
