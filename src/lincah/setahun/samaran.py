"""While a print is made everybody and every post bears a mark instead of a name, so that no name is taken for another.

Only inside a transaction that is rolled back.
"""

import re
from collections.abc import Collection

from django.db import connection

from lincah.kedudukan.models import Pegawai
from lincah.setahun.tabel import tabel_perkara

GOLONGAN = "0123456789abcdefghijklmnopqrstuvwxyz"
AWAL_NOMOR, SELANG = 7 * 10**15, 10**12
ORANG, POS = re.compile(r"@([pP])\d+_(\d+)@(, #G#)?"), re.compile(r"@([jJ])\d+_(\d+)@")
PANGKAT = re.compile(r"(Golongan )?#([0-9a-z]{3})#")
NOMOR = re.compile(r"(?<!\d)7\d{15}(?!\d)")
# A mark begins with the place of the name among all, so that whatever is sorted by name stays in its order.
TANDAI = """
    UPDATE {tabel} AS satu SET nama = '@{huruf}' || lpad(urut.ke::text, 6, '0') || '_' || satu.id || '@' {lain}
    FROM (SELECT id, row_number() OVER (ORDER BY nama, id) AS ke FROM {tabel}) AS urut
    WHERE urut.id = satu.id AND satu.nama <> ALL(%s::text[])
"""
BERGELAR = ", gelar_depan = '', gelar_belakang = '#G#'"
"""Everybody has gelar, so that a name printed without them can be told from one with them."""


def samarkan(tetap: Collection[str] = ()) -> None:
    """Put marks in the place of names and ranks, and let rows be numbered in ranges that no other number reaches.

    Posts named as in `tetap` keep their name.
    """
    with connection.cursor() as kursor:
        kursor.execute(TANDAI.format(tabel="kedudukan_jabatan", huruf="j", lain=""), [list(tetap)])
        kursor.execute(TANDAI.format(tabel="kedudukan_pegawai", huruf="p", lain=BERGELAR), [[]])
    berpangkat = list(Pegawai.objects.exclude(golongan="").order_by("id"))
    for satu in berpangkat:
        satu.golongan = tanda_pangkat(satu.pk)
    Pegawai.objects.bulk_update(berpangkat, ["golongan"], batch_size=2000)
    nomori_semua()


def nomori_semua() -> None:
    """Number the rows of every table of a case from a range of its own on."""
    for ke, tabel in enumerate(satu for satu in tabel_perkara() if satu.bernomor):
        _nomori(tabel.nama, AWAL_NOMOR + ke * SELANG)


def tanda_pangkat(pegawai_id: int) -> str:
    """The mark that stands for somebody's rank; the column takes six characters."""
    satu, dua, tiga = pegawai_id % 36, pegawai_id // 36 % 36, pegawai_id // 1296 % 36
    return f"#{GOLONGAN[tiga]}{GOLONGAN[dua]}{GOLONGAN[satu]}#"


def _nomori(tabel: str, awal: int) -> None:
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_get_serial_sequence(%s, 'id')", [tabel])
        urutan = kursor.fetchone()[0]
        kursor.execute(f"ALTER SEQUENCE {urutan} RESTART WITH {awal + 1}")
