"""A whole year of invented work for a demo regency, loaded in bulk.

Each course of events is walked once with the real services (`pemain`) and kept as a print (`cetakan`); the law is asked
for every other cast, and where it concludes the same the print is filled in for them (`salinan`).
"""

from lincah.setahun.muat import HasilTahun, TahunDitolak, Ukuran, muat_tahun

__all__ = ["HasilTahun", "TahunDitolak", "Ukuran", "muat_tahun"]
