"""Anchors: every citation has one place on the pages of its regulation, so that an article chip can lead there."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from lincah.law.kernel import Ketentuan, Landasan, Rujukan

_BUKAN_HURUF = re.compile(r"[^a-z0-9]+")

Alamat = tuple[str | int, ...]
"""A page of a regulation: the name of its address, then what the address asks for besides the regulation."""


@dataclass(frozen=True, slots=True)
class Dasar:
    """A citation as printed. `id`: anchors that begin here; `landasan`: how the rule is grounded."""

    teks: str
    id: tuple[str, ...]
    landasan: Landasan
    tafsir: str
    peraturan: str
    rujukan: tuple[Rujukan, ...]


@dataclass(frozen=True, slots=True)
class Catatan:
    """Where one rule stands in words: its matter, the page, the anchor, and what it is grounded on."""

    perihal: str
    alamat: Alamat
    jangkar: str
    ketentuan: Ketentuan[Any]


class Penjangkar:
    """Gives the first rule of each citation its anchor, and notes where every rule stands.

    An id stands only once on all pages of a regulation; a rule whose citations have their anchors elsewhere gets a
    number. `alamat`: the page being written; `pokok`: what the rules there are about, for the notes.
    """

    def __init__(self, peraturan: str) -> None:
        self.peraturan = peraturan
        self.alamat: Alamat = ()
        self.pokok = ""
        self.tempat: dict[str, Alamat] = {}
        self.catatan: list[Catatan] = []

    def buka(self, *alamat: str | int, pokok: str = "") -> None:
        """What follows stands on this page and is about this."""
        self.alamat, self.pokok = alamat, pokok

    def dasar(self, ketentuan: Ketentuan[Any], perihal: str) -> Dasar:
        """The citation of a rule on this matter, with the anchors not given out yet."""
        sendiri = [satu for satu in ketentuan.rujukan if satu.peraturan == self.peraturan]
        baru = tuple(dict.fromkeys(kode for satu in sendiri if (kode := jangkar_tempat(satu)) not in self.tempat))
        self.tempat.update(dict.fromkeys(baru, self.alamat))
        id = baru or (f"aturan-{len(self.catatan) + 1}",)
        nama = f"{self.pokok}: {perihal}" if self.pokok else perihal
        self.catatan.append(Catatan(nama, self.alamat, id[0], ketentuan))
        return Dasar(ketentuan.dasar, id, ketentuan.landasan, ketentuan.tafsir, self.peraturan, ketentuan.rujukan)


@cache
def jangkar_tempat(rujukan: Rujukan) -> str:
    """The id of the element that states the rule of this citation: `tempat-pasal-…`."""
    return f"tempat-{_BUKAN_HURUF.sub('-', str(rujukan).lower()).strip('-')}"
