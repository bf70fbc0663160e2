"""A team proposed: who covers the competences asked for with the least overload. Plain values, no Django, no database.

Whom to assign is no matter of law: this selects, a person decides. Why so: docs/decisions/0030.
"""

from lincah.penugasan.tim.bahan import CalonTim, Kebutuhan, Soal
from lincah.penugasan.tim.ganti import cari_pengganti
from lincah.penugasan.tim.kurang import Kekurangan, cari_kekurangan
from lincah.penugasan.tim.susun import SusunanTim, susun_tim

__all__ = [
    "CalonTim",
    "Kebutuhan",
    "Kekurangan",
    "Soal",
    "SusunanTim",
    "cari_kekurangan",
    "cari_pengganti",
    "susun_tim",
]
