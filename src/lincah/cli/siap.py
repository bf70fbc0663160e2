"""Getting ready: the database, Django, the tables. Django is imported late, so that other subcommands start at once."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

from lincah.cli import Gagal
from lincah.cli.gembok import sendirian

if TYPE_CHECKING:
    from lincah.registry.models import Instansi


@contextmanager
def basis_data() -> Iterator[None]:
    """DATABASE_URL as given, or the embedded server for as long as the block lasts; then Django is ready too."""
    if os.environ.get("DATABASE_URL"):
        _django()
        yield
        return
    from lincah import embedded
    from lincah.web.pengaturan import folder_data

    try:
        with embedded.pakai(folder_data()) as url:
            # The children read it; taken back afterwards, so that a second block starts the server again.
            os.environ["DATABASE_URL"] = url
            try:
                _django()
                yield
            finally:
                lepaskan()
                del os.environ["DATABASE_URL"]
    except embedded.BasisDataGagal as sebab:
        raise Gagal(str(sebab)) from sebab


def migrasi() -> None:
    """Bring the shared tables and those of every instansi up to date; of two processes at once the second waits."""
    from django.core.management import call_command

    with sendirian("migrasi", "Menunggu proses lain yang sedang memperbarui susunan tabel…"):
        call_command("migrate_schemas", shared=True, interactive=False, verbosity=0)
        call_command("migrate_schemas", tenant=True, interactive=False, verbosity=0)


def giliran_muat() -> AbstractContextManager[None]:
    """Load the demo while nobody else does; who comes second then finds it there."""
    return sendirian("peragaan", "Menunggu proses lain yang sedang memuat peragaan…")


def instansi(slug: str) -> "Instansi":
    """The instansi at `/<slug>/`. Errors: Gagal, naming those that exist."""
    from lincah.registry.queries import instansi_dari_slug, semua_instansi

    satu = instansi_dari_slug(slug)
    if satu is None:
        ada = ", ".join(lain.slug for lain in semua_instansi()) or "belum ada satu pun"
        raise Gagal(f"instansi '{slug}' tidak dikenal; yang ada: {ada}")
    return satu


def kabari(pesan: str) -> None:
    """Tell the person at the keyboard, apart from what the command yields."""
    print(pesan, file=sys.stderr, flush=True)


def lepaskan() -> None:
    """Let go of the database; a process that only waits for others needs no connection."""
    from django.db import connections

    for koneksi in connections.all(initialized_only=True):
        koneksi.close()
        koneksi.close_pool()


def _django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lincah.web.settings")
    import django

    django.setup()
