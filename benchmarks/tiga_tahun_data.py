"""The regency of `benchmarks.tiga_tahun`: 7,500 people, the same work under way, and more and more work behind them.

Every size is loaded by `lincah.setahun`, with events, letters (unprinted) and what an act leaves beside it. Everybody
sits where he sits since before those years: of a structure that changes every week the law would have to be asked
every week. Only what ended grows: a regency of this size does not have a hundred times as much in hand.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from benchmarks.peragaan import empty_database

if TYPE_CHECKING:
    from lincah.registry.models import Instansi

SLUG, ORANG, TAHUN = "karangasem", 7_500, 2024
SEJAK = date(2023, 6, 5)
DASAR = "ukur_tiga_tahun_orang"
BERJALAN = 1_400
"""Nearly one for every five people, as in `benchmarks.halaman`; some 8 rows of progress each, 10.6 when it ended."""
PEKERJAAN = {1: 1_450, 10: 11_300, 100: 110_000}
"""How many cases in all at each size."""
DUDUK = ("pemangkuan", "penetapankedudukan", "penetapanmodel", "delegasi")


@contextmanager
def tiga_tahun(kali: int, *, fresh: bool = False) -> Iterator["Instansi"]:
    """That regency with so many times the work behind it, built on first use; the block stands in its schema."""
    with empty_database(f"ukur_tiga_tahun_{kali}", fresh=fresh, template=DASAR):
        from lincah.registry.konteks import di_instansi
        from lincah.registry.models import Instansi

        instansi = Instansi.objects.get(slug=SLUG)
        with di_instansi(instansi):
            _load(instansi, PEKERJAAN[kali])
            yield instansi


def prepare(*, fresh: bool) -> None:
    """The people with their perjanjian kinerja of this year, from which each size begins."""
    with empty_database(DASAR, fresh=fresh):
        from lincah.kedudukan.demo import muat
        from lincah.perjanjian.models import Perjanjian
        from lincah.registry.konteks import di_instansi
        from lincah.registry.waktu import hari_ini
        from lincah.setahun.sasaran import muat_sasaran

        awal, instansi = time.monotonic(), muat(SLUG, ORANG)
        with di_instansi(instansi):
            if not Perjanjian.objects.exists():
                _sit_early()
                hari = hari_ini(instansi)
                muat_sasaran(instansi, date(hari.year, 1, 5), hari, bertanda=False)
                print(f"people and perjanjian kinerja loaded in {time.monotonic() - awal:.0f} s", flush=True)


def _sit_early() -> None:
    from django.db import connection

    with connection.cursor() as kursor:
        for tabel in DUDUK:
            kursor.execute(f"UPDATE kedudukan_{tabel} SET dari = %s WHERE dari > %s", [SEJAK, SEJAK])


def _load(instansi: "Instansi", pekerjaan: int) -> None:
    from lincah.setahun import Ukuran, muat_tahun

    awal = time.monotonic()
    ukuran = Ukuran(pekerjaan, contoh=120, regu=3_000, lagi=2, cetak_surat=False, berjalan=BERJALAN)
    hasil = muat_tahun(instansi, TAHUN, ukuran=ukuran, laporkan=_tell)
    if hasil is None:
        return
    _vacuum()
    print(
        f"built in {time.monotonic() - awal:.0f} s: {hasil.pekerjaan:,} cases, {hasil.peristiwa:,} events and"
        f" {hasil.baris:,} other rows, of it {hasil.lama_salin:.0f} s writing:"
        f" {hasil.peristiwa / hasil.lama_salin:,.0f} events a second",
        flush=True,
    )


def _vacuum() -> None:
    """As autovacuum leaves tables that are only added to: visible to index-only scans, with statistics."""
    from django.db import connection

    with connection.cursor() as kursor:
        kursor.execute("VACUUM (ANALYZE)")
        kursor.execute("CHECKPOINT")


def _tell(selesai: int, total: int, apa: str) -> None:
    if selesai % 6000 == 0 and sys.stderr.isatty():
        print(f"{time.strftime('%H:%M:%S')} {apa} {selesai}/{total}", file=sys.stderr, flush=True)
