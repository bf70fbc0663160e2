"""`lincah kosakata`: for each kind of question the keys it knows and the values they take."""

import argparse
import json
import sys

from lincah.law.profil import Profil
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.peraturan.tanya import PERTANYAAN


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("kosakata", help="kunci dan nilai yang dikenal setiap jenis pertanyaan")
    parser.add_argument("peraturan", nargs="?", help="id peraturan; tanpa ini semua peraturan digabung")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0; 2 when the regulation is unknown or cannot be read."""
    try:
        profil = [muat_profil(satu) for satu in ([args.peraturan] if args.peraturan else list_peraturan())]
    except (ProfilTidakDikenal, ProfilKeliru) as galat:
        print(f"lincah kosakata: {galat}", file=sys.stderr)
        return 2
    isi = {kode: _kunci(kode, profil) for kode in PERTANYAAN}
    print(json.dumps(isi, ensure_ascii=False, indent=2) if args.json else _teks(isi))
    return 0


def _kunci(kode: str, profil: list[Profil]) -> dict[str, dict[str, object]]:
    return {
        kunci.nama: {
            "arti": kunci.arti,
            "wajib": kunci.wajib,
            "nilai": list(dict.fromkeys(n for satu in profil for n in kunci.nilai(satu))) if kunci.nilai else None,
        }
        for kunci in PERTANYAAN[kode].kunci
    }


def _teks(isi: dict[str, dict[str, dict[str, object]]]) -> str:
    baris = []
    for kode, kunci in isi.items():
        baris.append(f"{kode}: {PERTANYAAN[kode].arti}")
        for nama, satu in kunci.items():
            nilai = satu["nilai"]
            pilihan = ", ".join(map(str, nilai)) if isinstance(nilai, list) else "teks bebas"
            baris.append(f"  {nama}{' (wajib)' if satu['wajib'] else ''}: {satu['arti']}; {pilihan}")
    return "\n".join(baris)
