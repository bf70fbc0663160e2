"""Changes of a case that runs: the period, the people, its end."""

from lincah.penugasan.services.perubahan.gabung import gabungkan, kunci_tujuan
from lincah.penugasan.services.perubahan.gantikan import lepas_bersama, lepas_segera, surat_diganti
from lincah.penugasan.services.perubahan.memaraf import paraf_ubahan
from lincah.penugasan.services.perubahan.rancangan import RancanganUbahan, rancang_ubahan
from lincah.penugasan.services.perubahan.terima import terima_perubahan
from lincah.penugasan.services.perubahan.ubah import HasilUbahan, SerahTerima, putuskan_ubahan, ubah
from lincah.penugasan.services.perubahan.ubahan import Ubahan
from lincah.penugasan.services.perubahan.wewenang import boleh_mengubah, rancang_usulan, sebagai_penetap

__all__ = [
    "HasilUbahan",
    "RancanganUbahan",
    "SerahTerima",
    "Ubahan",
    "boleh_mengubah",
    "gabungkan",
    "kunci_tujuan",
    "lepas_bersama",
    "lepas_segera",
    "paraf_ubahan",
    "putuskan_ubahan",
    "rancang_ubahan",
    "rancang_usulan",
    "sebagai_penetap",
    "surat_diganti",
    "terima_perubahan",
    "ubah",
]
