"""A regulation profile as the rules see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lincah.law.kedudukan import BabKedudukan, Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import BabPelaksanaan
from lincah.law.penugasan import BabPenugasan
from lincah.law.profil.gambar import Gambar


@dataclass(frozen=True, slots=True)
class Identitas:
    """Names and dates of a regulation. `nilai`: every other field by its key, each with its citation."""

    id: str
    sebutan: str
    instansi: str
    berlaku: Ketentuan[date]
    nilai: Mapping[str, Ketentuan[object]]


@dataclass(frozen=True, slots=True)
class Profil:
    """All chapters of one regulation and the SHA-256 of the files they were read from."""

    identitas: Identitas
    kosakata: Kosakata
    kedudukan: BabKedudukan
    penugasan: BabPenugasan
    pelaksanaan: BabPelaksanaan
    gambar: tuple[Gambar, ...]
    hash: str

    @property
    def id(self) -> str:
        """The id of the regulation."""
        return self.identitas.id
