"""`lincah instansi`: which there are, a new one, and which regulation governs it from which day."""

import argparse
from datetime import date
from typing import Any

from lincah.cli import Gagal


def register(sub: Any) -> None:
    perintah = sub.add_parser("instansi", help="daftar, buat, atau ganti peraturan instansi")
    pilihan = perintah.add_subparsers(dest="tindakan", metavar="TINDAKAN", required=True)
    pilihan.add_parser("daftar", help="semua instansi dan peraturannya").set_defaults(run=run, lakukan=_daftar)

    buat = pilihan.add_parser("buat", help="instansi baru")
    buat.add_argument("slug", help="alamat, huruf kecil tanpa spasi")
    for nama in ("nama", "nama-pendek", "ibu-kota", "provinsi"):
        buat.add_argument(f"--{nama}", required=True)
    buat.add_argument("--zona", default="WIB", choices=["WIB", "WITA", "WIT"])
    buat.add_argument("--peraturan", required=True, help="id profil peraturan; `lincah periksa` menyebut semuanya")
    buat.add_argument("--dari", required=True, type=date.fromisoformat, help="mulai berlaku, TTTT-BB-HH")
    buat.set_defaults(run=run, lakukan=_buat)

    berlakukan = pilihan.add_parser("berlakukan", help="berlakukan peraturan lain mulai satu tanggal")
    berlakukan.add_argument("slug")
    berlakukan.add_argument("peraturan")
    berlakukan.add_argument("--dari", required=True, type=date.fromisoformat, help="mulai berlaku, TTTT-BB-HH")
    berlakukan.set_defaults(run=run, lakukan=_berlakukan)


def run(args: argparse.Namespace) -> int:
    from lincah.cli import siap

    with siap.basis_data():
        siap.migrasi()
        return int(args.lakukan(args))


def _daftar(args: argparse.Namespace) -> int:
    from lincah.registry.queries import semua_instansi

    for satu in semua_instansi():
        print(f"/{satu.slug}/  {satu.nama}, {satu.ibu_kota} ({satu.provinsi}, {satu.get_zona_display()})")
        for berlaku in satu.pemberlakuan.all():
            print(f"    {berlaku}")
    return 0


def _buat(args: argparse.Namespace) -> int:
    from django.db import transaction

    from lincah.cli import jejak
    from lincah.registry.models import Zona
    from lincah.registry.services import DataInstansi, InstansiSudahAda, buat_instansi
    from lincah.registry.slug import SlugDitolak

    kolom = ("slug", "nama", "nama_pendek", "ibu_kota", "provinsi")
    _check_peraturan(args.peraturan, args.dari)
    data = DataInstansi(**{nama: getattr(args, nama) for nama in kolom}, zona=Zona[args.zona])
    try:
        with transaction.atomic():
            baru = buat_instansi(data, peraturan_id=args.peraturan, dari=args.dari)
            jejak.catat(baru, "registry.instansi_dibuat", peraturan=args.peraturan, dari=args.dari)
    except (SlugDitolak, InstansiSudahAda) as sebab:
        raise Gagal(str(sebab)) from sebab
    print(f"{args.nama} siap di /{args.slug}/. Berikutnya: lincah administrator {args.slug} <nama pengguna>")
    return 0


def _berlakukan(args: argparse.Namespace) -> int:
    from django.db import transaction

    from lincah.cli import jejak, siap
    from lincah.registry.services import PemberlakuanDitolak, berlakukan

    try:
        _check_peraturan(args.peraturan, args.dari)
        instansi = siap.instansi(args.slug)
        with transaction.atomic():
            berlaku = berlakukan(instansi, peraturan_id=args.peraturan, dari=args.dari)
            jejak.catat(instansi, "registry.peraturan_diberlakukan", peraturan=args.peraturan, dari=args.dari)
        print(berlaku)
    except PemberlakuanDitolak as sebab:
        raise Gagal(str(sebab)) from sebab
    return 0


def _check_peraturan(id: str, dari: date) -> None:
    """The profile exists and is in force that day; a slip of the pen would govern a regency."""
    from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, muat_profil

    try:
        berlaku = muat_profil(id).identitas.berlaku
    except (ProfilTidakDikenal, ProfilKeliru) as sebab:
        raise Gagal(str(sebab)) from sebab
    if dari < berlaku.nilai:
        raise Gagal(f"{id} baru berlaku {berlaku.nilai} ({berlaku.dasar}); pilih tanggal itu atau sesudahnya")
