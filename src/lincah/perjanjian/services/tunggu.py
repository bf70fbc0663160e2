"""What the planning of a unit waits for, from whom: made anew from the tables after each act."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from lincah.law.kedudukan import Pos
from lincah.pengingat.queries.aturan import aturan
from lincah.perjanjian.models import KeadaanPerjanjian, KeadaanTarget, Menunggu, Perjanjian, Rekomendasi, Target
from lincah.perjanjian.services.dasar import Meja

KELOMPOK = {
    "menyepakati": "menetapkan",
    "memperbaiki": "memperbaiki",
    "membagi": "merencanakan",
    "mengaitkan": "menjawab",
    "menugaskan": "menetapkan",
}
"""The acts that are waited for, each with the group of acts by which it is due."""


class Tunggu(NamedTuple):
    """One act waited for from a post."""

    tindakan: str
    jabatan_id: int
    perjanjian: Perjanjian | None = None
    target_id: int | None = None


def segarkan_tunggu(meja: Meja, unit_id: int, tahun: int) -> None:
    """Bring the rows of a unit and year in line with its tables; what waited before keeps its due day."""
    perlu = {(satu.tindakan, satu.jabatan_id, satu.target_id): satu for satu in _perlu(meja, unit_id, tahun)}
    ada = {(s.tindakan, s.jabatan_id, s.target_id): s for s in Menunggu.objects.filter(unit_id=unit_id, tahun=tahun)}
    usang = [ada[kunci].pk for kunci in ada if kunci not in perlu or _lain(ada[kunci], perlu[kunci])]
    Menunggu.objects.filter(pk__in=usang).delete()
    baru = [satu for kunci, satu in perlu.items() if kunci not in ada or ada[kunci].pk in usang]
    Menunggu.objects.bulk_create(_baris(meja, unit_id, tahun, satu) for satu in baru)


def _lain(ada: Menunggu, perlu: Tunggu) -> bool:
    return ada.perjanjian_id != (perlu.perjanjian.pk if perlu.perjanjian else None)


def _baris(meja: Meja, unit_id: int, tahun: int, satu: Tunggu) -> Menunggu:
    return Menunggu(
        unit_id=unit_id,
        tahun=tahun,
        tindakan=satu.tindakan,
        jabatan_id=satu.jabatan_id,
        perjanjian=satu.perjanjian,
        target_id=satu.target_id,
        sejak=meja.aktor.waktu,
        tenggat=tenggat(satu.tindakan, meja.aktor.tanggal),
    )


def tenggat(tindakan: str, hari: date) -> date:
    """The last day of an act that begins to wait on `hari`, by the setting of the instansi."""
    return aturan().tenggat(KELOMPOK[tindakan], hari)


def _perlu(meja: Meja, unit_id: int, tahun: int) -> Iterator[Tunggu]:
    berlaku = None
    hidup = (KeadaanPerjanjian.KONSEP, KeadaanPerjanjian.DIAJUKAN, KeadaanPerjanjian.BERLAKU)
    for satu in Perjanjian.objects.filter(unit_id=unit_id, tahun=tahun, keadaan__in=hidup):
        if satu.keadaan == KeadaanPerjanjian.DIAJUKAN and satu.atasan_id:
            yield Tunggu("menyepakati", satu.atasan_id, satu)
        elif satu.keadaan == KeadaanPerjanjian.KONSEP and satu.catatan:
            yield Tunggu("memperbaiki", satu.jabatan_id, satu)
        elif satu.keadaan == KeadaanPerjanjian.BERLAKU:
            berlaku = satu
    target = list(
        Target.objects.filter(unit_id=unit_id, tahun=tahun).exclude(keadaan=KeadaanTarget.DICABUT).order_by("id")
    )
    yield from _membagi(meja, unit_id, berlaku, target)
    yield from _mengaitkan(meja, berlaku, target)
    yield from _menugaskan(berlaku, target)


def _membagi(meja: Meja, unit_id: int, berlaku: Perjanjian | None, target: list[Target]) -> Iterator[Tunggu]:
    dibagi = {satu.induk_id for satu in target}
    jabatan = {s.jabatan_id for s in target if s.keadaan == KeadaanTarget.BERLAKU and s.pk not in dibagi}
    for pos in map(meja.kini.pos.get, jabatan if berlaku else ()):
        if pos and _di_unit(meja, pos, unit_id) and meja.rencana.perlu_dibagi(pos):
            yield Tunggu("membagi", pos.id, berlaku)


def _di_unit(meja: Meja, pos: Pos, unit_id: int) -> bool:
    """Whoever heads a unit mandiri below carries a target on in a perjanjian kinerja of its own."""
    return meja.kini.struktur.garis_mandiri(pos.unit_id)[-1].id == unit_id


def _mengaitkan(meja: Meja, berlaku: Perjanjian | None, target: list[Target]) -> Iterator[Tunggu]:
    pos = (meja.kini.pos.get(s.jabatan_id) for s in target if s.keadaan == KeadaanTarget.RANCANGAN)
    atasan = {a.id for a in (meja.rencana.atasan(satu).jawaban for satu in pos if satu) if a}
    pemegang = {satu.jabatan_id for satu in target if satu.keadaan == KeadaanTarget.BERLAKU}
    yield from (Tunggu("mengaitkan", satu, berlaku) for satu in atasan & pemegang)


def _menugaskan(berlaku: Perjanjian | None, target: list[Target]) -> Iterator[Tunggu]:
    aktif = [satu.pk for satu in target if satu.keadaan == KeadaanTarget.BERLAKU]
    belum = Rekomendasi.objects.filter(target_id__in=aktif, target__pekerjaan__isnull=True)
    for target_id, kepada in belum.order_by().values_list("target_id", "kepada_id").distinct():
        yield Tunggu("menugaskan", kepada, berlaku, target_id)
