"""Plain SQL over the raw tables, by which the figures on the screens are counted again.

Parameters: `jalur`, the path of a unit; `hari`, the day. `p` is the case.
"""

from typing import Any

from django.db import connection

from lincah.pantauan.risiko import Sebab

HIDUP = "p.langkah NOT IN ('selesai', 'batal', 'ditolak', 'dihentikan', 'diakhiri', 'gugur')"
DI = "p.unit_id IN (SELECT id FROM kedudukan_unit WHERE jalur LIKE %(jalur)s || '%%')"
# What another instansi asked for is that one's work, also where its case is mirrored here.
PUNYA = "NOT EXISTS (SELECT 1 FROM penugasan_perkaramitra m WHERE m.penugasan_id = p.id AND m.diminta)"
PERSEN = """GREATEST(
    (SELECT COALESCE(FLOOR(AVG(COALESCE((SELECT k.persen FROM pelaksanaan_kemajuan k WHERE k.rincian_id = r.id
        ORDER BY k.waktu DESC, k.id DESC LIMIT 1), 0))), 0)
     FROM pelaksanaan_rincian r WHERE r.penugasan_id = p.id AND r.dibatalkan IS NULL),
    COALESCE((SELECT k.persen FROM pelaksanaan_kemajuan k WHERE k.penugasan_id = p.id AND k.rincian_id IS NULL
        ORDER BY k.waktu DESC, k.id DESC LIMIT 1), 0))"""
ANGGARAN = """(SELECT anggaran FROM pelaksanaan_rencana a WHERE a.penugasan_id = p.id AND a.diajukan
    AND NOT EXISTS (SELECT 1 FROM pelaksanaan_putusanrencana v WHERE v.rencana_id = a.id AND NOT v.sepakat)
    ORDER BY EXISTS (SELECT 1 FROM pelaksanaan_putusanrencana v WHERE v.rencana_id = a.id AND v.sepakat) DESC,
    versi DESC LIMIT 1)"""
MASIH = "k.id NOT IN (SELECT menggantikan_id FROM pelaksanaan_kemajuan WHERE menggantikan_id IS NOT NULL)"
BIAYA = f"(SELECT COALESCE(SUM(biaya), 0) FROM pelaksanaan_kemajuan k WHERE k.penugasan_id = p.id AND {MASIH})"
HARI_LALU = "LEAST(100, GREATEST(0, 100 * (%(hari)s::date - p.mulai + 1) / (p.selesai - p.mulai + 1)))"
DIKERJAKAN = "(p.langkah IN ('melaksanakan', 'memperbaiki') OR p.langkah LIKE 'reviu%%' OR p.langkah LIKE 'kembali%%')"
TERAKHIR = """GREATEST(p.mulai, (SELECT MIN(sejak) FROM penugasan_tunggu t WHERE t.penugasan_id = p.id)::date,
    (SELECT MAX(waktu) FROM pelaksanaan_kemajuan k WHERE k.penugasan_id = p.id)::date)"""
SYARAT = {
    Sebab.LEWAT: "p.selesai < %(hari)s",
    Sebab.KEGIATAN: """EXISTS (SELECT 1 FROM pelaksanaan_rincian r WHERE r.penugasan_id = p.id AND r.tenggat < %(hari)s
        AND r.dibatalkan IS NULL AND COALESCE((SELECT k.persen FROM pelaksanaan_kemajuan k WHERE k.rincian_id = r.id
        ORDER BY k.waktu DESC, k.id DESC LIMIT 1), 0) < 100)""",
    Sebab.DIAM: f"""p.langkah = 'melaksanakan' AND 10 <= (SELECT COUNT(*) FROM
        generate_series({TERAKHIR} + 1, %(hari)s::date, interval '1 day') AS d WHERE EXTRACT(isodow FROM d) < 6)""",
    Sebab.REVIU: """p.langkah LIKE 'reviu%%' AND EXISTS (SELECT 1 FROM penugasan_tunggu t
        WHERE t.penugasan_id = p.id AND t.tenggat < %(hari)s)""",
    Sebab.KEMBALI: """EXISTS (SELECT 1 FROM pelaksanaan_reviu v JOIN pelaksanaan_hasilkerja h ON h.id = v.hasil_id
        WHERE h.penugasan_id = p.id AND v.putusan = 'belum_sesuai' AND h.versi =
        (SELECT MAX(versi) FROM pelaksanaan_hasilkerja WHERE penugasan_id = p.id))""",
    Sebab.KENDALA: """EXISTS (SELECT 1 FROM pelaksanaan_kendala k
        JOIN pelaksanaan_alamatkendala a ON a.kendala_id = k.id
        WHERE k.penugasan_id = p.id AND a.keadaan IN ('menunggu', 'ditanya', 'ditindaklanjuti'))""",
    Sebab.BIAYA: f"{ANGGARAN} > 0 AND ({BIAYA} > {ANGGARAN} OR {BIAYA} * 100 / {ANGGARAN} > {PERSEN} + 20)",
}
RISIKO = " OR ".join(f"({satu})" for satu in SYARAT.values())
# One row a person: at the definitive post before that of a Penjabat.
DUDUK = """SELECT m.pegawai_id, u.id AS unit_id, u.induk_id, j.pimpinan, j.nama AS jabatan, u.nama AS unit, u.jalur
    FROM kedudukan_pemangkuan m JOIN kedudukan_jabatan j ON j.id = m.jabatan_id
    JOIN kedudukan_unit u ON u.id = j.unit_id
    WHERE m.jenis IN ('definitif', 'pj') AND m.dari <= %(hari)s AND COALESCE(m.sampai, 'infinity') >= %(hari)s
    AND u.jalur LIKE %(jalur)s || '%%' AND NOT EXISTS (SELECT 1 FROM kedudukan_pemangkuan m2
        JOIN kedudukan_jabatan j2 ON j2.id = m2.jabatan_id JOIN kedudukan_unit u2 ON u2.id = j2.unit_id
        WHERE m2.pegawai_id = m.pegawai_id AND m2.jenis IN ('definitif', 'pj') AND m2.dari <= %(hari)s
        AND COALESCE(m2.sampai, 'infinity') >= %(hari)s AND u2.jalur LIKE %(jalur)s || '%%'
        AND (m2.jenis, m2.id) < (m.jenis, m.id))"""


def semua(sql: str, **isi: Any) -> list[tuple[Any, ...]]:
    """The rows of a plain statement."""
    with connection.cursor() as kursor:
        kursor.execute(sql, isi)
        return kursor.fetchall()


def nilai(sql: str, **isi: Any) -> Any:
    """Its only value."""
    return semua(sql, **isi)[0][0]
