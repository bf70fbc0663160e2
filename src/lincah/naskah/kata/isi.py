"""Fill the text of a letter: each field by its words, once."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lincah.naskah.kata.ragam import Bentuk, Ragam, Teks

MEDAN = re.compile(r"\{([^{}\n]*)\}")
_DAN_TITIK = re.compile(MEDAN.pattern + r"(\.?)")


@dataclass(frozen=True, slots=True)
class KataTerisi:
    """The parts as they are printed, and which fields stand in them."""

    baris: Mapping[str, tuple[str, ...]]
    rincian: tuple[tuple[str, str], ...]
    medan: frozenset[str]

    def satu(self, bagian: str) -> str:
        """A part of one line; '' without it."""
        return " ".join(self.baris.get(bagian, ()))


def penggal(teks: str, bentuk: Bentuk) -> tuple[str, ...]:
    """The pieces of a part: lines, or paragraphs where a line break is only a matter of typing."""
    bersih = teks.replace("\r\n", "\n").replace("\r", "\n").strip()
    potong = re.split(r"\n\s*\n", bersih) if bentuk in (Bentuk.ALINEA, Bentuk.BARIS) else bersih.split("\n")
    return tuple(" ".join(satu.split()) for satu in potong if satu.strip())


def medan_dalam(teks: str) -> list[str]:
    """The fields a piece of text names."""
    return [ketemu[1] for ketemu in MEDAN.finditer(teks)]


def isi_kata(ragam: Ragam, teks: Teks, nilai: Mapping[str, str]) -> KataTerisi:
    """The text with its fields filled; a piece with a field that has no words in this letter is left out."""
    baris: dict[str, tuple[str, ...]] = {}
    rincian: list[tuple[str, str]] = []
    dipakai: set[str] = set()
    for bagian in ragam.bagian:
        terisi = []
        for mentah in _terpakai(penggal(teks.get(bagian.kode, ""), bagian.bentuk), nilai):
            dipakai |= set(medan_dalam(mentah))
            if bagian.bentuk is Bentuk.RINCIAN:
                label, _, isi = mentah.partition(":")
                rincian.append((isi_satu(label.strip(), nilai), isi_satu(isi.strip(), nilai)))
            else:
                terisi.append(isi_satu(mentah, nilai))
        baris[bagian.kode] = tuple(terisi)
    return KataTerisi(baris, tuple(rincian), frozenset(dipakai))


def isi_satu(teks: str, nilai: Mapping[str, str]) -> str:
    """One pass over the text: what a field is replaced with is not read again."""
    return _DAN_TITIK.sub(lambda ketemu: _sambung(nilai.get(ketemu[1], "").strip(), ketemu[2]), teks)


def _sambung(isi: str, titik: str) -> str:
    """Words that end with a full stop (a title such as S.Sos.) bring that of the sentence along."""
    return isi if isi.endswith(".") else isi + titik


def _terpakai(semua: tuple[str, ...], nilai: Mapping[str, str]) -> Iterator[str]:
    return (satu for satu in semua if all(nilai.get(medan, "").strip() for medan in medan_dalam(satu)))
