"""Writes of pelaksanaan: what each act of the flow leaves behind, beside the change of step."""

from lincah.pelaksanaan.services.efek import EFEK
from lincah.pelaksanaan.services.sekali import SudahTercatat
from lincah.pelaksanaan.services.tindak import tindak

__all__ = ["EFEK", "SudahTercatat", "tindak"]
