"""Tables of pengingat."""

from lincah.pengingat.models.kiriman import Eskalasi, Ringkasan
from lincah.pengingat.models.pengaturan import PengaturanPengingat
from lincah.pengingat.models.pilihan import PilihanPengingat

__all__ = ["Eskalasi", "PengaturanPengingat", "PilihanPengingat", "Ringkasan"]
