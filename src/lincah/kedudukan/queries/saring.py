"""Officers of whom something holds: posts are concluded first, people are read only where it may hold."""

from collections.abc import Callable, Iterable
from datetime import date

from lincah.kedudukan.models import Jabatan, Pemangkuan
from lincah.kedudukan.queries.kini import Kini
from lincah.kedudukan.queries.orang import OrangKini, orang_kini
from lincah.law.kedudukan import Jenjang, KedudukanOrang, Kelas, Orang

BANYAK = 400
"""Posts from which on one sweep over everybody is quicker than a long list of ids."""

Cocok = Callable[[KedudukanOrang], bool]


def orang_yang(kini: Kini, tanggal: date, cocok: Cocok, unit: Iterable[int] | None = None) -> tuple[OrangKini, ...]:
    """Officers (in these units, or anywhere) whose conclusions satisfy `cocok`, by name; four queries at most."""
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
    baris = Jabatan.objects.berlaku(tanggal)
    baris = baris if unit is None else baris.filter(unit_id__in=unit)
    isi = baris.values_list("id", "unit_id", "kelas", "jenjang", "peran", "pimpinan")
    return [satu[0] for satu in isi if satu[1] in kini.struktur.unit and _mungkin(kini, cocok, *satu)]


def _mungkin(
    kini: Kini, cocok: Cocok, id: int, unit_id: int, kelas: str, jenjang: str, peran: str, pimpinan: bool
) -> bool:
    """Could it hold of somebody on this post, with or without a penetapan of the person's kedudukan?"""
    pos = id if pimpinan else None
    tingkat = Jenjang(jenjang) if jenjang else None
    return any(
        cocok(kini.penyimpul.simpulkan(Orang(Kelas(kelas), unit_id, tingkat, peran, pos, ditetapkan)))
        for ditetapkan in (False, True)
    )
