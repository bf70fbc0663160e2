"""What the pages of a regulation are made of: rules with their citations, in groups."""

from collections.abc import Iterable
from dataclasses import dataclass

from lincah.peraturan.uraian.baris import Aturan
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar


@dataclass(frozen=True, slots=True)
class BarisAturan:
    """One rule on a page: the matter and for whom, what holds, the citation."""

    perihal: str
    isi: str
    dasar: Dasar


def baris_aturan(jangkar: Penjangkar, semua: Iterable[Aturan], tentang: str = "") -> tuple[BarisAturan, ...]:
    """Rules on the page being written. `tentang`: what all of them are about, where the heading does not say it."""
    return tuple(_baris(jangkar, satu, tentang) for satu in semua)


def _baris(jangkar: Penjangkar, satu: Aturan, tentang: str) -> BarisAturan:
    perihal = " ".join(filter(None, (satu.perihal, tentang, satu.bagi)))
    return BarisAturan(perihal, satu.isi, jangkar.dasar(satu.ketentuan, perihal))


@dataclass(frozen=True, slots=True)
class Gugus:
    """Rules under one heading, with an anchor of its own."""

    id: str
    judul: str
    aturan: tuple[BarisAturan, ...]
    keterangan: tuple[str, ...] = ()
    dasar: Dasar | None = None
    kosong: str = "Tidak ada."
    """What is said when there are no rules."""
