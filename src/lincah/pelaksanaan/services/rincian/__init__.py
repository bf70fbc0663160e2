"""Writes of the breakdown: the first one, its changes in the course of the work, routine work that recurs."""

from lincah.pelaksanaan.services.rincian.isi import BarisRincian, IsiKegiatan
from lincah.pelaksanaan.services.rincian.kedua import baca_nomor, tulis_kedua, tulis_nomor
from lincah.pelaksanaan.services.rincian.rutin import HasilRutin, IsiRutin, lanjutkan_rutin, tambah_rutin
from lincah.pelaksanaan.services.rincian.susun import susun_rincian
from lincah.pelaksanaan.services.rincian.ubah import HasilRincian, batalkan_kegiatan, tambah_kegiatan, ubah_kegiatan

__all__ = [
    "BarisRincian",
    "HasilRincian",
    "HasilRutin",
    "IsiKegiatan",
    "IsiRutin",
    "baca_nomor",
    "batalkan_kegiatan",
    "lanjutkan_rutin",
    "susun_rincian",
    "tambah_kegiatan",
    "tambah_rutin",
    "tulis_kedua",
    "tulis_nomor",
    "ubah_kegiatan",
]
