"""What a team is chosen from: needs, people, and what a person weighs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Kebutuhan:
    """`jumlah` people of the team who have `kompetensi` (id, None for any) at `tingkat` or above.

    `kelas` and `jenjang` narrow it to a kind of post; '' for any. `nama`: the need in words.
    """

    nama: str
    jumlah: int
    kompetensi: int | None = None
    tingkat: int = 1
    kelas: str = ""
    jenjang: str = ""


@dataclass(frozen=True, slots=True)
class CalonTim:
    """One person. `kompetensi`: level by id; `beban`: most assignments at once in the period asked for.

    `jarak`: steps in the tree of units from the unit that owns the work.
    """

    id: int
    kelas: str = ""
    jenjang: str = ""
    kompetensi: Mapping[int, int] = field(default_factory=dict)
    beban: int = 0
    jarak: int = 0

    def sejenis(self, perlu: Kebutuhan) -> bool:
        """Is the post of the kind needed?"""
        return perlu.kelas in ("", self.kelas) and perlu.jenjang in ("", self.jenjang)

    def memenuhi(self, perlu: Kebutuhan) -> bool:
        """Does this person count for the need?"""
        cakap = perlu.kompetensi is None or self.kompetensi.get(perlu.kompetensi, 0) >= perlu.tingkat
        return cakap and self.sejenis(perlu)


@dataclass(frozen=True, slots=True)
class Soal:
    """A team of `besar` that meets every need; one person may count for several.

    `wajar`: how many assignments at once are no overload; the instansi's own measure, no regulation has one.
    """

    kebutuhan: tuple[Kebutuhan, ...]
    calon: tuple[CalonTim, ...]
    besar: int
    wajar: int = 3

    def lebih(self, calon: CalonTim) -> int:
        """Overload with this assignment on top, squared: two over on one person weigh more than one on two."""
        return max(0, calon.beban + 1 - self.wajar) ** 2

    def bobot(self) -> dict[int, int]:
        """What each person weighs, as one whole number: overload first, then distance, then present load.

        Each outweighs the next ones of a whole team, so that the least sum is the least in that order.
        """
        langkah_beban = 1 + self.besar * max((satu.beban for satu in self.calon), default=0)
        langkah = langkah_beban * (1 + self.besar * max((satu.jarak for satu in self.calon), default=0))
        return {satu.id: self.lebih(satu) * langkah + satu.jarak * langkah_beban + satu.beban for satu in self.calon}

    def pola(self, calon: CalonTim) -> frozenset[int]:
        """The places of the needs this person counts for."""
        return frozenset(letak for letak, satu in enumerate(self.kebutuhan) if calon.memenuhi(satu))


def hitung_terpenuhi(kebutuhan: Iterable[Kebutuhan], tim: Iterable[CalonTim]) -> tuple[int, ...]:
    """How many of the team count for each need."""
    anggota = tuple(tim)
    return tuple(sum(satu.memenuhi(perlu) for satu in anggota) for perlu in kebutuhan)
