"""`lincah tanya`: ask a regulation, get a cited answer."""

import argparse
import json
import sys

from lincah.law.kernel import Simpulan
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.peraturan.tanya import Jawaban, PertanyaanKeliru, tanya

BERURUT = {"rantai"}
"""Lists whose items follow one another; an item of several posts is one tier that any of them may hold."""


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("tanya", help="bertanya kepada satu peraturan; jawaban menyebut pasalnya")
    parser.add_argument("peraturan", help="id peraturan: nama foldernya")
    parser.add_argument("pertanyaan", help="jenis pertanyaan, misalnya instrumen (lihat `lincah kosakata`)")
    parser.add_argument("situasi", nargs="*", help="kunci=nilai, misalnya cara=penunjukan lingkup=lintas_pd")
    parser.add_argument("--json", action="store_true", help="keluaran JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 with the answer; 2 when the question cannot be asked so."""
    try:
        simpulan = tanya(muat_profil(args.peraturan), args.pertanyaan, _situasi(args.situasi))
    except (PertanyaanKeliru, ProfilTidakDikenal, ProfilKeliru) as galat:
        print(f"lincah tanya: {galat}", file=sys.stderr)
        return 2
    print(json.dumps(_json(simpulan), ensure_ascii=False) if args.json else _teks(simpulan))
    return 0


def _situasi(pasangan: list[str]) -> dict[str, str]:
    hasil = {}
    for satu in pasangan:
        kunci, pisah, nilai = satu.partition("=")
        if not pisah or not nilai:
            raise PertanyaanKeliru(f"'{satu}' bukan kunci=nilai, misalnya lingkup=dalam_unit")
        if kunci in hasil:
            raise PertanyaanKeliru(f"kunci '{kunci}' disebut dua kali")
        hasil[kunci] = nilai
    return hasil


def _json(simpulan: Simpulan[Jawaban]) -> dict[str, object]:
    return {"jawaban": simpulan.jawaban, "alasan": [alasan.ke_dict() for alasan in simpulan.alasan]}


def _teks(simpulan: Simpulan[Jawaban]) -> str:
    if simpulan.jawaban is None:
        baris = ["tidak diatur"]
    else:
        baris = [f"{kunci}: {_nilai(nilai, kunci)}".replace(": \n", ":\n") for kunci, nilai in simpulan.jawaban.items()]
    for alasan in simpulan.alasan:
        tanda = "ya   " if alasan.terpenuhi else "tidak"
        landasan = "" if alasan.landasan == "tersurat" else f" ({alasan.landasan} {alasan.tafsir})".replace(" )", ")")
        baris.append(f"  {tanda} {alasan.ringkas} [{alasan.dasar}]{landasan}")
    return "\n".join(baris)


def _nilai(nilai: object, kunci: str = "") -> str:
    """A value as a person reads it: tiers in order, steps one below the other, the rest on one line."""
    if nilai is None or nilai == []:
        return "-"
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, dict):
        return ", ".join(f"{nama} {_nilai(isi)}" for nama, isi in nilai.items())
    if not isinstance(nilai, list):
        return str(nilai)
    if kunci in BERURUT:
        return " → ".join(" atau ".join([satu] if isinstance(satu, str) else satu) for satu in nilai)
    if isinstance(nilai[0], dict):
        return "".join(f"\n  {nomor}. {_nilai(satu)}" for nomor, satu in enumerate(nilai, 1))
    return ", ".join(map(_nilai, nilai))
