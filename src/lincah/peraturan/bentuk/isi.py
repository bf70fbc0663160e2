"""How the shape of a profile is described: one table for the loader (`Peta`) and for the schema of editors."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Ragam(Enum):
    """What stands behind a key."""

    TEKS = "one text"
    BENAR = "true or false"
    TANGGAL = "a date"
    BEBAS = "any value"
    KATA = "exactly one word"
    DAFTAR = "words, one or many or none"
    BEBERAPA = "words, one or many"
    TINGKAT = "a list of words or of lists of words"
    RUJUKAN = "citations, one or many"
    PETA = "one mapping"
    BUTIR = "mappings, one or many"
    KETENTUAN = "provisions, or the silence on them"
    NAMA = "codes and their names"
    MENURUT_KODE = "a mapping of words to mappings"


@dataclass(frozen=True, slots=True)
class Isi:
    """What one key holds. `kata`: the name of the list its words come from ('' when any text will do)."""

    ragam: Ragam
    arti: str
    wajib: bool = False
    kata: str = ""
    bentuk: "Bentuk | None" = None


@dataclass(frozen=True, slots=True)
class Bentuk:
    """One kind of mapping: its name, what it is in words a legal bureau reads, and its keys."""

    nama: str
    arti: str
    kunci: Mapping[str, Isi]


DASAR = "Pasal, ayat, huruf, angka, atau bagian lampiran; beberapa ditulis sebagai daftar [..., ...]."
KETENTUAN = {
    "dasar": Isi(Ragam.RUJUKAN, DASAR, wajib=True),
    "landasan": Isi(Ragam.KATA, "Atas apa ketentuan bertumpu; tanpa kunci ini tersurat.", kata="landasan"),
    "tafsir": Isi(Ragam.TEKS, "Kode tafsir dalam tafsir.md; wajib bila landasannya tafsir atau analogi."),
}


def bentuk(nama: str, arti: str, /, **kunci: Isi) -> Bentuk:
    """A mapping with these keys and no others."""
    return Bentuk(nama, arti, kunci)


def ketentuan(nama: str, arti: str, /, **kunci: Isi) -> Bentuk:
    """A mapping that rests on an article: these keys, with `dasar`, `landasan` and `tafsir`."""
    return Bentuk(nama, arti, {**kunci, **KETENTUAN})


def wajib(isi: Isi) -> Isi:
    """The same, but it must be there."""
    return Isi(isi.ragam, isi.arti, True, isi.kata, isi.bentuk)


def teks(arti: str) -> Isi:
    return Isi(Ragam.TEKS, arti)


def benar(arti: str) -> Isi:
    return Isi(Ragam.BENAR, arti)


def satu(kata: str, arti: str) -> Isi:
    return Isi(Ragam.KATA, arti, kata=kata)


def daftar(kata: str, arti: str) -> Isi:
    return Isi(Ragam.DAFTAR, arti, kata=kata)


def beberapa(kata: str, arti: str) -> Isi:
    return Isi(Ragam.BEBERAPA, arti, kata=kata)


def peta(satu: Bentuk, arti: str = "") -> Isi:
    return Isi(Ragam.PETA, arti or satu.arti, bentuk=satu)


def butir(satu: Bentuk, arti: str = "") -> Isi:
    return Isi(Ragam.BUTIR, arti or satu.arti, bentuk=satu)
