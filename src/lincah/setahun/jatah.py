"""Deals the courses of one kind of unit: one of every sort first where it has cases enough, all others by weight."""

from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random

from lincah.setahun.lakon import Lakon


class Jatah:
    """What was dealt so far, and what comes next. `semua`: are there cases enough for every sort?

    Each course begins somewhere on its way to its first case, so that few cases are not always of the commonest.
    """

    def __init__(self, lakon: Iterable[Lakon], acak: Random, *, semua: bool) -> None:
        self.lakon = {satu.kode: satu for satu in lakon}
        self.awal = {kode: acak.random() for kode in self.lakon}
        self.ada, self.semua = Counter[str](), semua

    def urut(self) -> Iterator[Lakon]:
        """The courses, the most wanted first."""
        golongan = {self.lakon[kode].golongan for kode in self.ada if kode in self.lakon}
        jarak = {kode: (self.ada[kode] + self.awal[kode]) / satu.bobot for kode, satu in self.lakon.items()}
        yield from sorted(
            self.lakon.values(),
            key=lambda satu: (not self.semua or satu.golongan in golongan, jarak[satu.kode]),
        )

    def catat(self, lakon: Lakon) -> None:
        """One more of it was dealt."""
        self.ada[lakon.kode] += 1

    def lepas(self, lakon: Lakon) -> None:
        """Nobody can take it any more."""
        del self.lakon[lakon.kode]
