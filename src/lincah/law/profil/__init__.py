"""One regulation: all chapters, one frozen value, with its hash."""

from lincah.law.profil.gambar import Gambar, JenisGambar
from lincah.law.profil.profil import Identitas, Profil, Umum

__all__ = ["Gambar", "Identitas", "JenisGambar", "Profil", "Umum"]
