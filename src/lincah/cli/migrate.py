"""`lincah migrate`: bring all tables up to date."""

import argparse
from typing import Any


def register(sub: Any) -> None:
    perintah = sub.add_parser("migrate", help="perbarui susunan tabel semua instansi")
    perintah.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from lincah.cli import siap

    with siap.basis_data():
        siap.migrasi()
    print("Semua tabel sudah sesuai dengan versi ini.")
    return 0
