"""`lincah banding`: regulations side by side, rule by rule."""

import argparse
import shutil
import sys
import textwrap
from html import escape
from typing import Any

from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.peraturan.banding import BarisBanding, banding


def register(sub: Any) -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("banding", help="membandingkan dua peraturan atau lebih, aturan demi aturan")
    parser.add_argument("peraturan", nargs="+", help="id peraturan, sekurang-kurangnya dua")
    parser.add_argument("--beda", action="store_true", help="hanya yang berbeda")
    parser.add_argument("--html", action="store_true", help="keluaran HTML")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 with the table; 2 when a regulation is unknown or only one is named."""
    if len(args.peraturan) < 2:
        print("lincah banding: sebutkan sekurang-kurangnya dua peraturan", file=sys.stderr)
        return 2
    try:
        profil = tuple(muat_profil(satu) for satu in args.peraturan)
    except (ProfilTidakDikenal, ProfilKeliru) as galat:
        print(f"lincah banding: {galat}", file=sys.stderr)
        return 2
    baris = [satu for satu in banding(profil) if not (args.beda and satu.sama)]
    print(_html(args.peraturan, baris) if args.html else _tabel(args.peraturan, baris))
    return 0


def _tabel(nama: list[str], baris: list[BarisBanding]) -> str:
    lebar = max(24, (shutil.get_terminal_size((120, 40)).columns - 28) // len(nama) - 3)
    hasil = [_sebaris("", nama, lebar)]
    for satu in baris:
        isi = [
            f"{jawaban} [{dasar}]" if dasar else jawaban
            for jawaban, dasar in zip(satu.jawaban, satu.dasar, strict=True)
        ]
        hasil.append("-" * (26 + (lebar + 3) * len(nama)))
        hasil.append(_sebaris(f"{satu.tanya} {satu.situasi}", isi, lebar))
    return "\n".join(hasil)


def _sebaris(judul: str, isi: list[str], lebar: int) -> str:
    kolom = [textwrap.wrap(judul, 26) or [""], *(textwrap.wrap(satu, lebar) or [""] for satu in isi)]
    tinggi = max(map(len, kolom))
    lebar_kolom = (26, *[lebar] * len(isi))
    return "\n".join(
        " | ".join(
            (satu[n] if n < len(satu) else "").ljust(w) for satu, w in zip(kolom, lebar_kolom, strict=True)
        ).rstrip()
        for n in range(tinggi)
    )


def _html(nama: list[str], baris: list[BarisBanding]) -> str:
    kepala = "".join(f"<th scope=col>{escape(satu)}</th>" for satu in nama)
    isi = "".join(
        f"<tr><th scope=row>{escape(f'{satu.tanya} {satu.situasi}'.strip())}</th>"
        + "".join(
            f"<td>{escape(jawaban)}<br><small>{escape(dasar)}</small></td>"
            for jawaban, dasar in zip(satu.jawaban, satu.dasar, strict=True)
        )
        + "</tr>\n"
        for satu in baris
    )
    awal = "<!doctype html><html lang=id><meta charset=utf-8><title>Perbandingan peraturan</title>"
    return f"{awal}\n<table><tr><td></td>{kepala}</tr>\n{isi}</table></html>"
