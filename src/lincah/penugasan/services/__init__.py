"""Writes of penugasan: propose an assignment, perform an act of its flow. Each is one transaction with its event."""

from lincah.penugasan.services.galat import SURAT_GAGAL, FormulirTerpakai, HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.isian import isian_permohonan
from lincah.penugasan.services.perbuatan import perbuat
from lincah.penugasan.services.permintaan import Permintaan, RancanganPermohonan, rancang_permintaan
from lincah.penugasan.services.permohonan import ajukan
from lincah.penugasan.services.rancangan import Rancangan, Usulan, rancang
from lincah.penugasan.services.tindakan import Hasil, lakukan
from lincah.penugasan.services.usulan import usulkan

__all__ = [
    "SURAT_GAGAL",
    "FormulirTerpakai",
    "HalamanBasi",
    "Hasil",
    "PerkaraTidakAda",
    "Permintaan",
    "Rancangan",
    "RancanganPermohonan",
    "Usulan",
    "UsulanKeliru",
    "ajukan",
    "isian_permohonan",
    "lakukan",
    "perbuat",
    "rancang",
    "rancang_permintaan",
    "usulkan",
]
