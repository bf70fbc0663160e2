"""Whom one may see: privacy by the tree of units, from the posts held today (docs/decisions/0012)."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.pegangan import Pegangan
from lincah.law.kedudukan import BUPATI, SEKRETARIS_DAERAH, GarisMelingkar, Struktur

SEMUA = "/"
"""The prefix of every path."""
MELIHAT_SEMUA = frozenset({BUPATI, SEKRETARIS_DAERAH})


@dataclass(frozen=True, slots=True)
class Jangkauan:
    """Paths of units (`jalur`) under which people are seen: by name and post (`lihat`), wholly (`pimpin`)."""

    pegawai_id: int | None
    lihat: tuple[str, ...]
    pimpin: tuple[str, ...]

    @property
    def semua(self) -> bool:
        return SEMUA in self.lihat

    def melihat(self, pegawai_id: int | None, jalur: Iterable[str]) -> bool:
        """May this person's name, posts and superiors be shown?"""
        return self._diri(pegawai_id) or self.semua or _di_bawah(jalur, self.lihat)

    def memimpin(self, pegawai_id: int | None, jalur: Iterable[str]) -> bool:
        """May the NIP, the letters and the history be shown as well?"""
        return self._diri(pegawai_id) or SEMUA in self.pimpin or _di_bawah(jalur, self.pimpin)

    def _diri(self, pegawai_id: int | None) -> bool:
        return pegawai_id is not None and pegawai_id == self.pegawai_id


def jangkauan(aktor: Aktor, struktur: Struktur | None) -> Jangkauan:
    """What follows from the posts `aktor` holds today; a query only when there is no `struktur` of today to read."""
    if aktor.administrator:
        return Jangkauan(None, (SEMUA,), (SEMUA,))
    jalur = _jalur({satu.unit_id for satu in aktor.pegangan}, struktur)
    pegangan = [satu for satu in aktor.pegangan if jalur.get(satu.unit_id)]
    pimpin = tuple({jalur[satu.unit_id]: None for satu in pegangan if satu.pimpinan})
    if any(satu.peran in MELIHAT_SEMUA for satu in pegangan):
        return Jangkauan(aktor.pegawai_id, (SEMUA,), pimpin)
    duduk = (jalur_pd(jalur[satu.unit_id]) for satu in pegangan if _duduk(satu))
    lihat = dict.fromkeys(satu for satu in (*duduk, *pimpin) if satu)
    return Jangkauan(aktor.pegawai_id, tuple(lihat), pimpin)


def jalur_pd(jalur: str) -> str:
    """The path of the Perangkat Daerah a unit belongs to: the unit right below the top; '' for the top itself."""
    puncak, pd = [*jalur.strip("/").split("/"), ""][:2]
    return f"/{puncak}/{pd}/" if pd else ""


def jalur_di(struktur: Struktur, unit_id: int) -> str:
    """The path of a unit, from the facts of a day; '' for a unit unknown that day or in a line that is a ring."""
    try:
        return "/" + "".join(f"{unit.id}/" for unit in reversed(struktur.garis(unit_id)))
    except (GarisMelingkar, KeyError):
        return ""


def di_bawah(awalan: Iterable[str], bidang: str) -> Q:
    """Rows whose path (`bidang`) lies under one of the prefixes; none at all when there is no prefix."""
    hasil = Q(pk__in=())
    for satu in awalan:
        hasil |= Q(**{f"{bidang}__startswith": satu})
    return hasil


def _jalur(unit: set[int], struktur: Struktur | None) -> dict[int, str]:
    if struktur is not None:
        return {satu: jalur_di(struktur, satu) for satu in unit}
    return dict(Unit.objects.filter(id__in=unit).values_list("id", "jalur"))


def _duduk(pegangan: Pegangan) -> bool:
    return pegangan.kapasitas != "delegasi"


def _di_bawah(jalur: Iterable[str], awalan: tuple[str, ...]) -> bool:
    return any(satu.startswith(awalan) for satu in jalur if satu)
