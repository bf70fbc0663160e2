"""`lincah banding`: two to four regulations side by side, rule by rule."""

import argparse
import shutil
import sys
import textwrap
from collections.abc import Sequence
from html import escape
from typing import Any

from lincah.law.profil import Profil
from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil
from lincah.peraturan.banding import PALING_BANYAK, PALING_SEDIKIT, BarisBanding, Nilai, banding
from lincah.peraturan.uraian import TOPIK

LEBAR_PERIHAL = 26


def register(sub: Any) -> None:
    """Add the command to the parser."""
    parser = sub.add_parser("banding", help="membandingkan dua sampai empat peraturan, aturan demi aturan")
    parser.add_argument("peraturan", nargs="+", help="id peraturan, dua sampai empat")
    parser.add_argument("--beda", action="store_true", help="hanya yang berbeda")
    parser.add_argument("--tanya", choices=tuple(TOPIK), metavar="POKOK", help=f"satu pokok saja: {', '.join(TOPIK)}")
    parser.add_argument("--html", action="store_true", help="keluaran HTML")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Exit 0 with the table; 2 when a regulation is unknown, or fewer than two or more than four are named."""
    id = tuple(dict.fromkeys(args.peraturan))
    if not PALING_SEDIKIT <= len(id) <= PALING_BANYAK:
        print("lincah banding: sebutkan dua sampai empat peraturan yang berlainan", file=sys.stderr)
        return 2
    try:
        profil = tuple(muat_profil(satu) for satu in id)
    except (ProfilTidakDikenal, ProfilKeliru) as galat:
        print(f"lincah banding: {galat}", file=sys.stderr)
        return 2
    semua = (satu for satu in banding(profil) if not args.tanya or satu.topik.kode == args.tanya)
    baris = [satu for satu in semua if not (args.beda and satu.sama)]
    print(_html(profil, baris) if args.html else _tabel([satu.id for satu in profil], baris))
    return 0


def _tabel(nama: Sequence[str], baris: list[BarisBanding]) -> str:
    layar = shutil.get_terminal_size((120, 40)).columns
    lebar = max(24, (layar - LEBAR_PERIHAL - 2) // len(nama) - 3)
    hasil = [_sebaris("", nama, lebar)]
    for satu in baris:
        hasil.append("-" * (LEBAR_PERIHAL + (lebar + 3) * len(nama)))
        isi = ["; ".join(map(_nilai, sel)) for sel in satu.sel]
        hasil.append(_sebaris(f"{satu.topik.nama}: {satu.nama}", isi, lebar))
    return "\n".join(hasil)


def _nilai(nilai: Nilai) -> str:
    isi = f"{nilai.isi} (model: {nilai.model})" if nilai.model else nilai.isi
    return f"{isi} [{nilai.ketentuan.dasar}]" if nilai.ketentuan else isi


def _sebaris(judul: str, isi: Sequence[str], lebar: int) -> str:
    lebar_kolom = (LEBAR_PERIHAL, *[lebar] * len(isi))
    kolom = [textwrap.wrap(satu, w) or [""] for satu, w in zip((judul, *isi), lebar_kolom, strict=True)]
    tinggi = max(map(len, kolom))
    return "\n".join(
        " | ".join(
            (satu[n] if n < len(satu) else "").ljust(w) for satu, w in zip(kolom, lebar_kolom, strict=True)
        ).rstrip()
        for n in range(tinggi)
    )


def _html(profil: Sequence[Profil], baris: list[BarisBanding]) -> str:
    kepala = "".join(f"<th scope=col>{escape(satu.identitas.sebutan)}</th>" for satu in profil)
    isi = "".join(
        f"<tr><th scope=row>{escape(f'{satu.topik.nama}: {satu.nama}')}</th>{''.join(map(_sel_html, satu.sel))}</tr>\n"
        for satu in baris
    )
    awal = "<!doctype html><html lang=id><meta charset=utf-8><title>Perbandingan peraturan</title>"
    return f"{awal}\n<table><tr><td></td>{kepala}</tr>\n{isi}</table></html>"


def _sel_html(sel: tuple[Nilai, ...]) -> str:
    return f"<td>{'<br>'.join(escape(_nilai(satu)) for satu in sel)}</td>"
