"""What is planned, done, said and judged in a case. Rows are added, never rewritten: what was said stays said."""

from lincah.pelaksanaan.models.hasil import HasilKerja, PutusanReviu, Reviu
from lincah.pelaksanaan.models.kemajuan import Kemajuan, UmpanBalik
from lincah.pelaksanaan.models.kendala import (
    AlamatKendala,
    Alternatif,
    BalasanPutusan,
    JenisPutusan,
    KeadaanAlamat,
    Kendala,
    PutusanKendala,
)
from lincah.pelaksanaan.models.koordinasi import KonfirmasiKoordinasi, Koordinasi
from lincah.pelaksanaan.models.pantau import IramaPantau, TanggapanUmpanBalik
from lincah.pelaksanaan.models.rencana import Rencana, Rincian
from lincah.pelaksanaan.models.tunggu import PerihalTunggu, TungguKerja

__all__ = [
    "AlamatKendala",
    "Alternatif",
    "BalasanPutusan",
    "HasilKerja",
    "IramaPantau",
    "JenisPutusan",
    "KeadaanAlamat",
    "Kemajuan",
    "Kendala",
    "KonfirmasiKoordinasi",
    "Koordinasi",
    "PerihalTunggu",
    "PutusanKendala",
    "PutusanReviu",
    "Rencana",
    "Reviu",
    "Rincian",
    "TanggapanUmpanBalik",
    "TungguKerja",
    "UmpanBalik",
]
