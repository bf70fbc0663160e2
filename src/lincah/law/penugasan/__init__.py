"""Penugasan: by which way and within which scope, by which instrument and whose signature."""

from lincah.law.penugasan.aturan import (
    AturanKetua,
    BabPenugasan,
    Bentuk,
    Cara,
    Instrumen,
    Lingkup,
    Pengusul,
    Status,
)
from lincah.law.penugasan.bahan import Anggota, RencanaPenugasan
from lincah.law.penugasan.bergabung import BERGABUNG, potong_alur
from lincah.law.penugasan.gabung import gabung_alur, penetap_dari
from lincah.law.penugasan.ketua import check_ketua
from lincah.law.penugasan.koordinasi import Koordinasi, cari_koordinasi
from lincah.law.penugasan.lingkup import Tempat, check_lingkup
from lincah.law.penugasan.mitra import (
    BERWENANG_DITUJU,
    BERWENANG_PEMOHON,
    pejabat_mitra,
    peran_dituju,
    pihak_mitra,
    tempat_mitra,
)
from lincah.law.penugasan.paraf import TINGKAT_PARAF, rantai_paraf
from lincah.law.penugasan.permintaan import JalanPermohonan, RencanaPermohonan, check_permohonan
from lincah.law.penugasan.permohonan import AlurPenugasan, BabPermohonan, Hasil, LangkahPermohonan
from lincah.law.penugasan.perubahan import (
    DIAKHIRI,
    GUGUR,
    SUSUNAN,
    JenisPerubahan,
    check_dapat_diubah,
    check_menunggu_jawaban,
    check_perpanjangan,
    tindakan_akhir,
    tindakan_gugur,
)
from lincah.law.penugasan.perubahan_lintas import check_menambah, check_sisi, perlu_persetujuan
from lincah.law.penugasan.pihak import Pihak, cari_pos, garis_pd, pd_dari, tentukan_pos
from lincah.law.penugasan.rencana import Jalan, check_jumlah, check_penugasan

__all__ = [
    "BERGABUNG",
    "BERWENANG_DITUJU",
    "BERWENANG_PEMOHON",
    "DIAKHIRI",
    "GUGUR",
    "SUSUNAN",
    "TINGKAT_PARAF",
    "AlurPenugasan",
    "Anggota",
    "AturanKetua",
    "BabPenugasan",
    "BabPermohonan",
    "Bentuk",
    "Cara",
    "Hasil",
    "Instrumen",
    "Jalan",
    "JalanPermohonan",
    "JenisPerubahan",
    "Koordinasi",
    "LangkahPermohonan",
    "Lingkup",
    "Pengusul",
    "Pihak",
    "RencanaPenugasan",
    "RencanaPermohonan",
    "Status",
    "Tempat",
    "cari_koordinasi",
    "cari_pos",
    "check_dapat_diubah",
    "check_jumlah",
    "check_ketua",
    "check_lingkup",
    "check_menambah",
    "check_menunggu_jawaban",
    "check_penugasan",
    "check_permohonan",
    "check_perpanjangan",
    "check_sisi",
    "gabung_alur",
    "garis_pd",
    "pd_dari",
    "pejabat_mitra",
    "penetap_dari",
    "peran_dituju",
    "perlu_persetujuan",
    "pihak_mitra",
    "potong_alur",
    "rantai_paraf",
    "tempat_mitra",
    "tentukan_pos",
    "tindakan_akhir",
    "tindakan_gugur",
]
