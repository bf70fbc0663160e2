"""The same chart as a plain nested list, for narrow screens, screen readers and search in the page."""

from collections.abc import Sequence
from dataclasses import dataclass

from lincah.peraturan.gambar.kotak import JenisKotak, Kotak


@dataclass(frozen=True, slots=True)
class Ranting:
    """A box and what hangs below it."""

    kotak: Kotak
    anak: tuple["Ranting", ...]

    @property
    def kelompok(self) -> bool:
        """Is it a group of staff, or a stack of units?"""
        return self.kotak.jenis is JenisKotak.KELOMPOK


def daftar_bagan(kotak: Sequence[Kotak]) -> tuple[Ranting, ...]:
    """The boxes as a tree in the order given; a parent that is not there, and so its boxes, stay out."""
    anak: dict[str | None, list[Kotak]] = {}
    for satu in kotak:
        anak.setdefault(satu.induk, []).append(satu)
    return _ranting(anak, None)


def _ranting(anak: dict[str | None, list[Kotak]], induk: str | None) -> tuple[Ranting, ...]:
    return tuple(Ranting(satu, _ranting(anak, satu.kunci)) for satu in anak.get(induk, ()))
