"""People under a unit: how much each carries at the same time, and how many each leader has directly below."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection

from lincah.naskah.nama import nama_bergelar
from lincah.pantauan.wilayah import Wilayah

# Who sits where on the day: one row a person, at the definitive post or that of a Penjabat.
# Narrow, because it is sorted whole; `bawah`: the unit right below, NULL for the unit itself.
DUDUK = """
    wilayah AS MATERIALIZED (
        SELECT id, induk_id, nullif(split_part(substr(jalur, length(%(jalur)s) + 1), '/', 1), '')::bigint AS bawah
        FROM kedudukan_unit WHERE starts_with(jalur, %(jalur)s)
    ),
    duduk AS MATERIALIZED (
        SELECT DISTINCT ON (m.pegawai_id) m.pegawai_id, m.jabatan_id, j.pimpinan, u.id AS unit_id, u.induk_id, u.bawah
        FROM kedudukan_pemangkuan AS m
        JOIN kedudukan_jabatan AS j ON j.id = m.jabatan_id JOIN wilayah AS u ON u.id = j.unit_id
        WHERE m.jenis IN ('definitif', 'pj') AND m.dari <= %(hari)s AND (m.sampai IS NULL OR m.sampai >= %(hari)s)
        ORDER BY m.pegawai_id, m.jenis, m.id
    )
"""
# Only those in running cases, however many people were in cases that ended.
BEBAN = f"""
    {DUDUK},
    beban AS MATERIALIZED (
        SELECT pegawai_id, count(*) AS banyak FROM penugasan_anggota
        WHERE penugasan_id = ANY ((SELECT array_agg(id) FROM penugasan_penugasan WHERE berakhir IS NULL)::uuid[])
          AND sampai IS NULL
        GROUP BY pegawai_id
    ),
    orang AS (
        SELECT d.*, COALESCE(b.banyak, 0) AS banyak FROM duduk AS d LEFT JOIN beban AS b USING (pegawai_id)
    )
"""  # noqa: S608
# A leader's span: who sits in the unit without leading it, and who leads a unit right below.
ORANG = f"""
    WITH {BEBAN},
    sebaran AS (SELECT bawah, banyak, count(*) AS orang FROM orang GROUP BY 1, 2),
    atasan AS (SELECT CASE WHEN pimpinan THEN induk_id ELSE unit_id END AS unit_id, count(*) AS banyak
               FROM duduk GROUP BY 1),
    rentang AS (
        SELECT u.id AS unit_id, u.nama AS unit, j.nama AS jabatan, a.banyak, count(*) OVER () AS semua,
               avg(a.banyak) OVER () AS rata
        FROM atasan AS a JOIN kedudukan_unit AS u ON u.id = a.unit_id
        JOIN kedudukan_jabatan AS j ON j.unit_id = u.id AND j.pimpinan
         AND j.dari <= %(hari)s AND (j.sampai IS NULL OR j.sampai >= %(hari)s)
        WHERE starts_with(u.jalur, %(jalur)s)
        ORDER BY a.banyak DESC, u.jalur LIMIT %(batas)s
    )
    SELECT (SELECT jsonb_agg(s) FROM sebaran AS s), (SELECT jsonb_agg(r) FROM rentang AS r)
"""  # noqa: S608
DAFTAR = """
    WITH {beban}
    SELECT g.id, g.gelar_depan, g.nama, g.gelar_belakang, j.nama, u.nama, o.banyak,
           sum(o.banyak) OVER (), count(*) OVER ()
    FROM orang AS o JOIN kedudukan_pegawai AS g ON g.id = o.pegawai_id
    JOIN kedudukan_jabatan AS j ON j.id = o.jabatan_id JOIN kedudukan_unit AS u ON u.id = o.unit_id
    WHERE {pilihan} AND (o.bawah IS NULL OR NOT %(sendiri)s)
    ORDER BY o.banyak DESC, g.nama, g.id LIMIT %(batas)s OFFSET %(lewati)s
