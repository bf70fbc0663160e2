"""The figures a regulation numbers, each mapped to what draws it."""

from dataclasses import dataclass
from enum import StrEnum

from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import Cara, Lingkup


class JenisGambar(StrEnum):
    """What a figure shows. Stored by value."""

    KEDUDUKAN = "kedudukan"
    """Who sits where."""
    STRUKTUR_PENUGASAN = "struktur_penugasan"
    """Who assigns whom."""
    ALUR = "alur"
    """Who does what, in which order."""


@dataclass(frozen=True, slots=True)
class Gambar:
    """One figure of a regulation. `model`: codes of the models it shows, none for a flow of every model.

    `cara` and `lingkup`: set when the figure is the flow of one way of assignment within one scope.
    """

    nomor: str
    jenis: Ketentuan[JenisGambar]
    judul: str
    model: tuple[str, ...] = ()
    cara: Cara | None = None
    lingkup: Lingkup | None = None
