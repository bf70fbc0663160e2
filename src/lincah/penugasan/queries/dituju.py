"""In the instansi asked: which units may answer, and who sits there and meets the criteria."""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.queries import Kini, OrangKini, orang_kini
from lincah.law.penugasan import pd_dari
from lincah.penugasan.models import Permohonan
from lincah.penugasan.queries.diminta import cocok


@dataclass(frozen=True, slots=True)
class UnitDituju:
    """A unit with officers who meet the criteria: its name with its Perangkat Daerah, and how many."""

    id: int
    nama: str
    jumlah: int


def list_unit_dituju(pada: Kini, hari: date, permohonan: Permohonan) -> tuple[UnitDituju, ...]:
    """The units to which a request may be handed, by Perangkat Daerah; one query."""
    duduk = Pemangkuan.objects.berlaku(hari).filter(jenis__in=("definitif", "pj"), jabatan__pimpinan=False)
    duduk = duduk.filter(jabatan__kelas=permohonan.kelas)
    duduk = duduk.filter(jabatan__jenjang=permohonan.jenjang) if permohonan.jenjang else duduk
    baris = duduk.values_list("jabatan__unit_id").annotate(n=Count("pegawai_id", distinct=True))
    semua = [(_nama(pada, id), id, jumlah) for id, jumlah in baris if id in pada.struktur.unit]
    return tuple(UnitDituju(id, ", ".join(reversed(nama)), jumlah) for nama, id, jumlah in sorted(semua))


def list_orang_dituju(pada: Kini, hari: date, permohonan: Permohonan, unit_id: int) -> tuple[OrangKini, ...]:
    """Who sits in that unit and meets the criteria."""
    return tuple(satu for satu in orang_kini(pada, hari, unit=[unit_id]) if cocok(satu, permohonan))


def _nama(pada: Kini, unit_id: int) -> tuple[str, ...]:
    pd = pd_dari(pada.struktur, unit_id)
    return (pd.nama,) if pd.id == unit_id else (pd.nama, pada.struktur.unit[unit_id].nama)
