"""Screens of penugasan."""

from lincah.penugasan.views.ajukan import ajukan_diri, pilih_pekerjaan
from lincah.penugasan.views.minta import jalan_minta, minta, pilih_unit
from lincah.penugasan.views.minta_mitra import jalan_mitra, minta_mitra
from lincah.penugasan.views.tertunda import tertunda
from lincah.penugasan.views.tugaskan import jalan, tugaskan
from lincah.penugasan.views.usul_tim import usul_tim

__all__ = [
    "ajukan_diri",
    "jalan",
    "jalan_minta",
    "jalan_mitra",
    "minta",
    "minta_mitra",
    "pilih_pekerjaan",
    "pilih_unit",
    "tertunda",
    "tugaskan",
    "usul_tim",
]
