"""`lincah kasus`: run case files and tell what passed and what did not."""

import argparse
import sys
from pathlib import Path

from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal
from lincah.peraturan.kasus import HasilKasus, jalankan


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("kasus", help="menjalankan berkas kasus terhadap peraturan")
    parser.add_argument("berkas", nargs="+", type=Path, help="berkas YAML; nama foldernya id peraturan")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 when all passed, 1 when any failed, 2 when a file cannot be read."""
    hasil: list[HasilKasus] = []
    for berkas in args.berkas:
        try:
            hasil += jalankan(berkas)
        except (OSError, ProfilKeliru, ProfilTidakDikenal) as galat:
            print(f"lincah kasus: {berkas}: {galat}", file=sys.stderr)
            return 2
    gagal = [satu for satu in hasil if satu.beda]
    for satu in gagal:
        print(f"GAGAL {satu.tempat}: {satu.nama}", *satu.beda, sep="\n  ")
    print(f"{len(hasil) - len(gagal)} kasus lulus, {len(gagal)} gagal")
    return 1 if gagal or not hasil else 0
