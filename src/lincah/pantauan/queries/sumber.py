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
# What is kept of a case is looked up by the cases that run: read table by table it would grow with all that ever ended.
BERJALAN = "= ANY ((SELECT semua FROM nomor)::uuid[])"
PERKARA = f"""
    perkara AS MATERIALIZED ({MILIK} AND p.berakhir IS NULL),
    nomor AS MATERIALIZED (SELECT array_agg(id) AS semua FROM perkara),
    kemajuan AS MATERIALIZED (
        SELECT COALESCE(r.penugasan_id, k.penugasan_id) AS penugasan_id,
               sum(COALESCE(k.persen, 0)) FILTER (WHERE r.id IS NOT NULL) / nullif(count(r.id), 0) AS persen,
               count(*) FILTER (WHERE r.tenggat < %(hari)s AND k.persen IS DISTINCT FROM 100) AS telat,
               max(k.persen) FILTER (WHERE k.rincian_id IS NULL) AS utuh,
               max(k.tercatat) AS terakhir, sum(k.biaya) AS biaya
        FROM (
            SELECT id, penugasan_id, tenggat FROM pelaksanaan_rincian
            WHERE penugasan_id {BERJALAN} AND dibatalkan IS NULL OFFSET 0
        ) AS r FULL JOIN (
            SELECT penugasan_id, rincian_id, persen, tercatat, biaya FROM pelaksanaan_kemajuanterakhir
            WHERE penugasan_id {BERJALAN} OFFSET 0
        ) AS k ON k.rincian_id = r.id
        GROUP BY 1
    ),
    tunggu AS MATERIALIZED (
        SELECT penugasan_id, min(sejak) AS sejak, min(tenggat) AS tenggat FROM penugasan_tunggu
        WHERE penugasan_id {BERJALAN} AND peran <> %(pendelegasi)s GROUP BY penugasan_id
    ),
    rencana AS MATERIALIZED (
        SELECT DISTINCT ON (r.penugasan_id) r.penugasan_id, r.anggaran
        FROM pelaksanaan_rencana AS r LEFT JOIN pelaksanaan_putusanrencana AS v ON v.rencana_id = r.id
        WHERE r.penugasan_id {BERJALAN} AND r.diajukan AND NOT r.tersusul AND v.sepakat IS DISTINCT FROM FALSE
        ORDER BY r.penugasan_id, v.sepakat DESC NULLS LAST, r.versi DESC
    ),
    kendala AS MATERIALIZED (
        SELECT k.penugasan_id, count(DISTINCT k.id) AS banyak
        FROM pelaksanaan_kendala AS k JOIN pelaksanaan_alamatkendala AS a ON a.kendala_id = k.id
        WHERE k.penugasan_id {BERJALAN} AND a.keadaan <> %(kendala_selesai)s GROUP BY k.penugasan_id
    ),
    hasil AS MATERIALIZED (
        SELECT DISTINCT ON (penugasan_id) penugasan_id, id FROM pelaksanaan_hasilkerja
        WHERE penugasan_id {BERJALAN} AND NOT tersusul ORDER BY penugasan_id, versi DESC
    ),
    kembali AS MATERIALIZED (
        SELECT DISTINCT h.penugasan_id
        FROM hasil AS h JOIN pelaksanaan_reviu AS v ON v.hasil_id = h.id WHERE v.putusan = %(belum)s
    ),
    nilai AS (
        SELECT p.*, COALESCE(i.telat, 0) AS telat, COALESCE(n.banyak, 0) AS kendala, t.tenggat AS tunggu_tenggat,
               p.langkah = ANY(%(dikerjakan)s) OR p.langkah ~ '^(reviu|kembali)_' AS dikerjakan,
               greatest(COALESCE(i.persen, 0), COALESCE(i.utuh, 0)) AS persen,
               least(greatest(100 * (%(hari)s::date - p.mulai + 1) / (p.selesai - p.mulai + 1), 0), 100) AS lalu,
               greatest(p.mulai, (t.sejak AT TIME ZONE %(zona)s)::date, (i.terakhir AT TIME ZONE %(zona)s)::date)
                   AS terakhir,
               r.anggaran, COALESCE(i.biaya, 0) AS biaya, v.penugasan_id IS NOT NULL AS kembali
        FROM perkara AS p
        LEFT JOIN kemajuan AS i ON i.penugasan_id = p.id LEFT JOIN tunggu AS t ON t.penugasan_id = p.id
        LEFT JOIN rencana AS r ON r.penugasan_id = p.id LEFT JOIN kendala AS n ON n.penugasan_id = p.id
        LEFT JOIN kembali AS v ON v.penugasan_id = p.id
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
