"""Locks of the database that are no rows: within a transaction, and for as long as a process works at something."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from lincah.registry.konteks import skema_kini

KUNCI = 0x54554B41  # "TUKA"; the second half is the name, with the schema in front


def gembok(*nama: object) -> None:
    """Wait for, and hold until the end of the transaction, the lock of this name in this instansi."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_advisory_xact_lock(%s, hashtext(%s))", [KUNCI, _nama(nama)])


@contextmanager
def giliran(*nama: object) -> Iterator[bool]:
    """Hold the lock over several transactions; False at once when another has it. A killed process lets go of it."""
    with connection.cursor() as kursor:
        kursor.execute("SELECT pg_try_advisory_lock(%s, hashtext(%s))", [KUNCI, _nama(nama)])
        dapat = bool(kursor.fetchone()[0])
    try:
        yield dapat
    finally:
        if dapat:
            with connection.cursor() as kursor:
                kursor.execute("SELECT pg_advisory_unlock(%s, hashtext(%s))", [KUNCI, _nama(nama)])


def _nama(nama: tuple[object, ...]) -> str:
    return ":".join([skema_kini(), *(str(satu) for satu in nama)])
