"""Many events at once, with the hash that each would have been given alone: for a demo that tells of a whole year."""

from collections.abc import Sequence
from itertools import count

from django.db import connection

from lincah.audit.services import DiLuarTransaksi
from lincah.audit.sidik import KELOMPOK, hash_peristiwa, sidik_kelompok, teks_peristiwa

SALIN = """
    COPY audit_peristiwa (id, waktu, jenis, objek_jenis, objek_id, pelaku, isi, kuitansi, sidik, hash) FROM STDIN
"""
AMBIL_ID = "SELECT nextval(pg_get_serial_sequence('audit_peristiwa', 'id')) FROM generate_series(1, %s)"
URUTAN = "SELECT setval(pg_get_serial_sequence('audit_peristiwa', 'id'), %s)"
TANPA_KUITANSI = "null"


def catat_massal(peristiwa: Sequence[Sequence[str]]) -> int:
    """Write events in the transaction of what they tell of; how many.

    Each is its groups of fields in the order of `sidik.KELOMPOK`, as canonical JSON. Errors: DiLuarTransaksi.
    """
    if not connection.in_atomic_block:
        raise DiLuarTransaksi("peristiwa dicatat di dalam transaction.atomic() bersama perubahannya")
    with connection.cursor() as kursor:
        kursor.execute(AMBIL_ID, [1])
        awal = int(kursor.fetchone()[0])
        kursor.execute(URUTAN, [awal + len(peristiwa)])
        with kursor.copy(SALIN) as salin:
            for id, satu in zip(count(awal + 1), peristiwa, strict=False):
                salin.write(_baris(id, satu))
    return len(peristiwa)


def _baris(id: int, nilai: Sequence[str]) -> str:
    kelompok = dict(zip(KELOMPOK, nilai, strict=True))
    waktu, jenis, objek, pelaku, isi, kuitansi = nilai
    objek_jenis, objek_id = objek[2:-2].split('","')
    kolom = (
        str(id), waktu[1:-1], jenis[1:-1], objek_jenis, objek_id, _aman(pelaku), _aman(isi),
        r"\N" if kuitansi == TANPA_KUITANSI else _aman(kuitansi),
        rf"\\x{sidik_kelompok(kelompok).hex()}", rf"\\x{hash_peristiwa(id, teks_peristiwa(kelompok)).hex()}",
    )  # fmt: skip
    return "\t".join(kolom) + "\n"


def _aman(teks: str) -> str:
    return teks.replace("\\", "\\\\")
