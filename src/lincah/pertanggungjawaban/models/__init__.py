"""Reports as sent, who received them, what was asked for, and when reports are due."""

from lincah.pertanggungjawaban.models.jadwal import Irama, JadwalLaporan, PermintaanLaporan
from lincah.pertanggungjawaban.models.laporan import Laporan, PenerimaLaporan

__all__ = ["Irama", "JadwalLaporan", "Laporan", "PenerimaLaporan", "PermintaanLaporan"]
