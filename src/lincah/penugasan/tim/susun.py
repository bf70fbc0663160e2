"""Choose the team: needs that nobody can meet are lowered and told, the rest is optimal."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from lincah.penugasan.tim.bahan import CalonTim, Kebutuhan, Soal
from lincah.penugasan.tim.kurang import Kekurangan, cari_kekurangan
from lincah.penugasan.tim.terpisah import pilih_terpisah

Pemilih = Callable[[Sequence[int], Sequence[frozenset[int]], Mapping[int, int], int], tuple[int, ...] | None]
"""Weights, patterns, how many for each need, size -> places of the chosen, None when no such team exists."""


@dataclass(frozen=True, slots=True)
class SusunanTim:
    """`tim` in the order of ids; `kurang`: needs that the people at hand cannot meet.

    `besar_perlu`: the smallest team that meets the rest, when the size asked for is too small; then `tim` is empty.
    """

    tim: tuple[CalonTim, ...]
    kurang: tuple[Kekurangan, ...] = ()
    besar_perlu: int | None = None


def susun_tim(soal: Soal, pilih: Pemilih = pilih_terpisah) -> SusunanTim:
    """The team of least weight (`Soal.bobot`) among those that meet every need as far as the people at hand can.

    Errors: those of `pilih` when no answer comes in time.
    """
    kurang = cari_kekurangan(soal)
    dapat = replace(soal, kebutuhan=_turunkan(soal.kebutuhan, kurang), besar=min(soal.besar, len(soal.calon)))
    ringkas = _saring(dapat)
    bobot = dapat.bobot()
    pola = [dapat.pola(satu) for satu in ringkas]
    perlu = {letak: satu.jumlah for letak, satu in enumerate(dapat.kebutuhan) if satu.jumlah}
    letak = pilih([bobot[satu.id] for satu in ringkas], pola, perlu, dapat.besar)
    if letak is not None:
        return SusunanTim(tuple(sorted((ringkas[satu] for satu in letak), key=lambda satu: satu.id)), kurang)
    terkecil = pilih([1] * len(ringkas), pola, perlu, 0) or ()
    return SusunanTim((), kurang, len(terkecil))


def _turunkan(kebutuhan: tuple[Kebutuhan, ...], kurang: tuple[Kekurangan, ...]) -> tuple[Kebutuhan, ...]:
    ada = {satu.kebutuhan: satu.ada for satu in kurang}
    return tuple(replace(satu, jumlah=ada.get(satu, satu.jumlah)) for satu in kebutuhan)


def _saring(soal: Soal) -> list[CalonTim]:
    """The lightest few of each pattern: nobody heavier of the same is ever better. Thousands become dozens."""
    bobot = soal.bobot()
    banyak: dict[frozenset[int], int] = {}
    batas = max(soal.besar, sum(satu.jumlah for satu in soal.kebutuhan))
    hasil = []
    for satu in sorted(soal.calon, key=lambda satu: (bobot[satu.id], satu.id)):
        pola = soal.pola(satu)
        banyak[pola] = banyak.get(pola, 0) + 1
        if banyak[pola] <= batas:
            hasil.append(satu)
    return hasil
