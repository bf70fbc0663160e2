"""Figures of the work under one unit, by the unit right below, and the cases behind each figure."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from lincah.pantauan.queries.sumber import BERISIKO, PERKARA, TANDA, UNTUK_SASARAN, isi_sumber
from lincah.pantauan.risiko import Fakta, Sebab, sebut_alasan
from lincah.pantauan.wilayah import Wilayah
from lincah.penugasan.sebutan import sebut_langkah

BANYAK = " + ".join(f"{satu}::int" for satu in TANDA)
KOLOM = (
    "id", "judul", "bentuk", "langkah", "unit", "jalur", "selesai", "telat", "terakhir", "tunggu_tenggat", "kendala",
    "persen", "lalu", "anggaran", "biaya", *TANDA,
)  # fmt: skip
BARIS, URUTAN = ", ".join(KOLOM), f"{BANYAK} DESC, selesai, id"
# What ended this year is counted unit by unit out of the index; the few that another instansi asked for come off again.
UJUNG = """
    akhir AS (
        SELECT unit_id, tuntas, count(*) AS banyak FROM penugasan_penugasan
        WHERE berakhir >= (%(awal_tahun)s::timestamp AT TIME ZONE %(zona)s) GROUP BY unit_id, tuntas
        UNION ALL
        SELECT p.unit_id, p.tuntas, -1 FROM penugasan_perkaramitra AS m
        JOIN penugasan_penugasan AS p ON p.id = m.penugasan_id
        WHERE m.diminta AND p.berakhir >= (%(awal_tahun)s::timestamp AT TIME ZONE %(zona)s)
    ),
    ujung AS MATERIALIZED (
        SELECT COALESCE(sum(banyak) FILTER (WHERE tuntas), 0) AS selesai,
               COALESCE(sum(banyak) FILTER (WHERE NOT tuntas), 0) AS terhenti
        FROM akhir JOIN kedudukan_unit AS u ON u.id = akhir.unit_id WHERE starts_with(u.jalur, %(jalur)s)
    )
"""
JUMLAH = f"""
    WITH {PERKARA},
    {UJUNG},
    daftar AS (SELECT {BARIS} FROM tanda WHERE {BERISIKO} ORDER BY {URUTAN} LIMIT %(batas)s)
    SELECT (SELECT selesai FROM ujung), (SELECT terhenti FROM ujung), (SELECT jsonb_agg(d) FROM daftar AS d), bawah,
           count(*), count(*) FILTER (WHERE dikerjakan), count(*) FILTER (WHERE {BERISIKO}),
           COALESCE(avg(lalu) FILTER (WHERE dikerjakan), 0), COALESCE(avg(persen) FILTER (WHERE dikerjakan), 0),
           COALESCE(sum(anggaran), 0), COALESCE(sum(biaya) FILTER (WHERE anggaran > 0), 0),
           COALESCE(sum(biaya) FILTER (WHERE anggaran IS NULL OR anggaran = 0), 0),
           {", ".join(f"count(*) FILTER (WHERE {satu})" for satu in TANDA)}
    FROM tanda GROUP BY GROUPING SETS ((bawah), ())
"""  # noqa: S608
REVIU_PADA = """starts_with(langkah, 'reviu_') AND id IN (SELECT penugasan_id FROM penugasan_tunggu
    WHERE jabatan_id = %(jabatan)s AND peran <> %(pendelegasi)s)"""
PILIHAN: Mapping[str, str] = {
    "": "TRUE",
    "dikerjakan": "dikerjakan",
    "sesuai": f"NOT {BERISIKO}",
    "berisiko": BERISIKO,
    "direviu": "starts_with(langkah, 'reviu_')",
    "menunggu_reviu": REVIU_PADA,
    "reviu_lewat": f"{REVIU_PADA} AND tunggu_tenggat < %(hari)s",
    "beranggaran": "anggaran > 0",
    "tanpa_anggaran": "biaya > 0 AND COALESCE(anggaran, 0) = 0",
    **{satu.value: f"r_{satu}" for satu in Sebab},
}
"""Which cases a list shows, by the word in its address."""
DAFTAR = f"""
    WITH {PERKARA}
    SELECT {BARIS}, count(*) OVER (), COALESCE(avg(lalu) FILTER (WHERE dikerjakan) OVER (), 0),
           COALESCE(avg(persen) FILTER (WHERE dikerjakan) OVER (), 0), COALESCE(sum(anggaran) OVER (), 0),
           COALESCE(sum(biaya) FILTER (WHERE anggaran > 0) OVER (), 0),
           COALESCE(sum(biaya) FILTER (WHERE COALESCE(anggaran, 0) = 0) OVER (), 0)
    FROM tanda WHERE {{pilihan}} AND (bawah = '' OR NOT %(sendiri)s) AND {UNTUK_SASARAN}
    ORDER BY {URUTAN} LIMIT %(batas)s OFFSET %(lewati)s
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Jumlah:
    """The figures of one unit. `lalu`, `persen`: time gone and work done, in percent, on average over the work under
    way. `terpakai`: rupiah spent of `anggaran`; `tanpa_anggaran`: spent in work without one."""

    berjalan: int = 0
    dikerjakan: int = 0
    berisiko: int = 0
    lalu: int = 0
    persen: int = 0
    anggaran: int = 0
    terpakai: int = 0
    tanpa_anggaran: int = 0
    sebab: Mapping[Sebab, int] | None = None

    @property
    def sesuai(self) -> int:
        """How many are not at risk."""
        return self.berjalan - self.berisiko

    @property
    def serapan(self) -> int:
        """The share of the budget that is spent, in percent."""
        return 100 * self.terpakai // self.anggaran if self.anggaran else 0


