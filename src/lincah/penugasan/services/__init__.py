"""Writes of penugasan: propose an assignment, perform an act of its flow. Each is one transaction with its event."""

from lincah.penugasan.services.galat import FormulirTerpakai, HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.rancangan import Rancangan, Usulan, rancang
from lincah.penugasan.services.tindakan import Hasil, lakukan
from lincah.penugasan.services.usulan import usulkan

__all__ = [
    "FormulirTerpakai",
    "HalamanBasi",
    "Hasil",
    "PerkaraTidakAda",
    "Rancangan",
    "Usulan",
    "UsulanKeliru",
    "lakukan",
    "rancang",
    "usulkan",
]
