"""The database of a test run: a copy of a template that is built once for these migrations.

A run never touches another database: every name begins with `test_`, and whoever empties a table calls `check_uji`.
"""

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from django.core.management import call_command
from django.db import connection, connections

from lincah.registry.queries import lupakan_ingatan
from lincah.registry.services import DataInstansi, buat_instansi

AWALAN = "test_"
BERLAKU_DARI = date(2023, 1, 1)
INSTANSI_UJI = {
    "uji1": ("Pemerintah Kabupaten Uji Satu", "Uji Satu", "bintan-62-2023"),
    "uji2": ("Pemerintah Kabupaten Uji Dua", "Uji Dua", "karangasem-15-2023"),
}
TETAP = ("django_migrations", "django_content_type", "auth_permission", "kedudukan_versi")
"""Tables of an instansi that migrations filled."""
AKAR = Path(__file__).parents[1]


def check_uji() -> None:
    """Refuse to go on in any database but that of a test run."""
    nama = connection.settings_dict["NAME"]
    assert nama.startswith(AWALAN), f"'{nama}' bukan basis data uji"
    with connection.cursor() as kursor:
        kursor.execute("SELECT current_database()")
        assert kursor.fetchone()[0] == nama


@contextmanager
def basis_data_uji(data: Path) -> Iterator[None]:
    """A fresh database with the two instansi of the tests; dropped afterwards."""
    data.mkdir(parents=True, exist_ok=True)
    nama = f"{AWALAN}lincah_{os.getpid()}"
    templat = f"{AWALAN}templat_{_sidik_migrasi()}"
    with (data / ".templat.lock").open("a") as kunci:
        fcntl.flock(kunci, fcntl.LOCK_EX)
        if not _ada(templat):
            _buat_templat(templat)
        _perintah(f'DROP DATABASE IF EXISTS "{nama}" WITH (FORCE)', f'CREATE DATABASE "{nama}" TEMPLATE "{templat}"')
    _pindah(nama)
    check_uji()
    try:
        yield
    finally:
        connections.close_all()
        _perintah(f'DROP DATABASE IF EXISTS "{nama}" WITH (FORCE)')


def _buat_templat(templat: str) -> None:
    for usang in _semua(f"{AWALAN}templat_%"):
        _perintah(f'DROP DATABASE IF EXISTS "{usang}" WITH (FORCE)')
    setengah = f"{AWALAN}setengah_{os.getpid()}"
    _perintah(f'DROP DATABASE IF EXISTS "{setengah}" WITH (FORCE)', f'CREATE DATABASE "{setengah}"')
    _pindah(setengah)
    check_uji()
    call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)
    for slug, (nama, pendek, peraturan) in INSTANSI_UJI.items():
        data = DataInstansi(slug=slug, nama=nama, nama_pendek=pendek, ibu_kota="Kota Uji", provinsi="Provinsi Uji")
        buat_instansi(data, peraturan_id=peraturan, dari=BERLAKU_DARI)
    bersihkan_skema()  # a key made at the founding is sealed with the secret of this run
    connections.close_all()
    # Renamed when whole: a build that was interrupted is never taken for a template.
    _perintah(f'ALTER DATABASE "{setengah}" RENAME TO "{templat}"')


def _pindah(nama: str) -> None:
    connections.close_all()
    connection.settings_dict["NAME"] = nama
    lupakan_ingatan()


def _sidik_migrasi() -> str:
    berkas = [*sorted((AKAR / "src/lincah").glob("*/migrations/*.py")), AKAR / "requirements.lock", Path(__file__)]
    isi = hashlib.sha256()
    for satu in berkas:
        isi.update(satu.read_bytes())
    return isi.hexdigest()[:12]


def _perintah(*sql: str) -> None:
    with connection._nodb_cursor() as kursor:
        for satu in sql:
            kursor.execute(satu)


def _semua(pola: str) -> list[str]:
    with connection._nodb_cursor() as kursor:
        kursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [pola])
        return [nama for (nama,) in kursor.fetchall()]


def _ada(nama: str) -> bool:
    return bool(_semua(nama))


def bersihkan_skema() -> None:
    """Empty every table of the two instansi and the queue, even the audit trail; keep what migrations put there."""
    check_uji()
    with connection.cursor() as kursor:
        kursor.execute(
            "SELECT format('%%I.%%I', schemaname, tablename) FROM pg_tables "
            "WHERE (schemaname = ANY(%s) OR (schemaname = 'public' AND tablename = 'procrastinate_jobs')) "
            "AND NOT tablename = ANY(%s)",
            [list(INSTANSI_UJI), list(TETAP)],
        )
        tabel = ", ".join(nama for (nama,) in kursor.fetchall())
        kursor.execute("SET session_replication_role = replica")  # the audit trail refuses otherwise
        kursor.execute(f"TRUNCATE {tabel} CASCADE")
        kursor.execute("SET session_replication_role = origin")
        for slug in INSTANSI_UJI:  # the triggers that tell of a change were off
            kursor.execute(f"UPDATE {slug}.kedudukan_versi SET nomor = nextval('{slug}.kedudukan_versi_seq')")
