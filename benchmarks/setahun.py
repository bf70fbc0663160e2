"""How fast a year is loaded: events a second of filling in and writing the prints, letters printed or not.

    python -m benchmarks.setahun [--pegawai 300] [--pekerjaan 2000] [--contoh 30] [--cetak]

An event counts once: one row of the audit trail, with the progress, result or other rows that the act left beside it.
"""

import argparse
import os
import sys

from benchmarks.peragaan import SLUG, empty_database

TAHUN = 2025


def main() -> None:
    pilihan = argparse.ArgumentParser()
    pilihan.add_argument("--pegawai", type=int, default=300)
    pilihan.add_argument("--pekerjaan", type=int, default=2000)
    pilihan.add_argument("--contoh", type=int, default=30)
    pilihan.add_argument("--cetak", action="store_true", help="print every letter too")
    args = pilihan.parse_args()
    print("python -m benchmarks.setahun", *sys.argv[1:])
    _measure(args)


def _measure(args: argparse.Namespace) -> None:
    with empty_database(f"ukur_setahun_{args.pegawai}", fresh=True):
        from lincah.kedudukan.demo import muat
        from lincah.setahun import Ukuran, muat_tahun

        instansi = muat(SLUG, args.pegawai)
        beban = os.getloadavg()[0]
        hasil = muat_tahun(instansi, TAHUN, ukuran=Ukuran(args.pekerjaan, args.contoh, cetak_surat=args.cetak))
        if hasil is None:
            raise SystemExit("the database was not empty")
        print(
            f"letters {'printed' if args.cetak else 'not printed'}: {hasil.pekerjaan} cases, {hasil.peristiwa} events"
            f" and {hasil.baris} other rows in {hasil.lama_salin:.1f} s: {hasil.peristiwa / hasil.lama_salin:,.0f} a"
            f" second, {hasil.peristiwa / hasil.prosesor:,.0f} a second of this process's processor time; before,"
            f" {hasil.cetakan} courses walked by the services in {hasil.lama_cetak:.1f} s;"
            f" load {beban:.1f} to {os.getloadavg()[0]:.1f}"
        )


if __name__ == "__main__":
    main()
