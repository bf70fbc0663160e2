"""The flow engine: tables of steps, who may act now, what follows. Pure functions over frozen tables."""

from lincah.law.alur.mesin import Keadaan, lakukan, list_terbuka, mulai
from lincah.law.alur.simpan import dari_dict, ke_dict
from lincah.law.alur.tabel import PEMOHON, Alur, AlurKeliru, Langkah, Tahap, Tindakan

__all__ = [
    "PEMOHON",
    "Alur",
    "AlurKeliru",
    "Keadaan",
    "Langkah",
    "Tahap",
    "Tindakan",
    "dari_dict",
    "ke_dict",
    "lakukan",
    "list_terbuka",
    "mulai",
]
