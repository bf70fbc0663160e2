"""Anchors: every citation has one place on the page of its regulation, so that an article chip can lead there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from lincah.law.kernel import Ketentuan, Landasan, Rujukan

_BUKAN_HURUF = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Dasar:
    """A citation as printed. `id`: anchors that begin here; `landasan`: "" when the wording itself says it."""

    teks: str
    id: tuple[str, ...]
    landasan: Landasan
    tafsir: str
    peraturan: str


class Penjangkar:
    """Gives the first rule of each citation its anchor; an id stands on a page only once."""

    def __init__(self, peraturan: str) -> None:
        self.peraturan = peraturan
        self.sudah: set[str] = set()

    def dasar(self, ketentuan: Ketentuan[Any]) -> Dasar:
        """The citation of a rule, with the anchors not given out yet."""
        sendiri = [satu for satu in ketentuan.rujukan if satu.peraturan == self.peraturan]
        baru = tuple(dict.fromkeys(kode for satu in sendiri if (kode := jangkar_tempat(satu)) not in self.sudah))
        self.sudah.update(baru)
        return Dasar(ketentuan.dasar, baru, ketentuan.landasan, ketentuan.tafsir, self.peraturan)

    def dasar_bersama(self, ketentuan: Sequence[Ketentuan[Any]]) -> Dasar:
        """One citation for several rules; the ground is that of the first that is not in the wording itself."""
        rujukan = tuple(dict.fromkeys(rujukan for satu in ketentuan for rujukan in satu.rujukan))
        khusus = next((satu for satu in ketentuan if satu.landasan is not Landasan.TERSURAT), ketentuan[0])
        return self.dasar(Ketentuan(None, rujukan, khusus.landasan, khusus.tafsir))


@cache
def jangkar_tempat(rujukan: Rujukan) -> str:
    """The id of the element that states the rule of this citation: `tempat-pasal-…`."""
    return f"tempat-{_BUKAN_HURUF.sub('-', str(rujukan).lower()).strip('-')}"
