"""Needs that the people at hand cannot meet, and the nearest that exists."""

from dataclasses import dataclass

from lincah.penugasan.tim.bahan import CalonTim, Kebutuhan, Soal

TERDEKAT = 3


@dataclass(frozen=True, slots=True)
class Kekurangan:
    """A need for which only `ada` people are there; `terdekat`: who comes nearest, best first."""

    kebutuhan: Kebutuhan
    ada: int
    terdekat: tuple[CalonTim, ...]


def cari_kekurangan(soal: Soal) -> tuple[Kekurangan, ...]:
    """Every need for which too few people are there, in the order asked."""
    hasil = []
    for perlu in dict.fromkeys(soal.kebutuhan):
        ada = sum(satu.memenuhi(perlu) for satu in soal.calon)
        if ada < perlu.jumlah:
            hasil.append(Kekurangan(perlu, ada, _terdekat(soal, perlu)))
    return tuple(hasil)


def _terdekat(soal: Soal, perlu: Kebutuhan) -> tuple[CalonTim, ...]:
    """The same competence at a lower level or in another kind of post: the right kind first, then the higher level."""
    mirip = [satu for satu in soal.calon if _mirip(satu, perlu)]
    bobot = soal.bobot()
    return tuple(sorted(mirip, key=lambda satu: (*_kurang(satu, perlu), bobot[satu.id], satu.id))[:TERDEKAT])


def _mirip(calon: CalonTim, perlu: Kebutuhan) -> bool:
    ada = calon.kelas == perlu.kelas if perlu.kompetensi is None else perlu.kompetensi in calon.kompetensi
    return ada and not calon.memenuhi(perlu)


def _kurang(calon: CalonTim, perlu: Kebutuhan) -> tuple[bool, int]:
    return not calon.sejenis(perlu), -calon.kompetensi.get(perlu.kompetensi or 0, 0)