@dataclass(frozen=True, slots=True)
class PerkaraPantau:
    """One case in a list; `alasan`: why it is at risk, each in words. `terbuka`: the reader may open it."""

    id: UUID
    judul: str
    tim: bool
    langkah: str
    unit: str
    selesai: date
    persen: int
    lalu: int
    alasan: tuple[str, ...]
    terbuka: bool
    anggaran: int
    biaya: int


@dataclass(frozen=True, slots=True)
class DaftarPerkara:
    """A page of cases, and what all of the list come to: how many, and the figures of `Jumlah`."""

    baris: tuple[PerkaraPantau, ...]
    banyak: int = 0
    lalu: int = 0
    persen: int = 0
    anggaran: int = 0
    terpakai: int = 0
    tanpa_anggaran: int = 0


@dataclass(frozen=True, slots=True)
class JumlahWilayah:
    """The whole, each unit right below by id (0: the unit itself), what ended this year; `berisiko`: the first cases at
    risk, those with most reasons first."""

    semua: Jumlah
    bawah: Mapping[int, Jumlah]
    selesai: int
    terhenti: int
    berisiko: tuple[PerkaraPantau, ...] = ()


def hitung_wilayah(wilayah: Wilayah, berisiko: int = 0) -> JumlahWilayah:
    """Every figure of the work under a unit, with the first `berisiko` cases at risk; one query, however many units and
    cases."""
    with connection.cursor() as kursor:
        kursor.execute(JUMLAH, isi_sumber(wilayah) | {"batas": berisiko})
        baris = kursor.fetchall()
    jumlah = {bawah: _jumlah(angka) for _s, _t, _d, bawah, *angka in baris}
    semua, (selesai, terhenti, daftar, *_) = jumlah.pop(None), baris[0]
    bawah = {int(kunci or 0): satu for kunci, satu in jumlah.items()}
    return JumlahWilayah(
        semua, bawah, int(selesai), int(terhenti), tuple(_perkara(wilayah, satu) for satu in json.loads(daftar or "[]"))
    )


def daftar_perkara(
    wilayah: Wilayah,
    pilihan: str,
    *,
    batas: int,
    lewati: int = 0,
    jabatan_id: int = 0,
    sendiri: bool = False,
    sasaran: int = 0,
) -> DaftarPerkara:
    """The cases that a figure counts, those with most reasons first, and what they come to; one query.

    `pilihan`: a key of `PILIHAN`; `sendiri`: only the unit itself, not those below; `sasaran`: only those of one
    target. The sums are 0 when `lewati` goes past the end.
    """
    isi = isi_sumber(wilayah) | {"batas": batas, "lewati": lewati, "jabatan": jabatan_id, "sendiri": sendiri}
    isi |= {"sasaran": sasaran}
    with connection.cursor() as kursor:
        kursor.execute(DAFTAR.format(pilihan=PILIHAN[pilihan]), isi)
        baris = kursor.fetchall()
    isi_baris = (dict(zip(KOLOM, satu, strict=False)) for satu in baris)
    jumlah = map(int, baris[0][len(KOLOM) :]) if baris else ()
    return DaftarPerkara(tuple(_perkara(wilayah, satu) for satu in isi_baris), *jumlah)


def _jumlah(angka: list[Any]) -> Jumlah:
    utuh = [int(satu) for satu in angka]
    return Jumlah(*utuh[:8], sebab=dict(zip(Sebab, utuh[8:], strict=True)))


def _perkara(wilayah: Wilayah, baris: Mapping[str, Any]) -> PerkaraPantau:
    """A row of `KOLOM` by name; days may be written as text."""
    hari = {nama: _hari(baris[nama]) for nama in ("selesai", "terakhir", "tunggu_tenggat")}
    angka = {nama: int(baris[nama] or 0) for nama in ("telat", "kendala", "persen", "lalu", "anggaran", "biaya")}
    fakta = Fakta(
        hari["selesai"] or wilayah.hari, angka["telat"], hari["terakhir"] or wilayah.hari, hari["tunggu_tenggat"],
        angka["kendala"], angka["persen"], angka["anggaran"], angka["biaya"],
    )  # fmt: skip
    return PerkaraPantau(
        id=UUID(str(baris["id"])),
        judul=baris["judul"],
        tim=baris["bentuk"] == "tim",
        langkah=sebut_langkah(baris["langkah"]),
        unit=baris["unit"],
        selesai=fakta.selesai,
        persen=fakta.persen,
        lalu=angka["lalu"],
        alasan=tuple(sebut_alasan(sebab, fakta, wilayah.hari) for sebab in Sebab if baris[f"r_{sebab}"]),
        terbuka=wilayah.membuka(baris["jalur"]),
        anggaran=fakta.anggaran or 0,
        biaya=fakta.biaya,
    )


def _hari(nilai: date | str | None) -> date | None:
    return date.fromisoformat(nilai) if isinstance(nilai, str) else nilai
