"""Cards that ask for the same act, as one heap: eight letters to sign are one thing to read."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

MULAI = 3  # two cards are read as quickly as a heap of two


@dataclass(frozen=True, slots=True)
class Tumpukan:
    """Cards of one act, soonest due first."""

    ajakan: str
    isi: tuple[Any, ...]

    @property
    def tenggat(self) -> date:
        """When the first of them is due."""
        return self.isi[0].tenggat


def tumpuk(kartu: Iterable[Any]) -> tuple[Any, ...]:
    """The cards in their order, those of one act as a heap in the place of the first, from three of them on."""
    jenis: dict[str, list[Any]] = {}
    for satu in kartu:
        jenis.setdefault(satu.ajakan, []).append(satu)
    hasil: list[Any] = []
    for ajakan, isi in jenis.items():
        hasil += [Tumpukan(ajakan, tuple(isi))] if len(isi) >= MULAI else isi
    return tuple(sorted(hasil, key=lambda satu: satu.tenggat))
