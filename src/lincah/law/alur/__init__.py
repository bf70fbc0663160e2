"""The flow engine: tables of steps, who may act now, what follows. Pure functions over frozen tables."""

from lincah.law.alur.mesin import Keadaan, lakukan, list_syarat, list_terbuka, mulai
from lincah.law.alur.paraf import (
    MEMARAF,
    PARAF,
    PEMARAF,
    SURAT,
    belum_diparaf,
    dari_konsep,
    lepas_paraf,
    menuju_surat,
    sisipkan_paraf,
    tanpa_paraf,
)
from lincah.law.alur.simpan import dari_dict, ke_dict
from lincah.law.alur.tabel import PEMOHON, Alur, AlurKeliru, Langkah, Tahap, Tindakan
from lincah.law.alur.ubah import akhiri_alur, ganti_tahapan, sesuaikan_keadaan

__all__ = [
    "MEMARAF",
    "PARAF",
    "PEMARAF",
    "PEMOHON",
    "SURAT",
    "Alur",
    "AlurKeliru",
    "Keadaan",
    "Langkah",
    "Tahap",
    "Tindakan",
    "akhiri_alur",
    "belum_diparaf",
    "dari_dict",
    "dari_konsep",
    "ganti_tahapan",
    "ke_dict",
    "lakukan",
    "lepas_paraf",
    "list_syarat",
    "list_terbuka",
    "menuju_surat",
    "mulai",
    "sesuaikan_keadaan",
    "sisipkan_paraf",
    "tanpa_paraf",
]
