"""Writes of pengingat: each in one transaction, what a person decided with its event."""

from lincah.pengingat.services.pengaturan import IsianPengaturan, ubah_pengaturan

__all__ = ["IsianPengaturan", "ubah_pengaturan"]
