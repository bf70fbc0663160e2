"""How fast a year is loaded: events a second of filling in and writing the prints, with letters and without.

    python -m benchmarks.setahun [--pegawai 300] [--pekerjaan 2000] [--contoh 30]

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
    args = pilihan.parse_args()
    print("python -m benchmarks.setahun", *sys.argv[1:])
    for cetak in (False, True):
        _measure(args, cetak=cetak)


def _measure(args: argparse.Namespace, *, cetak: bool) -> None:
    with empty_database(f"ukur_setahun_{args.pegawai}", fresh=True):
        from lincah.kedudukan.demo import muat
        from lincah.setahun import Ukuran, muat_tahun

        instansi = muat(SLUG, args.pegawai)
        banyak = args.pekerjaan if not cetak else max(args.pekerjaan // 10, 50)
        beban = os.getloadavg()[0]
        hasil = muat_tahun(instansi, TAHUN, ukuran=Ukuran(banyak, args.contoh, cetak_surat=cetak))
        if hasil is None:
            raise SystemExit("the database was not empty")
        print(
            f"letters {'printed' if cetak else 'not printed'}: {hasil.pekerjaan} cases, {hasil.peristiwa} events and"
            f" {hasil.baris} other rows in {hasil.lama_salin:.1f} s: {hasil.peristiwa / hasil.lama_salin:,.0f} events a"
            f" second, {hasil.peristiwa / hasil.prosesor:,.0f} a second of this process's processor time; before,"
            f" {hasil.cetakan} courses walked by the services in {hasil.lama_cetak:.1f} s;"
            f" load {beban:.1f} to {os.getloadavg()[0]:.1f}"
        )


if __name__ == "__main__":
    main()
