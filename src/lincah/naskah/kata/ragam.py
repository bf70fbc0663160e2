"""What may be worded about a kind of letter: its parts, the fields each may use, which of them no letter may lack."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Bentuk(StrEnum):
    """How the text of a part becomes what is printed."""

    BARIS = "baris"
    """One sentence or heading."""
    ALINEA = "alinea"
    """Paragraphs, an empty line between them."""
    BUTIR = "butir"
    """Points, one a line."""
    RINCIAN = "rincian"
    """Labelled parts, one a line: the label, a colon, the words."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part of a letter. `batas` in characters; `boleh_kosong`: the letter may go without it;
    `terbanyak`: so many pieces, 0 for any number."""

    kode: str
    label: str
    bentuk: Bentuk
    petunjuk: str = ""
    batas: int = 3000
    boleh_kosong: bool = False
    terbanyak: int = 0


@dataclass(frozen=True, slots=True)
class Medan:
    """A field: what it stands for, an example, and whether every such letter has words for it (`selalu`)."""

    kode: str
    arti: str
    contoh: str
    selalu: bool = False


@dataclass(frozen=True, slots=True)
class Ragam:
    """A kind of letter in one situation (`keadaan`, '' where it has one only).

    `wajib`: field -> the article that demands it. `baku`: the text of each part where nobody has set another. `cetak`:
    what the situation sets of the letter besides, by the names of its fields.
    """

    jenis: str
    keadaan: str
    nama: str
    bentuk: str
    """dinas, tugas or keputusan."""
    bagian: tuple[Bagian, ...]
    medan: tuple[Medan, ...]
    baku: Mapping[str, str]
    wajib: Mapping[str, str] = field(default_factory=dict)
    cetak: Mapping[str, Any] = field(default_factory=dict)

    @property
    def kode(self) -> str:
        """Kind and situation in one word."""
        return f"{self.jenis}.{self.keadaan}" if self.keadaan else self.jenis

    @property
    def contoh(self) -> dict[str, str]:
        """An example of every field."""
        return {satu.kode: satu.contoh for satu in self.medan}


Teks = Mapping[str, str]
"""The text of each part, by its code."""
