"""The cast once made by the services, poured again as rows: the same people in milliseconds.

What the services write is kept per instansi, with its events, and put back in one statement. The ids lie above those
that any sequence reaches, so that nothing meets them. Triggers sleep meanwhile; the version of the structure is raised.
"""

import pickle
from collections.abc import Callable
from functools import cache
from itertools import count
from typing import TYPE_CHECKING

from django.db import connection, transaction
from tests.basis_data_uji import check_uji
from tests.sidik import tabel_skema

from lincah.registry.queries import lupakan_ingatan

if TYPE_CHECKING:
    from tests.cast import Cast

JARAK = 10_000_000
"""Between the ids of one instansi and those of the next: an id of one is never that of another."""
_pangkal = count(JARAK, JARAK)
Simpanan = tuple[str, list[str], bytes]
"""The statement, its parameters, and the cast itself."""
SIMPANAN: dict[str, Simpanan] = {}


def tuang(buat: Callable[[], "Cast"]) -> "Cast":
    """What `buat` makes in the instansi one is in, which has nobody yet."""
    skema = connection.schema_name
    if skema not in SIMPANAN:
        SIMPANAN[skema] = _rekam(skema, buat)
    perintah, isi, cast = SIMPANAN[skema]
    with transaction.atomic(), connection.cursor() as kursor:
        kursor.execute(perintah, isi)
    lupakan_ingatan()
    return pickle.loads(cast)


def _rekam(skema: str, buat: Callable[[], "Cast"]) -> Simpanan:
    """Let the services make it, look at what they wrote, and take it back."""
    check_uji()
    with transaction.atomic():
        _naikkan_nomor(skema, next(_pangkal))
        lama = isi_skema(skema)
        cast = pickle.dumps(buat())
        baru = {tabel: sorted(baris - lama[tabel]) for tabel, baris in isi_skema(skema).items() if baris - lama[tabel]}
        transaction.set_rollback(True)
    masuk = [f"INSERT INTO {tabel} SELECT * FROM jsonb_populate_recordset(NULL::{tabel}, %s::jsonb);" for tabel in baru]
    versi = f"""UPDATE "{skema}".kedudukan_versi SET nomor = nextval('"{skema}".kedudukan_versi_seq');"""
    perintah = ["SET LOCAL session_replication_role = replica;", *masuk, versi]
    perintah.append("SET LOCAL session_replication_role = origin")
    return "\n".join(perintah), [f"[{','.join(baris)}]" for baris in baru.values()], cast


@cache
def _tabel(skema: str) -> list[str]:
    return [*tabel_skema(skema), "public.procrastinate_jobs"]


def isi_skema(skema: str) -> dict[str, set[str]]:
    """Every row of every table, as text."""
    with connection.cursor() as kursor:
        semua = " UNION ALL ".join(f"SELECT '{satu}', to_jsonb(t)::text FROM {satu} t" for satu in _tabel(skema))
        kursor.execute(semua)
        isi: dict[str, set[str]] = {satu: set() for satu in _tabel(skema)}
        for tabel, baris in kursor.fetchall():
            isi[tabel].add(baris)
        return isi


def _naikkan_nomor(skema: str, pangkal: int) -> None:
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT setval(format('%%I.%%I', schemaname, sequencename)::regclass, %s) FROM pg_sequences "
            "WHERE schemaname = %s AND sequencename <> 'kedudukan_versi_seq'",
            [pangkal, skema],
        )
