"""Which part of the structure somebody may look at, and how closely (docs/decisions/0012, 0040)."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.jangkauan import SEMUA, Jangkauan, jalur_di, jalur_pd
from lincah.kedudukan.queries.keadaan import pandangan


class WilayahTertutup(Exception):
    """There is no such unit today, or it is not for this reader."""


@dataclass(frozen=True, slots=True)
class Wilayah:
    """One unit with all below it as one reader sees it on one day.

    `rinci`: titles of work and names of people are shown, not only figures. `buka`: paths of the units whose cases the
    reader may open. `puncak`: it is the top, the whole instansi. `zona`: the time zone that days are counted in.
    """

    unit_id: int
    nama: str
    jalur: str
    hari: date
    zona: str
    rinci: bool
    buka: tuple[str, ...]
    puncak: bool
    atas_id: int | None

    def membuka(self, jalur: str) -> bool:
        """May the reader open a case of a unit with this path?"""
        return bool(self.buka) and jalur.startswith(self.buka)


@dataclass(frozen=True, slots=True)
class Pembaca:
    """What a reader reaches: where he sees whom, and which units' cases he may open."""

    jangkau: Jangkauan
    buka: tuple[str, ...]


def pembaca(aktor: Aktor) -> Pembaca:
    """From the posts held today; no query where the structure of today stands in memory."""
    jangkau, kini, _ = pandangan(aktor)
    sendiri = (satu.unit_id for satu in aktor.pegangan if satu.pimpinan and satu.kapasitas != "delegasi")
    buka = (jalur_di(kini.struktur, satu) for satu in sendiri) if kini else ()
    return Pembaca(jangkau, tuple(satu for satu in buka if satu))


def unit_saya(siapa: Pembaca) -> tuple[Unit, ...]:
    """The units the reader leads, from the top; the whole for who sees everybody without leading; one query."""
    pimpin = siapa.jangkau.pimpin
    if SEMUA in pimpin or (not pimpin and siapa.jangkau.semua):
        return tuple(Unit.objects.filter(induk=None).order_by("urutan", "id")[:1])
    return tuple(Unit.objects.filter(jalur__in=pimpin).order_by("jalur"))


def buka_wilayah(aktor: Aktor, siapa: Pembaca, unit: Unit | None) -> Wilayah:
    """The unit for this reader. Who sees everybody without leading sees the whole and each Perangkat Daerah, figures
    only. Errors: WilayahTertutup."""
    if unit is None or not unit.berlaku_pada(aktor.tanggal):
        raise WilayahTertutup
    rinci = SEMUA in siapa.jangkau.pimpin or unit.jalur.startswith(siapa.jangkau.pimpin)
    if not rinci and not (siapa.jangkau.semua and _ringkas(unit)):
        raise WilayahTertutup
    return Wilayah(
        unit_id=unit.pk,
        nama=unit.nama,
        jalur=unit.jalur,
        hari=aktor.tanggal,
        zona=aktor.instansi.zona,
        rinci=rinci,
        buka=siapa.buka,
        puncak=unit.induk_id is None,
        atas_id=_atas(siapa, unit),
    )


def _ringkas(unit: Unit) -> bool:
    return unit.induk_id is None or jalur_pd(unit.jalur) == unit.jalur


def _atas(siapa: Pembaca, unit: Unit) -> int | None:
    """The unit above, where the reader may look at it too."""
    if unit.induk_id is None:
        return None
    atas = unit.jalur.removesuffix(f"{unit.pk}/")
    terlihat = siapa.jangkau.semua or atas.startswith(siapa.jangkau.pimpin)
    return unit.induk_id if terlihat else None
