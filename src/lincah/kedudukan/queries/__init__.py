"""Reads of kedudukan: the structure of a day, who holds what, where an officer stands."""

from lincah.kedudukan.queries.kini import Kini, ingat_lebih, kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.kedudukan.queries.pegangan import Pegangan, pegangan_pada
from lincah.kedudukan.queries.struktur import muat_struktur

__all__ = ["Kini", "OrangKini", "Pegangan", "ingat_lebih", "kini", "muat_struktur", "orang_kini", "pegangan_pada"]
