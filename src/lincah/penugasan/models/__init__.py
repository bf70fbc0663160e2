"""Tables of penugasan, one matter per file."""

from lincah.penugasan.models.alur import AlurTersimpan
from lincah.penugasan.models.lintas import PegawaiMitra, PerkaraMitra
from lincah.penugasan.models.penugasan import Anggota, BentukPenugasan, Penugasan, PeranAnggota, SifatTugas
from lincah.penugasan.models.peran import PeranPerkara, Tunggu
from lincah.penugasan.models.permohonan import OrangDiminta, Permohonan, Sisi
from lincah.penugasan.models.perubahan import KeadaanPerubahan, Persetujuan, Perubahan

__all__ = [
    "AlurTersimpan",
    "Anggota",
    "BentukPenugasan",
    "KeadaanPerubahan",
    "OrangDiminta",
    "PegawaiMitra",
    "Penugasan",
    "PeranAnggota",
    "PeranPerkara",
    "PerkaraMitra",
    "Permohonan",
    "Persetujuan",
    "Perubahan",
    "SifatTugas",
    "Sisi",
    "Tunggu",
]
