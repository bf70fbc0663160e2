"""A citation within a search: `Pasal 12 ayat (6)`, `ps 12(6)`, `lampiran huruf c angka 4`."""

import re

from lincah.law.kernel import Rujukan, Unsur
from lincah.law.kernel.rujukan import Tempat

_LABEL = r"\(?\s*([0-9a-z][0-9a-z-]{0,11})\s*\)?"
_BAGIAN = re.compile(
    rf"[\s,]*(?:\b(ayat|huruf|angka|poin|alinea|bagian|gambar)\b\s*{_LABEL}|\(\s*([0-9a-z]{{1,3}})\s*\))"
)
_PANGKAL = re.compile(rf"\b(?:(?:pasal|ps)\b\.?\s*{_LABEL}|(lampiran|menimbang|mengingat|penutup|judul)\b)")


def pisah_pasal(teks: str) -> tuple[Tempat, str]:
    """The first citation in a text, labels in small letters, and the rest of the text; an empty one when none."""
    kecil = teks.casefold()
    kepala = _PANGKAL.search(kecil)
    if kepala is None or not (kepala[1] or _BAGIAN.match(kecil, kepala.end()) or kepala[0] == kecil.strip()):
        return (), teks  # `lampiran` alone is also a word
    tempat = [(Unsur.PASAL, kepala[1]) if kepala[1] else (Unsur(kepala[2].capitalize()), "")]
    letak = kepala.end()
    while cocok := _BAGIAN.match(kecil, letak):
        tempat.append((Unsur(cocok[1]), cocok[2]) if cocok[1] else (Unsur.AYAT, cocok[3]))
        letak = cocok.end()
    return tuple(tempat), f"{kecil[: kepala.start()]} {kecil[letak:]}"


def di_dalam(rujukan: Rujukan, tempat: Tempat) -> bool:
    """Is the place cited this one, or within it?"""
    awal = rujukan.tempat[: len(tempat)]
    return tuple((unsur, label.casefold()) for unsur, label in awal) == tempat


def sebut_tempat(tempat: Tempat) -> str:
    """The citation as a jurist writes it."""
    return str(Rujukan("", tempat))
