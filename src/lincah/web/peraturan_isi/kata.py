"""What the pages of a regulation are made of: rules with their citations, in groups."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.peraturan.sebutan import besar, sebut_butir
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar


@dataclass(frozen=True, slots=True)
class Aturan:
    """One rule: the matter, what holds, the citation."""

    perihal: str
    isi: str
    dasar: Dasar


def aturan(jangkar: Penjangkar, perihal: str, isi: str, ketentuan: Ketentuan[Any]) -> Aturan:
    """One rule on the page being written."""
    return Aturan(perihal, isi, jangkar.dasar(ketentuan, perihal))


@dataclass(frozen=True, slots=True)
class Gugus:
    """Rules under one heading, with an anchor of its own."""

    id: str
    judul: str
    aturan: tuple[Aturan, ...]
    keterangan: tuple[str, ...] = ()
    dasar: Dasar | None = None
    kosong: str = "Tidak ada."
    """What is said when there are no rules."""


def rangkai(kosakata: Kosakata, kode: tuple[str, ...], kata: str = "dan") -> str:
    """Codes as one phrase in the order written: `a, b, dan c`; "" when there are none."""
    return kosakata.sebut_semua(kode, kata) if kode else ""


def butir_demi_butir(kosakata: Kosakata, kode: tuple[str, ...]) -> str:
    """Codes one after the other, kept apart by semicolons since some hold commas."""
    return "; ".join(sebut_butir(kosakata, satu) for satu in kode)


def kalimat(bagian: Iterable[str]) -> str:
    """Phrases as sentences, one after the other: the empty ones left out."""
    return " ".join(f"{besar(satu)}." for satu in bagian if satu)
