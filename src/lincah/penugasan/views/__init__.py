"""Screens of penugasan."""

from lincah.penugasan.views.ajukan import ajukan_diri, pilih_pekerjaan
from lincah.penugasan.views.minta import jalan_minta, minta, pilih_unit
from lincah.penugasan.views.tertunda import tertunda
from lincah.penugasan.views.tugaskan import jalan, tugaskan

__all__ = ["ajukan_diri", "jalan", "jalan_minta", "minta", "pilih_pekerjaan", "pilih_unit", "tertunda", "tugaskan"]
