"""`lincah skema`: JSON Schema of the files of a profile, for editors that underline what is wrong while one writes."""

import argparse
import json
from pathlib import Path

from lincah.cli import Gagal
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal
from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.folder import cari_folder
from lincah.peraturan.skema import semua_skema


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("skema", help="menulis JSON Schema berkas profil, untuk penyunting YAML")
    parser.add_argument("peraturan", nargs="?", help="id peraturan; sertakan juga kata dari kosakata.yaml miliknya")
    parser.add_argument("--ke", type=Path, default=Path("skema"), help="folder tujuan (bawaan: ./skema)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 with the files written; 2 when the folder cannot be."""
    try:
        semua = semua_skema(muat_kosakata(cari_folder(args.peraturan) if args.peraturan else None))
    except (ProfilTidakDikenal, ProfilKeliru) as sebab:
        raise Gagal(str(sebab)) from sebab
    try:
        args.ke.mkdir(parents=True, exist_ok=True)
        for nama, isi in semua.items():
            tujuan = args.ke / nama.replace(".yaml", ".schema.json")
            tujuan.write_text(json.dumps(isi, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as sebab:
        raise Gagal(f"skema tidak dapat ditulis ke {args.ke}: {sebab.strerror}") from sebab
    print(f"{len(semua)} skema ditulis ke {args.ke}")
    return 0
