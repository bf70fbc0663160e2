"""Targets of the perjanjian kinerja of one year under a unit: how much work serves each, and the money of it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection

from lincah.pantauan.wilayah import Wilayah
from lincah.perjanjian.angka import TIDAK_DIJUMLAH, baca_angka
from lincah.perjanjian.models import KeadaanTarget

# The highest targets held in the unit or below, each with all that was divided from it; work counts for every one.
SASARAN = """
    WITH RECURSIVE milik AS (
        SELECT t.*, j.nama AS jabatan
        FROM perjanjian_target AS t
        JOIN kedudukan_jabatan AS j ON j.id = t.jabatan_id JOIN kedudukan_unit AS u ON u.id = j.unit_id
        WHERE t.tahun = %(tahun)s AND t.keadaan = %(berlaku)s AND starts_with(u.jalur, %(jalur)s)
    ),
    pohon AS (
        SELECT id AS pokok, id FROM milik WHERE induk_id IS NULL OR induk_id NOT IN (SELECT id FROM milik)
        UNION
        SELECT p.pokok, a.id FROM pohon AS p JOIN perjanjian_target AS a ON a.induk_id = p.id
        WHERE a.keadaan = %(berlaku)s
    ),
    perkara AS (
        SELECT DISTINCT p.pokok, g.id, g.langkah, g.berakhir, g.selesai, g.satuan
        FROM pohon AS p JOIN perjanjian_penugasantarget AS k ON k.target_id = p.id
        JOIN penugasan_penugasan AS g ON g.id = k.penugasan_id JOIN kedudukan_unit AS u ON u.id = g.unit_id
        WHERE starts_with(u.jalur, %(jalur)s)
          AND NOT EXISTS (SELECT FROM penugasan_perkaramitra AS m WHERE m.penugasan_id = g.id AND m.diminta)
    ),
    catatan AS (
        SELECT k.penugasan_id, sum(k.biaya) AS biaya, sum(k.realisasi) AS realisasi
        FROM pelaksanaan_kemajuanterakhir AS k WHERE k.penugasan_id IN (SELECT id FROM perkara) GROUP BY k.penugasan_id
    ),
    kerja AS (
        SELECT g.pokok, count(*) FILTER (WHERE g.berakhir IS NULL) AS berjalan,
               count(*) FILTER (WHERE g.langkah = 'selesai') AS selesai,
               count(*) FILTER (WHERE g.berakhir IS NULL AND g.selesai < %(hari)s) AS lewat,
               COALESCE(sum(c.biaya), 0) AS terpakai,
               count(*) FILTER (WHERE lower(g.satuan) = lower(m.satuan)) AS sesatuan,
               COALESCE(sum(c.realisasi) FILTER (WHERE lower(g.satuan) = lower(m.satuan)), 0) AS realisasi
        FROM perkara AS g JOIN milik AS m ON m.id = g.pokok LEFT JOIN catatan AS c ON c.penugasan_id = g.id
        GROUP BY g.pokok
    ),
    baris AS (
        SELECT m.id, m.sasaran, m.indikator, m.target, m.satuan, m.jabatan, m.anggaran,
               COALESCE(k.berjalan, 0) AS berjalan, COALESCE(k.selesai, 0) AS selesai, COALESCE(k.lewat, 0) AS lewat,
               COALESCE(k.terpakai, 0) AS terpakai,
               CASE WHEN k.sesatuan = 1 OR k.sesatuan > 1 AND lower(m.satuan) <> ALL(%(tak_dijumlah)s)
                    THEN k.realisasi END AS realisasi
        FROM milik AS m LEFT JOIN kerja AS k ON k.pokok = m.id WHERE m.id IN (SELECT pokok FROM pohon)
    )
    SELECT *, count(*) OVER (), count(*) FILTER (WHERE berjalan + selesai > 0) OVER (),
           COALESCE(sum(anggaran) OVER (), 0), COALESCE(sum(terpakai) OVER (), 0)
    FROM baris ORDER BY lewat DESC, berjalan + selesai, jabatan, id LIMIT %(batas)s OFFSET %(lewati)s
"""


@dataclass(frozen=True, slots=True)
class SasaranPantau:
    """One target with the work that serves it or what was divided from it; `lewat`: running past its last day.

    `anggaran`, `terpakai`: rupiah, the first None when the perjanjian names none. `realisasi`: in the unit of the
    target, None where no work is counted in that unit or parts do not add up.
    """

    id: int
    sasaran: str
    indikator: str
    target: str
    satuan: str
    jabatan: str
    anggaran: int | None
    berjalan: int
    selesai: int
    lewat: int
    terpakai: int
    realisasi: Decimal | None

    @property
    def diminta(self) -> Decimal | None:
        """The target as a number; None where it is words."""
        return baca_angka(self.target)

    @property
    def persen(self) -> int | None:
        """Realisation against the target, in whole percent; None where the target is words or parts do not add up."""
        return int(100 * self.realisasi / self.diminta) if self.realisasi is not None and self.diminta else None


@dataclass(frozen=True, slots=True)
class Sasaran:
    """Targets of a page, those with late work first, then those nothing serves; and the sums over all of them."""

    daftar: tuple[SasaranPantau, ...]
    banyak: int = 0
    didukung: int = 0
    anggaran: int = 0
    terpakai: int = 0


def baca_sasaran(wilayah: Wilayah, *, batas: int, lewati: int = 0) -> Sasaran:
    """The targets of this year under a unit; one query. The sums are 0 when `lewati` goes past the end."""
    isi: dict[str, Any] = {
        "jalur": wilayah.jalur,
        "tahun": wilayah.hari.year,
        "hari": wilayah.hari,
        "berlaku": KeadaanTarget.BERLAKU.value,
        "tak_dijumlah": list(TIDAK_DIJUMLAH),
        "batas": batas,
        "lewati": lewati,
    }
    with connection.cursor() as kursor:
        kursor.execute(SASARAN, isi)
        baris = kursor.fetchall()
    jumlah = (int(satu) for satu in baris[0][12:]) if baris else ()
    return Sasaran(tuple(SasaranPantau(*satu[:12]) for satu in baris), *jumlah)
