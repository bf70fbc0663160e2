"""Writes of kedudukan. Each is one transaction with its audit event; each takes `oleh` (who, in which capacity) and
`waktu` (when, aware). A wrong request raises KedudukanKeliru and changes nothing.
"""

from lincah.kedudukan.services.delegasi import cabut_delegasi, delegasikan
from lincah.kedudukan.services.galat import KedudukanKeliru
from lincah.kedudukan.services.jabatan import alihkan_jabatan, buka_jabatan, tutup_jabatan, ubah_jabatan
from lincah.kedudukan.services.kompetensi import akhiri_kompetensi, catat_kompetensi
from lincah.kedudukan.services.massal import sediakan_id, simpan_massal
from lincah.kedudukan.services.pegawai import daftarkan_pegawai, ubah_pegawai
from lincah.kedudukan.services.pekerjaan import check_ditinggalkan, sebut_pekerjaan, sebut_setiap
from lincah.kedudukan.services.pemangkuan import akhiri, angkat, mutasi
from lincah.kedudukan.services.penetapan import tetapkan_kedudukan, tetapkan_model
from lincah.kedudukan.services.terdahulu import awal_keadaan
from lincah.kedudukan.services.unit import buka_unit, pindahkan_unit, tutup_unit, ubah_unit

__all__ = [
    "KedudukanKeliru",
    "akhiri",
    "akhiri_kompetensi",
    "alihkan_jabatan",
    "angkat",
    "awal_keadaan",
    "buka_jabatan",
    "buka_unit",
    "cabut_delegasi",
    "catat_kompetensi",
    "check_ditinggalkan",
    "daftarkan_pegawai",
    "delegasikan",
    "mutasi",
    "pindahkan_unit",
    "sebut_pekerjaan",
    "sebut_setiap",
    "sediakan_id",
    "simpan_massal",
    "tetapkan_kedudukan",
    "tetapkan_model",
    "tutup_jabatan",
    "tutup_unit",
    "ubah_jabatan",
    "ubah_pegawai",
    "ubah_unit",
]
