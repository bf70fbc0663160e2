"""Figures of the work under one unit, by the unit right below, and the cases behind each figure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from django.db import connection

from lincah.pantauan.queries.sumber import BERISIKO, MILIK, PERKARA, TANDA, isi_sumber
from lincah.pantauan.risiko import Fakta, Sebab, sebut_alasan
from lincah.pantauan.wilayah import Wilayah
from lincah.penugasan.sebutan import sebut_langkah

JUMLAH = f"""
    WITH {PERKARA},
    ujung AS MATERIALIZED (
        SELECT count(*) FILTER (WHERE langkah = 'selesai') AS selesai,
               count(*) FILTER (WHERE langkah <> 'selesai') AS terhenti
        FROM ({MILIK} AND p.langkah = ANY(%(berakhir)s)
              AND p.diubah >= (%(awal_tahun)s::timestamp AT TIME ZONE %(zona)s)) AS akhir
    )
    SELECT (SELECT selesai FROM ujung), (SELECT terhenti FROM ujung), bawah,
           count(*), count(*) FILTER (WHERE dikerjakan), count(*) FILTER (WHERE {BERISIKO}),
           COALESCE(avg(lalu) FILTER (WHERE dikerjakan), 0), COALESCE(avg(persen) FILTER (WHERE dikerjakan), 0),
           COALESCE(sum(anggaran), 0), COALESCE(sum(biaya) FILTER (WHERE anggaran > 0), 0),
           COALESCE(sum(biaya) FILTER (WHERE anggaran IS NULL OR anggaran = 0), 0),
           {", ".join(f"count(*) FILTER (WHERE {satu})" for satu in TANDA)}
    FROM tanda GROUP BY GROUPING SETS ((bawah), ())
"""  # noqa: S608
PILIHAN: Mapping[str, str] = {
    "": "TRUE",
    "dikerjakan": "dikerjakan",
    "sesuai": f"NOT {BERISIKO}",
    "berisiko": BERISIKO,
    "direviu": "starts_with(langkah, 'reviu_')",
    "menunggu_reviu": "starts_with(langkah, 'reviu_') AND id IN (SELECT penugasan_id FROM penugasan_tunggu"
    " WHERE jabatan_id = %(jabatan)s AND peran <> %(pendelegasi)s)",
    **{satu.value: f"r_{satu}" for satu in Sebab},
}
"""Which cases a list shows, by the word in its address."""
DAFTAR = """
    WITH {perkara}
    SELECT id, judul, bentuk, langkah, unit, jalur, selesai, telat, terakhir, tunggu_tenggat, kendala, persen, lalu,
           anggaran, biaya, {tanda}, count(*) OVER ()
    FROM tanda WHERE {pilihan} AND (bawah = '' OR NOT %(sendiri)s)
    ORDER BY {banyak} DESC, selesai, id LIMIT %(batas)s OFFSET %(lewati)s
"""
BANYAK = " + ".join(f"{satu}::int" for satu in TANDA)


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
class JumlahWilayah:
    """The whole, each unit right below by id (0: the unit itself), and what ended this year."""

    semua: Jumlah
    bawah: Mapping[int, Jumlah]
    selesai: int
    terhenti: int


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


def hitung_wilayah(wilayah: Wilayah) -> JumlahWilayah:
    """Every figure of the work under a unit; one query, however many units and cases."""
    with connection.cursor() as kursor:
        kursor.execute(JUMLAH, isi_sumber(wilayah))
        baris = kursor.fetchall()
    jumlah = {bawah: _jumlah(angka) for _s, _t, bawah, *angka in baris}
    semua, (selesai, terhenti, *_) = jumlah.pop(None), baris[0]
    return JumlahWilayah(semua, {int(bawah or 0): satu for bawah, satu in jumlah.items()}, selesai, terhenti)


def daftar_perkara(
    wilayah: Wilayah, pilihan: str, *, batas: int, lewati: int = 0, jabatan_id: int = 0, sendiri: bool = False
) -> tuple[tuple[PerkaraPantau, ...], int]:
    """The cases that a figure counts, those with most reasons first, and how many there are in all; one query.

    `pilihan`: a key of `PILIHAN`; `sendiri`: only the unit itself, not those below. The number is 0 when
    `lewati` goes past the end.
    """
    isi = isi_sumber(wilayah) | {"batas": batas, "lewati": lewati, "jabatan": jabatan_id, "sendiri": sendiri}
    sql = DAFTAR.format(perkara=PERKARA, pilihan=PILIHAN[pilihan], tanda=", ".join(TANDA), banyak=BANYAK)
    with connection.cursor() as kursor:
        kursor.execute(sql, isi)
        baris = kursor.fetchall()
    return tuple(_perkara(wilayah, satu) for satu in baris), baris[0][-1] if baris else 0


def _jumlah(angka: list[Any]) -> Jumlah:
    utuh = [int(satu) for satu in angka]
    return Jumlah(*utuh[:8], sebab=dict(zip(Sebab, utuh[8:], strict=True)))


def _perkara(wilayah: Wilayah, baris: tuple[Any, ...]) -> PerkaraPantau:
    (id, judul, bentuk, langkah, unit, jalur, selesai, telat, terakhir, tenggat, kendala, persen, lalu) = baris[:13]
    anggaran, biaya, *tanda = baris[13:-1]
    fakta = Fakta(selesai, telat, terakhir, tenggat, kendala, int(persen), anggaran, biaya)
    alasan = (sebut_alasan(sebab, fakta, wilayah.hari) for sebab, ada in zip(Sebab, tanda, strict=True) if ada)
    kini = sebut_langkah(langkah)
    return PerkaraPantau(
        id, judul, bentuk == "tim", kini, unit, selesai, int(persen), int(lalu), tuple(alasan), wilayah.membuka(jalur)
    )
