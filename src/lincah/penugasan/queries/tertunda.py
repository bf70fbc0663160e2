"""Where work hangs and for how long, for those who lead: by unit and by step, and the longest waits (decision 0012)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import connection

from lincah.kedudukan.models import Unit
from lincah.naskah.nama import nama_bergelar
from lincah.penugasan.models import Tunggu
from lincah.penugasan.peran import PENDELEGASI
from lincah.penugasan.sebutan import sebut_langkah, sebut_orang, sebut_tindakan

TERLAMA = 25
# Every wait with the unit of whom it waits for: that of the post, or of the post the person holds that day.
SUMBER = """
    FROM penugasan_tunggu AS t
    JOIN penugasan_penugasan AS p ON p.id = t.penugasan_id
    LEFT JOIN kedudukan_jabatan AS j ON j.id = t.jabatan_id
    LEFT JOIN LATERAL (
        SELECT d.unit_id FROM kedudukan_pemangkuan AS m JOIN kedudukan_jabatan AS d ON d.id = m.jabatan_id
        WHERE m.pegawai_id = t.pegawai_id AND m.jenis IN ('definitif', 'pj')
          AND m.dari <= %(hari)s AND (m.sampai IS NULL OR m.sampai >= %(hari)s)
        ORDER BY m.jenis LIMIT 1
    ) AS o ON t.jabatan_id IS NULL
    JOIN kedudukan_unit AS u ON u.id = COALESCE(j.unit_id, o.unit_id)
    WHERE t.peran <> %(pendelegasi)s AND u.jalur LIKE %(jalur)s || '%%'
      AND (%(langkah)s = '' OR p.langkah = %(langkah)s)
"""
HITUNG = f"""
    SELECT bawah, langkah, count(DISTINCT id), count(DISTINCT id) FILTER (WHERE tenggat < %(hari)s), min(sejak)
    FROM (
        SELECT split_part(substr(u.jalur, length(%(jalur)s) + 1), '/', 1) AS bawah, p.langkah, p.id, t.tenggat, t.sejak
        {SUMBER}
    ) AS baris
    GROUP BY GROUPING SETS ((bawah), (langkah), ())
"""  # noqa: S608
# Rows, not acts: to sort a few rows out of many is quick, to group all of them is not.
PILIH = f"""
    SELECT t.penugasan_id, t.tindakan, t.id {SUMBER}
    ORDER BY t.sejak, t.penugasan_id, t.tindakan LIMIT {TERLAMA * 20}
"""
BIDANG = (
    "id", "penugasan_id", "penugasan__judul", "tindakan", "sejak", "tenggat", "penugasan__unit__jalur",
    "jabatan__nama", "pegawai__nama", "pegawai__gelar_depan", "pegawai__gelar_belakang",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tumpukan:
    """What hangs at one place: `kunci` a unit or a step ('' the unit looked at itself), its name, how many, since."""

    kunci: str
    nama: str
    banyak: int
    terlambat: int
    sejak: datetime


@dataclass(frozen=True, slots=True)
class Tertunda:
    """One act waited for: of which case, from whom, since when, by when; `terbuka`: may the reader open the case?"""

    penugasan_id: UUID
    judul: str
    siapa: str
    apa: str
    sejak: datetime
    tenggat: date
    terbuka: bool


@dataclass(frozen=True, slots=True)
class Hambatan:
    """All that hangs under one unit: the sum (None: nothing), by unit and by step, most first; the longest waits."""

    semua: Tumpukan | None
    unit: tuple[Tumpukan, ...]
    langkah: tuple[Tumpukan, ...]
    terlama: tuple[Tertunda, ...]


def hambatan(unit: Unit, hari: date, pimpin: Sequence[str], *, langkah: str = "") -> Hambatan:
    """What waits for somebody in `unit` or below on `hari`, only at the step `langkah` when given; four queries.

    `pimpin`: paths of the units the reader leads; a case of a unit under them may be opened.
    """
    isi = {"hari": hari, "jalur": unit.jalur, "langkah": langkah, "pendelegasi": PENDELEGASI}
    with connection.cursor() as kursor:
        kursor.execute(HITUNG, isi)
        baris = kursor.fetchall()
        kursor.execute(PILIH, isi)
        pilihan = _kelompok(kursor.fetchall())
    nama = dict(Unit.objects.filter(induk=unit).values_list("id", "nama"))
    di_sini = f"{unit.nama} sendiri"
    per_unit = [(b, nama.get(int(b), "") if b else di_sini, *rest) for b, _l, *rest in baris if b is not None]
    per_langkah = [(kode, sebut_langkah(kode), *rest) for _b, kode, *rest in baris if kode is not None]
    semua = [Tumpukan("", unit.nama, *rest) for b, kode, *rest in baris if b is None and kode is None and rest[0]]
    return Hambatan(next(iter(semua), None), _urut(per_unit), _urut(per_langkah), _baca(pilihan, tuple(pimpin)))


def _kelompok(baris: list[tuple[UUID, str, int]]) -> list[list[int]]:
    """The ids of the rows of each act of a case, the first acts only."""
    hasil: dict[tuple[UUID, str], list[int]] = {}
    for perkara, tindakan, id in baris:
        hasil.setdefault((perkara, tindakan), []).append(id)
    return list(hasil.values())[:TERLAMA]


def _urut(baris: list[tuple[Any, ...]]) -> tuple[Tumpukan, ...]:
    return tuple(sorted((Tumpukan(*satu) for satu in baris), key=lambda satu: (-satu.banyak, satu.nama)))


def _baca(pilihan: list[list[int]], pimpin: tuple[str, ...]) -> tuple[Tertunda, ...]:
    ids = [id for satu in pilihan for id in satu]
    baris = {satu["id"]: satu for satu in Tunggu.objects.filter(id__in=ids).values(*BIDANG)}
    kelompok = ([baris[id] for id in satu if id in baris] for satu in pilihan)
    return tuple(_tertunda(satu, pimpin) for satu in kelompok if satu)


def _tertunda(baris: list[Mapping[str, Any]], pimpin: tuple[str, ...]) -> Tertunda:
    satu = baris[0]
    return Tertunda(
        penugasan_id=satu["penugasan_id"],
        judul=satu["penugasan__judul"],
        siapa=sebut_orang(_siapa(lain) for lain in baris),
        apa=sebut_tindakan(satu["tindakan"]).menanti,
        sejak=min(lain["sejak"] for lain in baris),
        tenggat=min(lain["tenggat"] for lain in baris),
        terbuka=satu["penugasan__unit__jalur"].startswith(pimpin),
    )


def _siapa(baris: Mapping[str, Any]) -> str:
    nama = (baris[f"pegawai__{satu}"] for satu in ("nama", "gelar_depan", "gelar_belakang"))
    return baris["jabatan__nama"] or nama_bergelar(*nama)
