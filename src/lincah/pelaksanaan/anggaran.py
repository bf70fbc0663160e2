"""Budget sums. Pure: whole rupiah, halves away from zero, as on a bill."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

RUPIAH = Decimal(1)


def hitung_jumlah(volume: Decimal, harga: Decimal) -> Decimal:
    """`volume` times the price in rupiah of one unit, in whole rupiah."""
    return (volume * harga).quantize(RUPIAH, ROUND_HALF_UP)


def hitung_total(baris: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """The sum of lines (volume, price), each rounded by itself: the sum is what one gets by adding what is printed."""
    return sum((hitung_jumlah(volume, harga) for volume, harga in baris), Decimal(0))
