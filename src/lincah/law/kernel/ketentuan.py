"""A value together with the article that sets it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from lincah.law.kernel.rujukan import Rujukan

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


class Landasan(StrEnum):
    """How a value is grounded. Stored by value."""

    TERSURAT = "tersurat"
    """The words of the regulation say it."""
    TAFSIR = "tafsir"
    """Our reading of an unclear or faulty wording; the reason stands in `tafsir.md`."""
    ANALOGI = "analogi"
    """A rule for a neighbouring case, applied here because the regulation is silent."""
    NASIONAL = "nasional"
    """A national rule fills the gap."""
    PENGATURAN = "pengaturan"
    """A choice the regulation leaves to the instansi, made by its administrator."""


@dataclass(frozen=True, slots=True)
class Ketentuan(Generic[T_co]):
    """A value, where it stands, and how it is grounded.

    `tafsir` is the code of the reading in `tafsir.md` when the ground is not the wording itself. Cannot be made
    without a rujukan (ValueError).
    """

    nilai: T_co
    rujukan: tuple[Rujukan, ...]
    landasan: Landasan = Landasan.TERSURAT
    tafsir: str = ""

    def __post_init__(self) -> None:
        if not self.rujukan:
            raise ValueError("ketentuan tanpa rujukan; sebutkan pasal atau bagian lampirannya")

    @property
    def dasar(self) -> str:
        """All citations, as printed on screen and letter."""
        return "; ".join(map(str, self.rujukan))


def satukan(aturan: "Sequence[Ketentuan[T]]", utama: "Ketentuan[T]") -> "Ketentuan[T]":
    """Several rules followed by one act, as one: all their places, and the first of them that is a reading.

    `utama` gives value and ground when all stand in the wording.
    """
    dibaca = next((satu for satu in aturan if satu.landasan is not Landasan.TERSURAT), utama)
    return replace(dibaca, rujukan=tuple(dict.fromkeys(tempat for satu in aturan for tempat in satu.rujukan)))
