"""How far cases have come, for the targets they serve."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from uuid import UUID

from django.db import connection

from lincah.perjanjian.kait import CapaianKerja

# The plan in force is that of `RencanaQuerySet.berlaku`; the share done that of `KemajuanPerkara.persen`.
CAPAIAN = """
    SELECT p.id,
           CASE WHEN p.langkah = 'selesai' THEN 100 ELSE greatest(COALESCE(i.persen, 0), COALESCE(c.persen, 0)) END,
           COALESCE(c.realisasi, 0), r.anggaran, COALESCE(c.biaya, 0)
    FROM penugasan_penugasan AS p
    LEFT JOIN LATERAL (
        SELECT sum(COALESCE(k.persen, 0)) / count(*) AS persen
        FROM pelaksanaan_rincian AS b LEFT JOIN pelaksanaan_kemajuanterakhir AS k ON k.rincian_id = b.id
        WHERE b.penugasan_id = p.id AND b.dibatalkan IS NULL
    ) AS i ON TRUE
    LEFT JOIN LATERAL (
        SELECT sum(k.realisasi) AS realisasi, sum(k.biaya) AS biaya,
               max(k.persen) FILTER (WHERE k.rincian_id IS NULL) AS persen
        FROM pelaksanaan_kemajuanterakhir AS k WHERE k.penugasan_id = p.id
    ) AS c ON TRUE
    LEFT JOIN LATERAL (
        SELECT a.anggaran FROM pelaksanaan_rencana AS a LEFT JOIN pelaksanaan_putusanrencana AS v ON v.rencana_id = a.id
        WHERE a.penugasan_id = p.id AND a.diajukan AND NOT a.tersusul
              AND v.sepakat IS DISTINCT FROM FALSE
        ORDER BY v.sepakat DESC NULLS LAST, a.versi DESC LIMIT 1
    ) AS r ON TRUE
    WHERE p.id = ANY(%(ids)s)
"""


def baca_capaian(ids: Collection[UUID]) -> Mapping[UUID, CapaianKerja]:
    """The port of perjanjian (`perjanjian.kait.PembacaCapaian`)."""
    with connection.cursor() as kursor:
        kursor.execute(CAPAIAN, {"ids": list(ids)})
        baris = kursor.fetchall()
    return {
        id: CapaianKerja(int(persen), Decimal(nyata), uang, Decimal(biaya)) for id, persen, nyata, uang, biaya in baris
    }
