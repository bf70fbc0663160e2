"""`lincah demo`: regencies with invented people, ready to be walked through."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from lincah.cli import Gagal
from lincah.cli.serve import add_arguments, check_port, ended_by_signal, layani

if TYPE_CHECKING:
    from lincah.registry.models import Instansi

LEBAR = 30
DISEBUT = 7
SEPEREMPAT = 4


def register(sub: Any) -> None:
    perintah = sub.add_parser("demo", help="empat kabupaten dengan pegawai rekaan")
    perintah.add_argument(
        "--pegawai", type=int, default=None, metavar="N", help="kira-kira banyaknya pegawai per kabupaten"
    )
    perintah.add_argument("--instansi", nargs="+", metavar="SLUG", help="hanya kabupaten ini")
    perintah.add_argument(
        "--tahun",
        type=int,
        metavar="TAHUN",
        help="isi setahun penuh dan yang menyusul sampai hari ini (beberapa menit per kabupaten)",
    )
    perintah.add_argument("--hanya-muat", action="store_true", help="muat saja, jangan jalankan")
    add_arguments(perintah)
    perintah.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from lincah.cli import siap

    os.environ["LINCAH_DEMO"] = "1"
    if not args.hanya_muat:
        check_port(args.host, args.port)
    with ended_by_signal(), siap.basis_data():
        siap.migrasi()
        with siap.giliran_muat():
            _load_all(args)
        return 0 if args.hanya_muat else layani(args)


def _load_all(args: argparse.Namespace) -> None:
    pemuat = _loader()
    for slug in _chosen(args, pemuat):
        _load(pemuat, slug, args.pegawai)
        _load_year(slug, args.tahun) if args.tahun else _load_work(slug)
        _show_accounts(pemuat, slug, args)
    _introduce(_chosen(args, pemuat), args.tahun)


def _loader() -> ModuleType:
    try:
        return import_module("lincah.kedudukan.demo")
    except ModuleNotFoundError as sebab:
        raise Gagal("pemuat peragaan tidak ada dalam pemasangan ini") from sebab


def _chosen(args: argparse.Namespace, pemuat: ModuleType) -> list[str]:
    semua = list(pemuat.SLUG)
    if asing := set(args.instansi or ()) - set(semua):
        raise Gagal(f"tidak ada peragaan untuk {', '.join(sorted(asing))}; pilih dari {', '.join(semua)}")
    return [slug for slug in semua if not args.instansi or slug in args.instansi]


def _load(pemuat: ModuleType, slug: str, pegawai: int | None) -> None:
    """Idempotent: a regency that stands already is left as it is."""
    pemuat.muat(slug, pegawai, _bar(slug))
    if sys.stderr.isatty():
        print(file=sys.stderr)


def _load_work(slug: str) -> None:
    """Running cases, so that the first screen has something waiting."""
    from lincah.pelaksanaan.demo import muat_pekerjaan
    from lincah.perjanjian.demo import muat_perjanjian
    from lincah.pertanggungjawaban.demo import muat_laporan
    from lincah.registry.models import Instansi

    instansi = Instansi.objects.get(slug=slug)
    if jumlah := muat_pekerjaan(instansi):
        print(f"{slug}: {jumlah} pekerjaan berjalan")
    if jumlah := muat_laporan(instansi):
        print(f"{slug}: {jumlah} laporan")
    if jumlah := muat_perjanjian(instansi):
        print(f"{slug}: {jumlah} perjanjian kinerja")


def _load_year(slug: str, tahun: int) -> None:
    """A simulated year; a regency that has cases already is left as it is."""
    from lincah.registry.models import Instansi
    from lincah.setahun import TahunDitolak, Ukuran, muat_tahun

    kabar = _bar(slug) if sys.stderr.isatty() else _lines(slug)
    try:
        hasil = muat_tahun(Instansi.objects.get(slug=slug), tahun, ukuran=Ukuran(hingga_kini=True), laporkan=kabar)
    except TahunDitolak as sebab:
        raise Gagal(str(sebab)) from sebab
    if sys.stderr.isatty():
        print(file=sys.stderr)
    if hasil is None:
        print(f"{slug}: sudah berisi pekerjaan; tahun {tahun} tidak dimuat")
    else:
        print(f"{slug}: tahun {tahun} dengan {hasil.pekerjaan} pekerjaan dan {hasil.peristiwa} peristiwa")


def _introduce(slug: list[str], tahun: int | None) -> None:
    """The regencies of the demo know each other, as after their administrators met, and work together."""
    from lincah.exchange.demo import saling_mengenal
    from lincah.pelaksanaan.demo.lintas import muat_lintas
    from lincah.registry.models import Instansi

    semua = tuple(Instansi.objects.filter(slug__in=slug))
    if tahun and len(semua) > 1:
        _introduce_early(semua, tahun)
    saling_mengenal(semua)
    if jumlah := muat_lintas(semua):
        print(f"\n{jumlah} pekerjaan lintas instansi")


def _introduce_early(semua: "Sequence[Instansi]", tahun: int) -> None:
    """They have known each other since the simulated year, and ended work together in it."""
    from lincah.setahun.lintas import kenalkan, muat_lintas_tahun

    kenalkan(semua, tahun)
    kabar = _bar("lintas") if sys.stderr.isatty() else _lines("lintas")
    if jumlah := muat_lintas_tahun(semua, tahun, kabar):
        print(f"\ntahun {tahun}: {jumlah} pekerjaan lintas instansi yang berakhir")


def _bar(slug: str) -> Callable[[int, int, str], None]:
    terakhir = -1

    def progress(selesai: int, jumlah: int, apa: str = "") -> None:
        nonlocal terakhir
        bagian = LEBAR if jumlah <= 0 else min(LEBAR, selesai * LEBAR // jumlah)
        if bagian != terakhir and sys.stderr.isatty():
            garis = "█" * bagian + "·" * (LEBAR - bagian)
            print(f"\r{slug:<12} {garis} {selesai}/{jumlah} {apa:<24}", end="", file=sys.stderr, flush=True)
        terakhir = bagian

    return progress


def _lines(slug: str) -> Callable[[int, int, str], None]:
    """For a log: a line when something else begins and at each quarter of it."""
    terakhir: tuple[str, int] | None = None

    def progress(selesai: int, jumlah: int, apa: str) -> None:
        nonlocal terakhir
        kini = (apa, selesai * SEPEREMPAT // max(jumlah, 1))
        if kini != terakhir:
            print(f"{slug}: {apa} {selesai}/{jumlah}", file=sys.stderr, flush=True)
        terakhir = kini

    return progress


def _show_accounts(pemuat: ModuleType, slug: str, args: argparse.Namespace) -> None:
    semua = pemuat.akun_contoh(slug)
    sandi = {akun["sandi"] for akun in semua}
    print(f"\nhttp://{args.host}:{args.port}/{slug}/   kata sandi: {', '.join(sorted(sandi))}")
    for akun in semua[:DISEBUT]:
        print(f"  {akun['username']:<20}{', '.join(filter(None, (akun['nama'], akun['jabatan'])))}")
    if len(semua) > DISEBUT:
        print(f"  … dan {len(semua) - DISEBUT} orang lain, pada bilah peragaan di atas setiap halaman")
