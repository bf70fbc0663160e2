"""Officers of whom something holds: posts are concluded first, people are read only where it may hold."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple
from weakref import WeakKeyDictionary

from lincah.kedudukan.models import Jabatan, Pemangkuan
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang, Penyimpul

BANYAK = 400
"""Posts from which on one sweep over everybody is quicker than a long list of ids."""

Cocok = Callable[[KedudukanOrang], bool]


class Kemungkinan(NamedTuple):
    """A post, and what is concluded of whoever holds it: without and with a penetapan."""

    jabatan_id: int
    unit_id: int
    kedudukan: tuple[KedudukanOrang, ...]


# For as long as the structure of that day is remembered: after a change there is another penyimpul.
_ingatan: WeakKeyDictionary[Penyimpul, tuple[Kemungkinan, ...]] = WeakKeyDictionary()


def orang_yang(kini: Kini, tanggal: date, cocok: Cocok, unit: Iterable[int] | None = None) -> tuple[OrangKini, ...]:
    """Officers (in these units, or anywhere) whose conclusions satisfy `cocok`, by name; three queries at most."""
    dalam = None if unit is None else list(unit)
    jabatan = _jabatan(kini, tanggal, cocok, dalam)
    if not jabatan:
        return ()
    if len(jabatan) > BANYAK:
        orang = orang_kini(kini, tanggal, unit=dalam)
    else:
        ids = Pemangkuan.objects.berlaku(tanggal).filter(jabatan_id__in=jabatan).values_list("pegawai_id", flat=True)
        orang = orang_kini(kini, tanggal, pegawai=set(ids))
    return tuple(satu for satu in orang if cocok(satu.kedudukan))


def _jabatan(kini: Kini, tanggal: date, cocok: Cocok, unit: list[int] | None) -> list[int]:
    """Posts on which it could hold of somebody, with or without a penetapan of the person's kedudukan."""
    dalam = None if unit is None else frozenset(unit)
    return [
        satu.jabatan_id
        for satu in _kemungkinan(kini, tanggal)
        if (dalam is None or satu.unit_id in dalam) and any(map(cocok, satu.kedudukan))
    ]


def _kemungkinan(kini: Kini, tanggal: date) -> tuple[Kemungkinan, ...]:
    """Every post of the day; concluded once for as long as the structure stands."""
    ada = _ingatan.get(kini.penyimpul)
    if ada is None:
        baris = Jabatan.objects.berlaku(tanggal).values_list("id", "unit_id", "kelas", "jenjang", "peran", "pimpinan")
        ada = tuple(_simpulkan(kini, *satu) for satu in baris if satu[1] in kini.struktur.unit)
        _ingatan[kini.penyimpul] = ada
    return ada


def _simpulkan(kini: Kini, id: int, unit_id: int, kelas: str, jenjang: str, peran: str, pimpinan: bool) -> Kemungkinan:
    pos = id if pimpinan else None
    tingkat = Jenjang(jenjang) if jenjang else None
    orang = (Orang(Kelas(kelas), unit_id, tingkat, peran, pos, ditetapkan) for ditetapkan in (False, True))
    return Kemungkinan(id, unit_id, tuple(kini.penyimpul.simpulkan(satu) for satu in orang))
