"""The scope of an assignment follows from where the people sit."""

from collections.abc import Iterable
from dataclasses import dataclass

from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan.aturan import BabPenugasan, Cara, Lingkup, Status


@dataclass(frozen=True, slots=True)
class Tempat:
    """Where somebody stands: the post that leads the unit, the Perangkat Daerah, the instansi (ids)."""

    pimpinan_unit: int | None
    pd: int
    instansi: str


def check_lingkup(bab: BabPenugasan, cara: Cara, pemilik: Tempat, orang: Iterable[Tempat]) -> Simpulan[Lingkup]:
    """The widest scope any of the people needs, and whether `cara` is open within it."""
    lingkup = max((_jarak(pemilik, satu) for satu in orang), key=list(Lingkup).index, default=Lingkup.DALAM_UNIT)
    instrumen = bab.cari_instrumen(cara, lingkup)
    terbuka = instrumen.status.nilai is Status.TERBUKA
    ringkas = f"{cara.value} {lingkup.value.replace('_', ' ')} {instrumen.status.nilai.value.replace('_', ' ')}"
    return Simpulan(lingkup, (Alasan.dari(instrumen.status, terpenuhi=terbuka, ringkas=ringkas),))


def _jarak(pemilik: Tempat, orang: Tempat) -> Lingkup:
    if pemilik.instansi != orang.instansi:
        return Lingkup.LINTAS_INSTANSI
    if pemilik.pd != orang.pd:
        return Lingkup.LINTAS_PD
    sama = pemilik.pimpinan_unit is not None and pemilik.pimpinan_unit == orang.pimpinan_unit
    return Lingkup.DALAM_UNIT if sama else Lingkup.LINTAS_UNIT
