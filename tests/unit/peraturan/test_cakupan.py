"""Nothing of a regulation is left out of the account, and what is said to hold no rule holds none."""

import pytest

from lincah.peraturan import list_peraturan
from lincah.peraturan.cakupan import cakupan


@pytest.mark.parametrize("id", list_peraturan())
def test_every_place_is_rule_reading_or_declaratory(id: str) -> None:
    assert [str(satu) for satu in cakupan(id).luput] == []


@pytest.mark.parametrize("id", list_peraturan())
def test_what_is_declaratory_exists_and_no_rule_cites_it(id: str) -> None:
    assert [str(satu) for satu in cakupan(id).keliru] == []


@pytest.mark.parametrize("id", list_peraturan())
def test_most_of_a_regulation_is_rule(id: str) -> None:
    hasil = cakupan(id)
    assert len(hasil.aturan) > 4 * len(hasil.deklaratif)
