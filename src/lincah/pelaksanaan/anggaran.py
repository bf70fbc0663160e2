"""Budget sums, and cost against them. Pure: whole rupiah, halves away from zero, as on a bill."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

RUPIAH = Decimal(1)


def hitung_jumlah(volume: Decimal, harga: Decimal) -> Decimal:
    """`volume` times the price in rupiah of one unit, in whole rupiah."""
    return (volume * harga).quantize(RUPIAH, ROUND_HALF_UP)


def hitung_total(baris: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """The sum of lines (volume, price), each rounded by itself: the sum is what one gets by adding what is printed."""
    return sum((hitung_jumlah(volume, harga) for volume, harga in baris), Decimal(0))


@dataclass(frozen=True, slots=True)
class BarisBiaya:
    """Money of one activity in rupiah; `anggaran` None where none was named, `id` None for the work as a whole."""

    id: int | None
    kegiatan: str
    anggaran: Decimal | None
    terpakai: Decimal

    @property
    def lewat(self) -> bool:
        """Was more spent than this activity has?"""
        return self.anggaran is not None and self.terpakai > self.anggaran

    @property
    def sisa(self) -> Decimal | None:
        """What is left, less than nothing when it is over; None without a budget."""
        return None if self.anggaran is None else self.anggaran - self.terpakai


@dataclass(frozen=True, slots=True)
class BiayaPerkara:
    """Money of a case, activity by activity, against its plan (`rencana`: None without a budget)."""

    baris: tuple[BarisBiaya, ...]
    rencana: Decimal | None

    @property
    def dibagi(self) -> Decimal | None:
        """What activities have together; None when none has any."""
        ada = [satu.anggaran for satu in self.baris if satu.anggaran is not None]
        return sum(ada, Decimal(0)) if ada else None

    @property
    def terpakai(self) -> Decimal:
        """What was spent on everything."""
        return sum((satu.terpakai for satu in self.baris), Decimal(0))

    @property
    def lebih_dibagi(self) -> Decimal:
        """By how much activities have more together than the plan; 0 when they keep to it."""
        return max((self.dibagi or Decimal(0)) - self.rencana, Decimal(0)) if self.rencana is not None else Decimal(0)

    @property
    def lewat(self) -> Decimal:
        """By how much more was spent than the plan has; 0 when it was kept to."""
        return max(self.terpakai - self.rencana, Decimal(0)) if self.rencana is not None else Decimal(0)

    @property
    def sisa(self) -> Decimal | None:
        """What the plan has left, less than nothing when it is over; None without a budget."""
        return None if self.rencana is None else self.rencana - self.terpakai

    @property
    def baris_lewat(self) -> tuple[BarisBiaya, ...]:
        """The activities on which more was spent than they have."""
        return tuple(satu for satu in self.baris if satu.lewat)
