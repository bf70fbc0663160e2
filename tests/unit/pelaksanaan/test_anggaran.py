"""Budget sums in whole rupiah: what is printed adds up."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from lincah.pelaksanaan.anggaran import hitung_jumlah, hitung_total

VOLUME = st.decimals(Decimal("0.01"), Decimal("99999"), places=2)
HARGA = st.decimals(0, Decimal("999999999"), places=2)


def test_halves_go_up_as_on_a_bill() -> None:
    assert hitung_jumlah(Decimal("0.5"), Decimal(1)) == 1
    assert hitung_jumlah(Decimal("2.5"), Decimal(1)) == 3
    assert hitung_jumlah(Decimal("60"), Decimal("45000")) == 2_700_000


def test_nothing_costs_nothing() -> None:
    assert hitung_total([]) == 0


@given(st.lists(st.tuples(VOLUME, HARGA), max_size=20))
def test_the_sum_is_the_sum_of_the_lines_as_printed_in_any_order(baris: list[tuple[Decimal, Decimal]]) -> None:
    total = hitung_total(baris)
    assert total == sum(int(hitung_jumlah(*satu)) for satu in baris) == hitung_total(reversed(baris))
    assert abs(total - sum(v * h for v, h in baris)) <= Decimal("0.5") * len(baris)
