"""What the machine concludes: an answer and all its reasons."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from lincah.law.kernel.ketentuan import Ketentuan, Landasan
from lincah.law.kernel.rujukan import Rujukan

T_co = TypeVar("T_co", covariant=True)


class SimpulanTanpaAlasan(ValueError):
    """A conclusion was built without a single reason."""


@dataclass(frozen=True, slots=True)
class Alasan:
    """One condition, met or not, with the rujukan that asks for it and a sentence that says it plainly."""

    rujukan: tuple[Rujukan, ...]
    landasan: Landasan
    terpenuhi: bool
    ringkas: str
    tafsir: str = ""

    @classmethod
    def dari(cls, ketentuan: "Ketentuan[Any]", *, terpenuhi: bool, ringkas: str) -> "Alasan":
        """A reason grounded in `ketentuan`."""
        return cls(ketentuan.rujukan, ketentuan.landasan, terpenuhi, ringkas, ketentuan.tafsir)

    @property
    def dasar(self) -> str:
        """All citations, as printed on screen and letter."""
        return "; ".join(map(str, self.rujukan))

    def ke_dict(self) -> dict[str, object]:
        """Plain values for JSON: the form in which a decision is kept and printed."""
        return {
            "dasar": self.dasar,
            "landasan": self.landasan.value,
            "terpenuhi": self.terpenuhi,
            "ringkas": self.ringkas,
            "tafsir": self.tafsir,
        }


@dataclass(frozen=True, slots=True)
class Simpulan(Generic[T_co]):
    """An answer (None: not regulated or refused) and the reasons for it, at least one.

    `boleh` when no reason is unmet; `halangan` lists those that are. Errors: SimpulanTanpaAlasan.
    """

    jawaban: T_co
    alasan: tuple[Alasan, ...]

    def __post_init__(self) -> None:
        if not self.alasan:
            raise SimpulanTanpaAlasan("simpulan memerlukan sekurang-kurangnya satu alasan")

    @property
    def boleh(self) -> bool:
        """True when every condition is met."""
        return all(alasan.terpenuhi for alasan in self.alasan)

    @property
    def halangan(self) -> tuple[Alasan, ...]:
        """The unmet conditions, in order."""
        return tuple(alasan for alasan in self.alasan if not alasan.terpenuhi)
