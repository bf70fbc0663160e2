"""The law as data: a folder per regulation, read and checked into `law.profil.Profil` values."""

from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.folder import ProfilTidakDikenal, list_peraturan
from lincah.peraturan.muat import muat_profil
from lincah.peraturan.temuan import ProfilKeliru, Temuan

__all__ = ["ProfilKeliru", "ProfilTidakDikenal", "Temuan", "list_peraturan", "muat_kosakata", "muat_profil"]
