"""Pertanggungjawaban: who reports what to whom, and when."""

from lincah.law.pertanggungjawaban.aturan import BabPertanggungjawaban
from lincah.law.pertanggungjawaban.laporan import (
    JalurLaporan,
    check_laporan,
    jalur_laporan,
    jalur_permintaan,
    pelapor,
)

__all__ = ["BabPertanggungjawaban", "JalurLaporan", "check_laporan", "jalur_laporan", "jalur_permintaan", "pelapor"]
