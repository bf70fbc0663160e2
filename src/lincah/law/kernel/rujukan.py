"""A place in a regulation, written and read as a jurist writes it."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class RujukanKeliru(ValueError):
    """The text is not a citation; the message shows the expected form."""


class Unsur(StrEnum):
    """The parts of which a citation is built, outermost first. Stored by value."""

    PASAL = "Pasal"
    LAMPIRAN = "Lampiran"
    JUDUL = "Judul"
    MENIMBANG = "Menimbang"
    MENGINGAT = "Mengingat"
    PENUTUP = "Penutup"
    POIN = "poin"
    BAGIAN = "bagian"
    AYAT = "ayat"
    HURUF = "huruf"
    ANGKA = "angka"
    ALINEA = "alinea"
    GAMBAR = "gambar"


TANPA_LABEL = frozenset({Unsur.LAMPIRAN, Unsur.JUDUL, Unsur.MENIMBANG, Unsur.MENGINGAT, Unsur.PENUTUP})
PANGKAL = TANPA_LABEL | {Unsur.PASAL}
Tempat = tuple[tuple[Unsur, str], ...]
_LABEL = re.compile(r"^\(?([0-9A-Za-z][0-9A-Za-z-]*)\)?$")
_ULANG = re.compile(r"^\([A-Za-z][A-Za-z-]*\)$")


@dataclass(frozen=True, slots=True)
class Rujukan:
    """A place: the id of the regulation and the path of parts down to it.

    `Rujukan.baca("bintan-62-2023", "Pasal 10 ayat (3)")`; printing gives the words back. Errors: RujukanKeliru.
    """

    peraturan: str
    tempat: Tempat

    @classmethod
    def baca(cls, peraturan: str, teks: str) -> "Rujukan":
        """Read a citation such as `Pasal 12 ayat (3) huruf b` or `Lampiran huruf C angka 4`."""
        return cls(peraturan, _urai(teks))

    def __str__(self) -> str:
        return _tulis(self.tempat)


@lru_cache(maxsize=8192)
def _urai(teks: str) -> Tempat:
    kata = teks.split()
    hasil: list[tuple[Unsur, str]] = []
    letak = 0
    while letak < len(kata):
        unsur = _unsur(kata[letak], teks)
        label = "" if unsur in TANPA_LABEL else _label(kata, letak + 1, teks)
        letak += 1 if unsur in TANPA_LABEL else 2
        if label and letak < len(kata) and _ULANG.match(kata[letak]):  # a label printed twice: `huruf b (kedua)`
            label, letak = f"{label}-{kata[letak].strip('()')}", letak + 1
        hasil.append((unsur, label))
    if not hasil or hasil[0][0] not in PANGKAL:
        raise RujukanKeliru(
            f"'{teks}' bukan rujukan; mulailah dengan Pasal atau Lampiran, misalnya 'Pasal 10 ayat (3)'"
        )
    return tuple(hasil)


def _unsur(kata: str, teks: str) -> Unsur:
    try:
        return Unsur(kata)
    except ValueError:
        raise RujukanKeliru(
            f"'{kata}' dalam '{teks}' bukan unsur rujukan; pakai salah satu: {', '.join(Unsur)}"
        ) from None


def _label(kata: list[str], letak: int, teks: str) -> str:
    cocok = _LABEL.match(kata[letak]) if letak < len(kata) else None
    if cocok is None:
        raise RujukanKeliru(f"'{kata[letak - 1]}' dalam '{teks}' tanpa nomor; tulis misalnya 'ayat (3)' atau 'huruf b'")
    return cocok[1]


@lru_cache(maxsize=8192)
def _tulis(tempat: Tempat) -> str:
    return " ".join(_tulis_unsur(unsur, label) for unsur, label in tempat)


def _tulis_unsur(unsur: Unsur, label: str) -> str:
    if unsur in TANPA_LABEL:
        return unsur.value
    if unsur is Unsur.AYAT:
        return f"ayat ({label})"
    nomor, _, ulang = label.partition("-")
    return f"{unsur.value} {nomor} ({ulang})" if ulang and unsur is not Unsur.BAGIAN else f"{unsur.value} {label}"
