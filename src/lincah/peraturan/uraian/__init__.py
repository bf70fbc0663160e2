"""Every rule of a regulation as one line of words with its citation: for comparing and for searching."""

from lincah.peraturan.uraian.baris import TOPIK, Topik, Uraian
from lincah.peraturan.uraian.urai import urai, urai_sebanding

__all__ = ["TOPIK", "Topik", "Uraian", "urai", "urai_sebanding"]
