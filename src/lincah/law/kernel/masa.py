"""Spans of days: from, until (inclusive), or without end."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise


class MasaKeliru(ValueError):
    """A span that ends before it begins, or spans that overlap or leave a day uncovered."""


@dataclass(frozen=True, slots=True, order=True)
class Masa:
    """The days from `dari` to `sampai`, both inclusive; `sampai=None` is open. Errors: MasaKeliru."""

    dari: date
    sampai: date | None = None

    def __post_init__(self) -> None:
        if self.sampai is not None and self.sampai < self.dari:
            raise MasaKeliru(f"masa berakhir {self.sampai} sebelum mulai {self.dari}; perbaiki salah satu tanggalnya")

    def memuat(self, hari: date) -> bool:
        """Is `hari` within the span?"""
        return self.dari <= hari and (self.sampai is None or hari <= self.sampai)

    def beririsan(self, lain: "Masa") -> bool:
        """Do the two spans share a day?"""
        return (self.sampai is None or lain.dari <= self.sampai) and (lain.sampai is None or self.dari <= lain.sampai)


def check_bersambung(masa: Iterable[Masa]) -> None:
    """Refuse spans that overlap or leave a day uncovered between the first and the last. Errors: MasaKeliru."""
    for kiri, kanan in pairwise(sorted(masa, key=lambda satu: satu.dari)):
        if kiri.beririsan(kanan):
            raise MasaKeliru(f"masa mulai {kanan.dari} beririsan dengan masa mulai {kiri.dari}")
        if kiri.sampai is not None and kiri.sampai + timedelta(days=1) != kanan.dari:
            raise MasaKeliru(f"tidak ada ketentuan antara {kiri.sampai} dan {kanan.dari}; sambungkan kedua masa")
