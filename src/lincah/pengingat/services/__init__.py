"""Writes of pengingat: each in one transaction, what a person decided with its event."""

from lincah.pengingat.services.pengaturan import IsianPengaturan, ubah_pengaturan
from lincah.pengingat.services.pribadi import atur_surel, perbarui_kalender

__all__ = ["IsianPengaturan", "atur_surel", "perbarui_kalender", "ubah_pengaturan"]
