"""The command `lincah`. Each subcommand is one module here with `register(sub)` and `run(args) -> int`."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from pkgutil import iter_modules

BUKAN_PERINTAH = {"__main__", "gembok", "jejak", "siap"}
SALAH_MASUKAN = 2


class Gagal(Exception):
    """Something the person at the keyboard can mend; the message says what to do next."""


def parser() -> argparse.ArgumentParser:
    """The whole command with all its subcommands."""
    utama = argparse.ArgumentParser(prog="lincah", description="Sistem kerja aparatur sipil negara di kabupaten.")
    sub = utama.add_subparsers(dest="perintah", metavar="PERINTAH", required=True)
    for modul in sorted(modul.name for modul in iter_modules(__path__) if modul.name not in BUKAN_PERINTAH):
        import_module(f"{__name__}.{modul}").register(sub)
    return utama


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; 0 is success, 1 a finding, 2 input that cannot be used."""
    args = parser().parse_args(argv)
    try:
        return int(args.run(args))
    except Gagal as sebab:
        print(f"lincah {args.perintah}: {sebab}", file=sys.stderr)
        return SALAH_MASUKAN
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0
