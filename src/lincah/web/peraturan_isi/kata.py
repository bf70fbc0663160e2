"""What the pages of a regulation are made of: rules with their citations, in groups."""

from dataclasses import dataclass

from lincah.web.peraturan_isi.jangkar import Dasar


@dataclass(frozen=True, slots=True)
class Aturan:
    """One rule: the matter, what holds, the citation."""

    perihal: str
    isi: str
    dasar: Dasar


@dataclass(frozen=True, slots=True)
class Gugus:
    """Rules under one heading, with an anchor of its own."""

    id: str
    judul: str
    aturan: tuple[Aturan, ...]
    keterangan: tuple[str, ...] = ()
    dasar: Dasar | None = None
