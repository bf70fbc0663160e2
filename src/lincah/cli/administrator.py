"""`lincah administrator SLUG NAMA_PENGGUNA`: the account that looks after an instansi."""

import argparse
import getpass
import sys
from typing import Any

from lincah.cli import Gagal


def register(sub: Any) -> None:
    perintah = sub.add_parser(
        "administrator",
        help="buat akun administrator instansi",
        description="Kata sandi diketik, atau dibaca dari stdin.",
    )
    perintah.add_argument("slug", help="alamat instansi, misalnya nama kabupaten")
    perintah.add_argument("username", help="nama pengguna")
    perintah.add_argument("--nama", default="", help="nama lengkap")
    perintah.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from lincah.cli import jejak, siap

    with siap.basis_data():
        from django.db import transaction

        from lincah.accounts.services import AkunSudahAda, SandiDitolak, buat_administrator
        from lincah.registry.konteks import di_instansi

        tujuan = siap.instansi(args.slug)
        sandi = _sandi()
        with di_instansi(tujuan):
            try:
                with transaction.atomic():
                    akun = buat_administrator(username=args.username, nama=args.nama or args.username, sandi=sandi)
                    jejak.catat(tujuan, "accounts.administrator_dibuat", akun=akun.pk, username=akun.username)
            except (AkunSudahAda, SandiDitolak) as sebab:
                raise Gagal(str(sebab)) from sebab
    print(f"Administrator '{args.username}' untuk {tujuan.nama} sudah dibuat; masuk di /{args.slug}/.")
    return 0


def _sandi() -> str:
    """Never an argument: arguments stand in the process list and in the history of the shell."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    sandi = getpass.getpass("Kata sandi: ")
    if sandi != getpass.getpass("Sekali lagi: "):
        raise Gagal("kedua kata sandi tidak sama; tidak ada yang dibuat")
    return sandi
