"""The law as data: a folder per regulation, read and checked into `law.profil.Profil` values."""

from lincah.peraturan.muat import ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.peraturan.temuan import ProfilKeliru, Temuan

__all__ = ["ProfilKeliru", "ProfilTidakDikenal", "Temuan", "list_peraturan", "muat_profil"]
