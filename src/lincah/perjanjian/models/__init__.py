"""Tables of perjanjian, one matter per file."""

from lincah.perjanjian.models.isian import IsianMasuk
from lincah.perjanjian.models.menunggu import Menunggu
from lincah.perjanjian.models.perjanjian import TERBUKA, Butir, KeadaanPerjanjian, Perjanjian
from lincah.perjanjian.models.rencana import Arahan, BentukStrategi, JenisArahan, PenugasanTarget, Rekomendasi, Strategi
from lincah.perjanjian.models.renstra import Renstra
from lincah.perjanjian.models.target import CaraBagi, KeadaanTarget, Target
from lincah.perjanjian.models.templat import TemplatPerjanjian

__all__ = [
    "TERBUKA",
    "Arahan",
    "BentukStrategi",
    "Butir",
    "CaraBagi",
    "IsianMasuk",
    "JenisArahan",
    "KeadaanPerjanjian",
    "KeadaanTarget",
    "Menunggu",
    "PenugasanTarget",
    "Perjanjian",
    "Rekomendasi",
    "Renstra",
    "Strategi",
    "Target",
    "TemplatPerjanjian",
]
