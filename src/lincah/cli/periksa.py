"""`lincah periksa`: lint the regulation profiles."""

import argparse
import sys
from collections import Counter

from lincah.peraturan import ProfilTidakDikenal
from lincah.peraturan.cakupan import cakupan
from lincah.peraturan.pemakaian import SEBUTAN, daftar_pemakaian
from lincah.peraturan.periksa import keterangan, periksa, periksa_semua


def register(sub: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("periksa", help="memeriksa profil peraturan: kunci, rujukan, tafsir, peran")
    parser.add_argument("peraturan", nargs="*", help="id peraturan; tanpa ini semuanya")
    parser.add_argument("--rinci", action="store_true", help="sebutkan juga keterangan yang bukan kesalahan")
    parser.add_argument("--tempat", action="store_true", help="sebutkan setiap aturan dan apa yang memakainya")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 when clean, 1 with the findings (file:line: message), 2 when a regulation is unknown."""
    try:
        hasil = {id: periksa(id) for id in args.peraturan} or periksa_semua()
    except ProfilTidakDikenal as galat:
        print(f"lincah periksa: {galat}", file=sys.stderr)
        return 2
    for id, temuan in hasil.items():
        print(f"{id}: {len(temuan)} temuan" if temuan else f"{id}: baik", *temuan, sep="\n  ")
        if args.rinci and not temuan:
            print(*(f"  {satu}" for satu in (*_cakupan(id), *_pemakaian(id), *keterangan(id))), sep="\n")
        if args.tempat and not temuan:
            print(*(f"  {satu}" for satu in daftar_pemakaian(id)), sep="\n")
    return 1 if any(hasil.values()) else 0


def _pemakaian(id: str) -> list[str]:
    semua = daftar_pemakaian(id)
    jumlah = Counter(satu.oleh for satu in semua)
    ditanya = sum(bool(satu.pertanyaan) for satu in semua)
    bagian = ", ".join(f"{jumlah[oleh]} {sebutan}" for oleh, sebutan in SEBUTAN.items())
    tanpa = [f"{satu.tempat} tidak dipakai apa pun" for satu in semua if not satu.terpakai]
    return [f"aturan itu: {bagian}; {ditanya} dapat ditanya (setiap tempat: --tempat)", *tanpa]


def _cakupan(id: str) -> list[str]:
    hasil = cakupan(id)
    jumlah = (
        f"{len(hasil.aturan)} tempat menjadi aturan, {len(hasil.ditafsirkan)} ditafsirkan, "
        f"{len(hasil.deklaratif)} deklaratif, {len(hasil.luput)} luput"
    )
    keliru = [f"{satu} disebut deklaratif, tetapi dirujuk aturan" for satu in hasil.keliru]
    return [
        jumlah,
        *(f"{satu} luput: rujuk dari aturan atau catat dalam deklaratif.yaml" for satu in hasil.luput),
        *keliru,
    ]
