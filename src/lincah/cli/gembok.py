"""One process at a time: a lock of the database, held on a connection of its own that no migration closes."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

KUNCI = 0x4C494E43  # "LINC"; the second half is the name
SEBENTAR = 0.3  # seconds


@contextmanager
def sendirian(nama: str, menunggu: str) -> Iterator[None]:
    """Do this block while no other process on the same database does one of that `nama`; a killed one lets go of it.

    Whoever must wait says `menunggu` once. It asks again and again instead of standing in line: a statement that waits
    keeps the database from clearing up, and some migrations from ending.
    """
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as koneksi:
        if not _dapat(koneksi, nama):
            print(menunggu, file=sys.stderr, flush=True)
            while not _dapat(koneksi, nama):
                time.sleep(SEBENTAR)
        yield


def _dapat(koneksi: psycopg.Connection[tuple[object, ...]], nama: str) -> bool:
    baris = koneksi.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", [KUNCI, nama]).fetchone()
    return baris is not None and bool(baris[0])
