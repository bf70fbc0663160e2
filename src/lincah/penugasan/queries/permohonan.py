"""What a case that began with a request asked for, as its page shows it."""

from dataclasses import dataclass
from datetime import date

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.queries import OrangKini
from lincah.law.alur import Alur, dari_konsep
from lincah.penugasan.models import OrangDiminta, Penugasan, Permohonan
from lincah.penugasan.queries.diminta import list_dapat_diminta


@dataclass(frozen=True, slots=True)
class PermohonanPerkara:
    """The request, the people in it, and (for who answers by criteria) the people the answer may name; on `hari`."""

    isi: Permohonan
    orang: tuple[OrangDiminta, ...]
    calon: tuple[OrangKini, ...]
    hari: date


def baca_permohonan(
    aktor: Aktor, penugasan: Penugasan, alur: Alur, *, menjawab: bool, diberi: bool
) -> PermohonanPerkara | None:
    """The request of a case, None for one that began with the letter.

    `menjawab`: who looks may answer now; `diberi`: the people are in the case, so who was asked for is not told.
    """
    if dari_konsep(alur):
        return None
    isi = penugasan.permohonan
    orang = () if diberi else tuple(isi.orang.select_related("pegawai").order_by("-ketua", "pegawai__nama"))
    calon = list_dapat_diminta(aktor, penugasan, isi) if menjawab and isi.berkriteria and isi.unit_id else ()
    return PermohonanPerkara(isi, orang, calon, aktor.tanggal)
