"""Tables of letters: the letter and its file, its number, its signature."""

from lincah.naskah.models.agenda import SuratMasuk
from lincah.naskah.models.blok import BlokNomor, KeadaanNomor, NomorKertas
from lincah.naskah.models.kata import KataSurat
from lincah.naskah.models.naskah import Berkas, KopSurat, Naskah, PolaNomor, RegisterNomor, StatusNaskah
from lincah.naskah.models.paraf import Paraf, PengaturanParaf
from lincah.naskah.models.tanda_tangan import (
    CaraTandaTangan,
    Jaminan,
    MenungguTanda,
    PengaturanTandaTangan,
    Penggantian,
    TandaTangan,
)

__all__ = [
    "Berkas",
    "BlokNomor",
    "CaraTandaTangan",
    "Jaminan",
    "KataSurat",
    "KeadaanNomor",
    "KopSurat",
    "MenungguTanda",
    "Naskah",
    "NomorKertas",
    "Paraf",
    "PengaturanParaf",
    "PengaturanTandaTangan",
    "Penggantian",
    "PolaNomor",
    "RegisterNomor",
    "StatusNaskah",
    "SuratMasuk",
    "TandaTangan",
]
