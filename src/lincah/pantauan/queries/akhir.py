"""Cases that ended: those of this year, or all that served one target."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db import connection

from lincah.pantauan.queries.sumber import MILIK, UNTUK_SASARAN, isi_sumber
from lincah.pantauan.wilayah import Wilayah
from lincah.penugasan.sebutan import sebut_langkah
from lincah.registry.waktu import tanggal_di

PILIHAN_AKHIR: Mapping[str, str] = {"selesai": "tuntas", "terhenti": "NOT tuntas"}
"""Which ended cases a list shows, by the word in its address."""
# Counted and sorted by what the index of ended cases holds; only the rows of the page are read themselves.
AKHIR = f"""
    WITH akhir AS MATERIALIZED (
        SELECT id, berakhir FROM ({MILIK} AND p.berakhir IS NOT NULL) AS milik
        WHERE {{pilihan}} AND {UNTUK_SASARAN}
          AND (%(sasaran)s <> 0 OR berakhir >= (%(awal_tahun)s::timestamp AT TIME ZONE %(zona)s))
    ),
    halaman AS (SELECT * FROM akhir ORDER BY berakhir DESC, id LIMIT %(batas)s OFFSET %(lewati)s)
    SELECT p.id, p.judul, p.bentuk, p.langkah, u.nama, u.jalur, h.berakhir, (SELECT count(*) FROM akhir)
    FROM halaman AS h JOIN penugasan_penugasan AS p ON p.id = h.id JOIN kedudukan_unit AS u ON u.id = p.unit_id
    ORDER BY h.berakhir DESC, h.id
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class PerkaraAkhir:
    """One ended case; `hari`: the day it ended. `terbuka`: the reader may open it."""

    id: UUID
    judul: str
    tim: bool
    langkah: str
    unit: str
    hari: date
    terbuka: bool


def daftar_akhir(
    wilayah: Wilayah, pilihan: str, *, batas: int, lewati: int = 0, sasaran: int = 0
) -> tuple[tuple[PerkaraAkhir, ...], int]:
    """The ended cases that a figure counts, the last first, and how many in all (0 past the end); one query.

    `pilihan`: a key of `PILIHAN_AKHIR`; `sasaran`: only those of one target, whenever they ended.
    """
    isi = isi_sumber(wilayah) | {"batas": batas, "lewati": lewati, "sasaran": sasaran}
    with connection.cursor() as kursor:
        kursor.execute(AKHIR.format(pilihan=PILIHAN_AKHIR[pilihan]), isi)
        baris = kursor.fetchall()
    return tuple(
        PerkaraAkhir(
            id,
            judul,
            bentuk == "tim",
            sebut_langkah(langkah),
            unit,
            tanggal_di(wilayah, saat),
            wilayah.membuka(jalur),
        )
        for id, judul, bentuk, langkah, unit, jalur, saat, _ in baris
    ), baris[0][-1] if baris else 0
