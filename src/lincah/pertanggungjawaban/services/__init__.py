"""Reports: send one, receive and answer it, ask for one, set how often one is due."""

from lincah.pertanggungjawaban.services.jadwal import atur_jadwal
from lincah.pertanggungjawaban.services.kirim import HasilLaporan, UsulanLaporan, kirim_laporan
from lincah.pertanggungjawaban.services.minta import UsulanPermintaan, minta_laporan
from lincah.pertanggungjawaban.services.terima import terima_laporan

__all__ = [
    "HasilLaporan",
    "UsulanLaporan",
    "UsulanPermintaan",
    "atur_jadwal",
    "kirim_laporan",
    "minta_laporan",
    "terima_laporan",
]
