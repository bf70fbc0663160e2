"""What is planned, done, said and judged in a case. Rows are added, never rewritten: what was said stays said."""

from lincah.pelaksanaan.models.hasil import HasilKerja, PutusanReviu, Reviu
from lincah.pelaksanaan.models.individu import BarisIndividu, RencanaIndividu
from lincah.pelaksanaan.models.isian import IsianMasuk
from lincah.pelaksanaan.models.kemajuan import Kemajuan, KemajuanTerakhir, UmpanBalik
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
from lincah.pelaksanaan.models.mitra import BerkasMitra, KeadaanBerkas
from lincah.pelaksanaan.models.pantau import IramaPantau, TanggapanUmpanBalik
from lincah.pelaksanaan.models.rencana import (
    BarisAnggaran,
    KegiatanRencana,
    PutusanRencana,
    Rencana,
    RisikoRencana,
)
from lincah.pelaksanaan.models.rincian import Ketergantungan, Perulangan, Rincian, SyaratRincian, VersiRincian
from lincah.pelaksanaan.models.templat import TemplatUnit
from lincah.pelaksanaan.models.tunggu import PerihalTunggu, TungguKerja

__all__ = [
    "AlamatKendala",
    "Alternatif",
    "BalasanPutusan",
    "BarisAnggaran",
    "BarisIndividu",
    "BerkasMitra",
    "HasilKerja",
    "IramaPantau",
    "IsianMasuk",
    "JenisPutusan",
    "KeadaanAlamat",
    "KeadaanBerkas",
    "KegiatanRencana",
    "Kemajuan",
    "KemajuanTerakhir",
    "Kendala",
    "Ketergantungan",
    "KonfirmasiKoordinasi",
    "Koordinasi",
    "PerihalTunggu",
    "Perulangan",
    "PutusanKendala",
    "PutusanRencana",
    "PutusanReviu",
    "Rencana",
    "RencanaIndividu",
    "Reviu",
    "Rincian",
    "RisikoRencana",
    "SyaratRincian",
    "TanggapanUmpanBalik",
    "TemplatUnit",
    "TungguKerja",
    "UmpanBalik",
    "VersiRincian",
]
