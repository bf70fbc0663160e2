"""The one table of running cases that every figure is counted from: a row a case, with what it is at risk for."""

from typing import Any

from lincah.pantauan.risiko import SELISIH, Sebab, batas_diam
from lincah.pantauan.wilayah import Wilayah
from lincah.pelaksanaan.models import KeadaanAlamat, PutusanReviu
from lincah.pelaksanaan.queries.tunggu import DIPANTAU
from lincah.pengingat.queries.aturan import aturan
from lincah.penugasan.peran import PENDELEGASI
from lincah.perjanjian.models import KeadaanTarget

DIKERJAKAN = (DIPANTAU, "memperbaiki")
"""Steps at which work is under way; those of review and of the way back begin with words of their own."""

# What another instansi asked us for is its target, not ours. `bawah`: the unit right below, '' for the unit itself.
MILIK = """
    SELECT p.id, p.judul, p.bentuk, p.langkah, p.mulai, p.selesai, p.berakhir, p.tuntas,
           u.id AS unit_id, u.nama AS unit, u.jalur,
           split_part(substr(u.jalur, length(%(jalur)s) + 1), '/', 1) AS bawah
    FROM penugasan_penugasan AS p JOIN kedudukan_unit AS u ON u.id = p.unit_id
    WHERE starts_with(u.jalur, %(jalur)s)
      AND NOT EXISTS (SELECT FROM penugasan_perkaramitra AS m WHERE m.penugasan_id = p.id AND m.diminta)
"""
# What is kept of a case is looked up case by case: read table by table it would grow with all that ever ended.
PERKARA = f"""
    perkara AS MATERIALIZED ({MILIK} AND p.berakhir IS NULL),
    nilai AS (
        SELECT p.*, i.telat, n.banyak AS kendala, t.tenggat AS tunggu_tenggat,
               p.langkah = ANY(%(dikerjakan)s) OR p.langkah ~ '^(reviu|kembali)_' AS dikerjakan,
               greatest(COALESCE(i.persen, 0), COALESCE(c.persen, 0)) AS persen,
               least(greatest(100 * (%(hari)s::date - p.mulai + 1) / (p.selesai - p.mulai + 1), 0), 100) AS lalu,
               greatest(p.mulai, (t.sejak AT TIME ZONE %(zona)s)::date, (c.terakhir AT TIME ZONE %(zona)s)::date)
                   AS terakhir,
               r.anggaran, COALESCE(c.biaya, 0) AS biaya, v.kembali
        FROM perkara AS p
        CROSS JOIN LATERAL (
            SELECT sum(COALESCE(k.persen, 0)) / count(*) AS persen,
                   count(*) FILTER (WHERE r.tenggat < %(hari)s AND k.persen IS DISTINCT FROM 100) AS telat
            FROM pelaksanaan_rincian AS r LEFT JOIN (
                SELECT rincian_id, persen FROM pelaksanaan_kemajuanterakhir WHERE penugasan_id = p.id OFFSET 0
            ) AS k ON k.rincian_id = r.id
            WHERE r.penugasan_id = p.id AND r.dibatalkan IS NULL
        ) AS i
        CROSS JOIN LATERAL (
            SELECT max(k.tercatat) AS terakhir, sum(k.biaya) AS biaya,
                   max(k.persen) FILTER (WHERE k.rincian_id IS NULL) AS persen
            FROM pelaksanaan_kemajuanterakhir AS k WHERE k.penugasan_id = p.id
        ) AS c
        CROSS JOIN LATERAL (
            SELECT min(t.sejak) AS sejak, min(t.tenggat) AS tenggat
            FROM penugasan_tunggu AS t WHERE t.penugasan_id = p.id AND t.peran <> %(pendelegasi)s
        ) AS t
        LEFT JOIN LATERAL (
            SELECT r.anggaran FROM pelaksanaan_rencana AS r
            LEFT JOIN pelaksanaan_putusanrencana AS v ON v.rencana_id = r.id
            WHERE r.penugasan_id = p.id AND r.diajukan AND v.sepakat IS DISTINCT FROM FALSE
            ORDER BY v.sepakat DESC NULLS LAST, r.versi DESC LIMIT 1
        ) AS r ON TRUE
        CROSS JOIN LATERAL (
            SELECT count(DISTINCT k.id) AS banyak
            FROM pelaksanaan_kendala AS k JOIN pelaksanaan_alamatkendala AS a ON a.kendala_id = k.id
            WHERE k.penugasan_id = p.id AND a.keadaan <> %(kendala_selesai)s
        ) AS n
        LEFT JOIN LATERAL (
            SELECT h.id FROM pelaksanaan_hasilkerja AS h WHERE h.penugasan_id = p.id ORDER BY h.versi DESC LIMIT 1
        ) AS h ON TRUE
        CROSS JOIN LATERAL (
            SELECT count(*) > 0 AS kembali
            FROM pelaksanaan_reviu AS v WHERE v.hasil_id = h.id AND v.putusan = %(belum)s
        ) AS v
    ),
    tanda AS (
        SELECT *, selesai < %(hari)s AS r_lewat, telat > 0 AS r_kegiatan,
               langkah = %(dipantau)s AND terakhir <= %(diam)s AS r_diam,
               COALESCE(starts_with(langkah, 'reviu_') AND tunggu_tenggat < %(hari)s, FALSE) AS r_reviu,
               kembali AS r_kembali, kendala > 0 AS r_kendala,
               COALESCE(anggaran > 0 AND (biaya > anggaran OR 100 * biaya > anggaran * (persen + %(selisih)s)), FALSE)
                   AS r_biaya
        FROM nilai
    )
"""  # noqa: S608
# Cases of one target or of what was divided from it; all cases for 0.
UNTUK_SASARAN = """(%(sasaran)s = 0 OR id IN (
    SELECT k.penugasan_id FROM perjanjian_penugasantarget AS k WHERE k.target_id IN (
        WITH RECURSIVE pohon AS (
            SELECT id FROM perjanjian_target WHERE id = %(sasaran)s
            UNION
            SELECT a.id FROM pohon AS p JOIN perjanjian_target AS a ON a.induk_id = p.id AND a.keadaan = %(berlaku)s
        )
        SELECT id FROM pohon
    )
))"""
TANDA = tuple(f"r_{satu}" for satu in Sebab)
BERISIKO = f"({' OR '.join(TANDA)})"


def isi_sumber(wilayah: Wilayah) -> dict[str, Any]:
    """The parameters of `PERKARA`: the unit, the day, the settings of the instansi."""
    berlaku = aturan()
    return {
        "jalur": wilayah.jalur,
        "hari": wilayah.hari,
        "zona": wilayah.zona,
        "awal_tahun": wilayah.hari.replace(month=1, day=1),
        "dikerjakan": list(DIKERJAKAN),
        "dipantau": DIPANTAU,
        "pendelegasi": PENDELEGASI,
        "kendala_selesai": KeadaanAlamat.SELESAI.value,
        "belum": PutusanReviu.BELUM.value,
        "berlaku": KeadaanTarget.BERLAKU.value,
        "selisih": SELISIH,
        "diam": batas_diam(berlaku.kalender, wilayah.hari, berlaku.batas["kemajuan"]),
    }
