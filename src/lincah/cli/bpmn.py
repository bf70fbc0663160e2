"""`lincah bpmn`: every flow of a regulation as a BPMN 2.0 file, for modellers and engines of business processes."""

import argparse
from pathlib import Path

from lincah.cli import Gagal
from lincah.penugasan.sebutan import KATA_LAMPAU
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.peraturan.bpmn import nama_bpmn, tulis_bpmn
from lincah.peraturan.gambar import semua_alur


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("bpmn", help="menulis setiap alur suatu peraturan sebagai berkas BPMN 2.0")
    parser.add_argument("peraturan", help="id peraturan: nama foldernya")
    parser.add_argument("--ke", type=Path, default=Path("bpmn"), help="folder tujuan (bawaan: ./bpmn)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 with one file for each flow of requests and each set of stages; 2 when they cannot be written."""
    try:
        semua = list(semua_alur(muat_profil(args.peraturan), KATA_LAMPAU))
    except (ProfilTidakDikenal, ProfilKeliru) as sebab:
        raise Gagal(str(sebab)) from sebab
    try:
        args.ke.mkdir(parents=True, exist_ok=True)
        for satu in semua:
            (args.ke / nama_bpmn(satu)).write_text(tulis_bpmn(satu), encoding="utf-8")
            print(f"{nama_bpmn(satu)}  {satu.judul}")
    except OSError as sebab:
        raise Gagal(f"berkas BPMN tidak dapat ditulis ke {args.ke}: {sebab.strerror}") from sebab
    return 0
