"""Numbers in targets, as officials write them: `1.250`, `12,5`, `100`; anything else is words."""

import re
from collections.abc import Iterable
from decimal import Decimal

TIDAK_DIJUMLAH = frozenset({"persen", "%", "nilai", "indeks", "skor", "predikat", "opini", "menit", "hari", "jam"})
"""Units of which the parts do not add up to the whole."""
_BULAT = re.compile(r"\d{1,3}(\.\d{3})+|\d+")
_ANGKA = re.compile(rf"({_BULAT.pattern})(,\d+)?")


def baca_angka(teks: str) -> Decimal | None:
    """The number a target states; None for words such as `WTP` or `A`."""
    bersih = teks.strip()
    if not _ANGKA.fullmatch(bersih):
        return None
    return Decimal(bersih.replace(".", "").replace(",", "."))


def jumlah(teks: Iterable[str]) -> Decimal | None:
    """The sum of targets; None as soon as one of them is words."""
    angka = [baca_angka(satu) for satu in teks]
    return sum((satu for satu in angka if satu is not None), Decimal()) if None not in angka else None
