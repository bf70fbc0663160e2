"""Who plans what on the structure of a day, concluded once for each structure."""

from functools import lru_cache

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import Kini, kini
from lincah.law.pelaksanaan import Perencana


class _Kunci:
    """One structure in memory; another object is another structure."""

    __slots__ = ("pada",)

    def __init__(self, pada: Kini) -> None:
        self.pada = pada

    def __hash__(self) -> int:
        return id(self.pada)

    def __eq__(self, lain: object) -> bool:
        return isinstance(lain, _Kunci) and lain.pada is self.pada


def rencana_kini(pada: Kini) -> Perencana:
    """The conclusions on planning for a structure."""
    return _rencana(_Kunci(pada))


def rencana_aktor(aktor: Aktor) -> tuple[Kini, Perencana]:
    """The structure of today as a page may read it, and the conclusions on it. Errors: ProfilTidakAda."""
    pada = kini(aktor.instansi, aktor.tanggal, versi=aktor.versi)
    return pada, rencana_kini(pada)


@lru_cache(maxsize=12)
def _rencana(kunci: _Kunci) -> Perencana:
    return Perencana(kunci.pada.profil.pelaksanaan, kunci.pada.penyimpul)
