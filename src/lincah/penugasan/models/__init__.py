"""Tables of penugasan, one matter per file."""

from lincah.penugasan.models.alur import AlurTersimpan
from lincah.penugasan.models.penugasan import Anggota, BentukPenugasan, Penugasan, PeranAnggota, SifatTugas
from lincah.penugasan.models.peran import PeranPerkara, Tunggu

__all__ = [
    "AlurTersimpan",
    "Anggota",
    "BentukPenugasan",
    "Penugasan",
    "PeranAnggota",
    "PeranPerkara",
    "SifatTugas",
    "Tunggu",
]