"""
PILIHAN: Mapping[str, str] = {
    "": "TRUE",
    "beban": "o.banyak = %(angka)s",
    "banyak": "o.banyak >= %(angka)s",
    "langsung": "CASE WHEN o.pimpinan THEN o.induk_id ELSE o.unit_id END = %(angka)s",
}
"""Which people a list shows, by the word in its address; each goes with a number."""


@dataclass(frozen=True, slots=True)
class Beban:
    """What the people of one unit carry: how many carry how much. Work counts once for each person in it."""

    sebaran: Mapping[int, int]

    @property
    def orang(self) -> int:
        """How many people."""
        return sum(self.sebaran.values())

    @property
    def jumlah(self) -> int:
        """How many assignments they have together."""
        return sum(beban * orang for beban, orang in self.sebaran.items())

    @property
    def tanpa(self) -> int:
        """How many carry nothing."""
        return self.sebaran.get(0, 0)

    @property
    def terbanyak(self) -> int:
        """The most that one person carries."""
        return max(self.sebaran, default=0)


@dataclass(frozen=True, slots=True)
class RentangKendali:
    """How many people one leader has directly below."""

    unit_id: int
    unit: str
    jabatan: str
    banyak: int


@dataclass(frozen=True, slots=True)
class Rentang:
    """The widest spans; `unit`: of how many units in all, with `rata` people on average."""

    daftar: tuple[RentangKendali, ...]
    unit: int
    rata: float


@dataclass(frozen=True, slots=True)
class Orang:
    """What the people under a unit carry, in all and by the unit right below (0: the unit itself), and the spans."""

    beban: Beban
    bawah: Mapping[int, Beban]
    rentang: Rentang


@dataclass(frozen=True, slots=True)
class OrangPantau:
    """One person in a list, with the number of running assignments."""

    id: int
    nama: str
    jabatan: str
    unit: str
    banyak: int


@dataclass(frozen=True, slots=True)
class DaftarOrang:
    """A page of people; `banyak`: how many in all, `tugas`: running assignments they have together."""

    baris: tuple[OrangPantau, ...]
    banyak: int
    tugas: int


def baca_orang(wilayah: Wilayah, batas: int) -> Orang:
    """The load of everybody under a unit and the widest spans of control, at most `batas`; one query."""
    ((sebaran, rentang),) = _baca(ORANG, wilayah, batas=batas)
    semua: dict[int, int] = {}
    bawah: dict[int, dict[int, int]] = {}
    for satu in json.loads(sebaran or "[]"):
        semua[satu["banyak"]] = semua.get(satu["banyak"], 0) + satu["orang"]
        bawah.setdefault(satu["bawah"] or 0, {})[satu["banyak"]] = satu["orang"]
    beban = {kunci: Beban(isi) for kunci, isi in bawah.items()}
    return Orang(Beban(semua), beban, _rentang(json.loads(rentang or "[]")))


def _rentang(baris: Sequence[Mapping[str, Any]]) -> Rentang:
    daftar = (RentangKendali(satu["unit_id"], satu["unit"], satu["jabatan"], satu["banyak"]) for satu in baris)
    unit, rata = (baris[0]["semua"], baris[0]["rata"]) if baris else (0, 0)
    return Rentang(tuple(daftar), unit, float(rata))


def daftar_orang(
    wilayah: Wilayah, pilihan: str, angka: int, *, batas: int, lewati: int = 0, sendiri: bool = False
) -> DaftarOrang:
    """The people that a figure counts, who carries most first, and what they come to; one query.

    `pilihan`: a key of `PILIHAN`; `sendiri`: only the unit itself, not those below. The sums are 0 when
    `lewati` goes past the end.
    """
    sql = DAFTAR.format(beban=BEBAN, pilihan=PILIHAN[pilihan])
    baris = _baca(sql, wilayah, angka=angka, batas=batas, lewati=lewati, sendiri=sendiri)
    tugas, banyak = map(int, baris[0][-2:]) if baris else (0, 0)
    return DaftarOrang(tuple(_orang(satu) for satu in baris), banyak, tugas)


def _orang(baris: tuple[Any, ...]) -> OrangPantau:
    id, depan, nama, belakang, jabatan, unit, banyak, *_ = baris
    return OrangPantau(id, nama_bergelar(nama, depan, belakang), jabatan, unit, banyak)


def _baca(sql: str, wilayah: Wilayah, **lain: int) -> list[tuple[Any, ...]]:
    isi = {"jalur": wilayah.jalur, "hari": wilayah.hari, **lain}
    with connection.cursor() as kursor:
        kursor.execute(sql, isi)
        return kursor.fetchall()
