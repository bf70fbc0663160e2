"""A text with gaps: cut once, filled in as often as wanted."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

AWAL, AKHIR = "\ue000", "\ue001"
COPY = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
_LUBANG = re.compile(f"{AWAL}([^{AKHIR}]+){AKHIR}")


def lubang(kunci: str) -> str:
    """A gap of that name, as it stands in a text before it is cut."""
    return f"{AWAL}{kunci}{AKHIR}"


@dataclass(frozen=True, slots=True)
class Isian:
    """The text between the gaps, and the names of the gaps between."""

    teks: tuple[str, ...]
    kunci: tuple[str, ...]

    @classmethod
    def potong(cls, teks: str) -> "Isian":
        """Cut a text at its gaps."""
        bagian = _LUBANG.split(teks)
        return cls(tuple(bagian[::2]), tuple(bagian[1::2]))

    def isi(self, nilai: Mapping[str, str]) -> str:
        """The whole text. Errors: KeyError, naming the gap nobody fills."""
        bagian = [*self.teks, *self.teks][: len(self.teks) + len(self.kunci)]
        bagian[::2], bagian[1::2] = self.teks, [nilai[satu] for satu in self.kunci]
        return "".join(bagian)


def ganti_tetap(pasangan: Mapping[str, str]) -> Callable[[str], str]:
    """Replace each of these texts wherever it stands, the longest first."""
    if not pasangan:
        return lambda teks: teks
    pola = re.compile("|".join(map(re.escape, sorted(pasangan, key=len, reverse=True))))
    return lambda teks: pola.sub(lambda ketemu: pasangan[ketemu[0]], teks)


def teks_copy(nilai: object) -> str:
    """A value as COPY reads it."""
    match nilai:
        case None:
            return r"\N"
        case bool():
            return "t" if nilai else "f"
        case datetime() | date():
            return nilai.isoformat()
        case list():
            return "{" + ",".join(map(str, nilai)) + "}"
        case _:
            return str(nilai).translate(COPY)
