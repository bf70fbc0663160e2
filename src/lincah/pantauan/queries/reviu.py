"""Where reviews hang: by the post that is to decide."""

from dataclasses import dataclass
from datetime import datetime

from django.db import connection

from lincah.pantauan.queries.sumber import MILIK, isi_sumber
from lincah.pantauan.wilayah import Wilayah

# All running cases first: of those in review alone so few are expected that the units would be read once for each.
REVIU = f"""
    WITH perkara AS MATERIALIZED ({MILIK} AND p.berakhir IS NULL)
    SELECT j.id, j.nama, count(DISTINCT p.id), count(DISTINCT p.id) FILTER (WHERE t.tenggat < %(hari)s), min(t.sejak),
           count(*) OVER (), sum(count(DISTINCT p.id)) OVER (),
           sum(count(DISTINCT p.id) FILTER (WHERE t.tenggat < %(hari)s)) OVER ()
    FROM perkara AS p
    JOIN penugasan_tunggu AS t ON t.penugasan_id = p.id AND t.peran <> %(pendelegasi)s
    JOIN kedudukan_jabatan AS j ON j.id = t.jabatan_id
    WHERE starts_with(p.langkah, 'reviu_')
    GROUP BY j.id, j.nama ORDER BY 4 DESC, 3 DESC, 5, j.id LIMIT %(batas)s
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class ReviuDi:
    """What waits for one reviewing post: how many results, how many of them past their day, since when."""

    jabatan_id: int
    jabatan: str
    banyak: int
    lewat: int
    sejak: datetime


@dataclass(frozen=True, slots=True)
class Reviu:
    """The posts where most hangs, first those past their day; `pos`: how many posts there are in all."""

    daftar: tuple[ReviuDi, ...]
    pos: int
    banyak: int
    lewat: int


def baca_reviu(wilayah: Wilayah, batas: int) -> Reviu:
    """Reviews of the work under a unit, by post, at most `batas` posts; one query."""
    with connection.cursor() as kursor:
        kursor.execute(REVIU, isi_sumber(wilayah) | {"batas": batas})
        baris = kursor.fetchall()
    pos, banyak, lewat = map(int, baris[0][5:]) if baris else (0, 0, 0)
    return Reviu(tuple(ReviuDi(*satu[:5]) for satu in baris), pos, banyak, lewat)
