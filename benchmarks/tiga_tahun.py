"""Pages of leaders and of everybody with three years of data: some million rows of progress at 7,500 people.

    python -m benchmarks.tiga_tahun [--pekerjaan 1500] [--baru]

The data is built once by `lincah.setahun` (letters unprinted) and kept; the cases that have ended are then written ten
and sixty times over in the database. Everybody sits where he sits since before those
years: of a structure that changes every week the law would have to be asked every week.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from statistics import median
from typing import TYPE_CHECKING

from benchmarks import laporan
from benchmarks.peragaan import empty_database

if TYPE_CHECKING:
    from lincah.registry.models import Instansi

SLUG, ORANG, TAHUN = "karangasem", 7_500, 2024
SEJAK = date(2023, 6, 5)
N = 12
HEAD = ("page", "least ms", "p50 ms", "p95 ms", "cpu ms", "SQL", "kB")
DIUKUR = (
    "beranda", "beranda, who leads most", "list of work", "case with the longest story", "wizard, who leads most",
    "list of people, everybody", "person", "oneself (kinerja)", "team, who leads most",
)  # fmt: skip
PETA = """
    CREATE TEMP TABLE peta AS SELECT p.id AS lama, gen_random_uuid() AS baru
    FROM penugasan_penugasan AS p, generate_series(%s, %s) AS ke
    WHERE langkah IN ('selesai', 'diakhiri', 'batal') AND versi < 10000;
    CREATE TEMP TABLE peta_anggota AS
    SELECT a.id AS lama, nextval('penugasan_anggota_id_seq') AS baru, peta.baru AS perkara
    FROM penugasan_anggota AS a JOIN peta ON peta.lama = a.penugasan_id;
    CREATE TEMP TABLE peta_rincian AS
    SELECT r.id AS lama, nextval('pelaksanaan_rincian_id_seq') AS baru, peta.baru AS perkara
    FROM pelaksanaan_rincian AS r JOIN peta ON peta.lama = r.penugasan_id;
"""
PERKARA = "JOIN peta ON peta.lama = t.penugasan_id"
SUMBER = {
    "penugasan_penugasan": "JOIN peta ON peta.lama = t.id",
    "penugasan_anggota": "JOIN peta_anggota AS peta ON peta.lama = t.id",
    "penugasan_peranperkara": PERKARA,
    "pelaksanaan_rincian": "JOIN peta_rincian AS peta ON peta.lama = t.id JOIN peta_anggota AS siapa"
    " ON siapa.lama = t.penanggung_jawab_id AND siapa.perkara = peta.perkara",
    "pelaksanaan_kemajuan": "JOIN peta_rincian AS peta ON peta.lama = t.rincian_id",
    "pelaksanaan_kemajuanterakhir": "JOIN peta_rincian AS peta ON peta.lama = t.rincian_id",
}
TABEL = (
    ("penugasan_penugasan", {"id": "peta.baru", "kunci": "gen_random_uuid()", "versi": "t.versi + 10000"}),
    ("penugasan_anggota", {"id": "peta.baru", "penugasan_id": "peta.perkara"}),
    ("penugasan_peranperkara", {"id": "nextval('penugasan_peranperkara_id_seq')", "penugasan_id": "peta.baru"}),
    ("pelaksanaan_rincian", {"id": "peta.baru", "penugasan_id": "peta.perkara", "penanggung_jawab_id": "siapa.baru"}),
    ("pelaksanaan_kemajuan", {"id": "nextval('pelaksanaan_kemajuan_id_seq')", "penugasan_id": "peta.perkara",
     "rincian_id": "peta.baru", "kunci": "gen_random_uuid()"}),
    ("pelaksanaan_kemajuanterakhir", {"id": "nextval('pelaksanaan_kemajuanterakhir_id_seq')",
     "penugasan_id": "peta.perkara", "rincian_id": "peta.baru"}),
)  # fmt: skip
"""Cases written over are told by their version: only those of the load are written over again."""


@contextmanager
def tiga_tahun(pekerjaan: int) -> Iterator["Instansi"]:
    """A regency of 7,500 people with so many cases in three years; the block stands in its schema."""
    with empty_database(f"ukur_tiga_tahun_{pekerjaan}", fresh="--baru" in sys.argv):
        from django.db import connection

        from lincah.kedudukan.demo import muat
        from lincah.registry.konteks import di_instansi
        from lincah.setahun import Ukuran, muat_tahun

        instansi = muat(SLUG, ORANG)
        with di_instansi(instansi):
            with connection.cursor() as kursor:
                for tabel in ("pemangkuan", "penetapankedudukan", "penetapanmodel", "delegasi"):
                    kursor.execute(f"UPDATE kedudukan_{tabel} SET dari = %s WHERE dari > %s", [SEJAK, SEJAK])
            awal = time.monotonic()
            ukuran = Ukuran(pekerjaan, contoh=24, regu=700, lagi=2, cetak_surat=False)
            hasil = muat_tahun(instansi, TAHUN, ukuran=ukuran, laporkan=_tell)
            print(
                f"loaded in {time.monotonic() - awal:.0f} s: {hasil}" if hasil else "data of an earlier run", flush=True
            )
            yield instansi


def _tell(selesai: int, total: int, apa: str) -> None:
    if sys.stderr.isatty() or selesai % 1800 == 0:
        print(f"{time.strftime('%H:%M:%S')} {apa} {selesai}/{total}", file=sys.stderr, flush=True)


def main() -> None:
    """Measure at once, ten and sixty times the progress."""
    laporan.print_machine()
    pekerjaan = int(sys.argv[sys.argv.index("--pekerjaan") + 1]) if "--pekerjaan" in sys.argv else 1500
    print("python -m benchmarks.tiga_tahun", *sys.argv[1:])
    with tiga_tahun(pekerjaan) as instansi:
        laporan.print_database()
        for sudah, kali in ((1, 1), (1, 10), (10, 60)):
            banyak = perbanyak(sudah + 1, kali)
            beban = os.getloadavg()[0]
            baris = [(page.name, *measure(page)) for page in list_pages(instansi)]
            print(f"\n{kali} times: {banyak}; n={N} a page; load {beban:.1f} before, {os.getloadavg()[0]:.1f} after")
            laporan.print_table(HEAD, baris)


def measure(page: object) -> list[str]:
    """Least, p50 and p95 in ms, processor time of this process, statements, kB."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    client.cookies[settings.SESSION_COOKIE_NAME] = page.session
    count = 0

    def counting(execute: object, *args: object) -> object:
        nonlocal count
        count += 1
        return execute(*args)

    def ask() -> object:
        return client.get(page.url)

    ask()
    with connection.execute_wrapper(counting):
        response = ask()
    if response.status_code != 200:
        raise AssertionError((page.name, page.url, response.status_code))
    ms = laporan.timed(ask, N, warm=1)
    times = (min(ms), median(ms), laporan.p95(ms), median(laporan.processor(ask, 5)))
    return [*(f"{one:.1f}" for one in times), str(count), f"{len(response.content) / 1000:.1f}"]


def list_pages(instansi: "Instansi") -> Iterator[object]:
    """What leaders and everybody open: those of `benchmarks.halaman` and of `benchmarks.pantauan`, and some more."""
    from django.urls import NoReverseMatch, reverse

    from benchmarks.layar_uji import Page, pages
    from benchmarks.pantauan import _pages as leaders

    semua = [page for page in pages(instansi) if page.name in DIUKUR]
    pemimpin = next(page.session for page in semua if page.name == "beranda, who leads most")
    yield from leaders(instansi)
    yield from semua
    for nama, alamat in (("what hangs", "penugasan:tertunda"), ("reports received", "pertanggungjawaban:masuk")):
        with suppress(NoReverseMatch):
            yield Page(nama, reverse(alamat), pemimpin)


def perbanyak(dari: int, sampai: int) -> str:
    """The `dari`-th to the `sampai`-th copy of the cases that have ended, with people, roles, activities and progress.

    For measuring only, written in the database: these rows have no events and no letters of their own.
    """
    from django.db import connection, transaction

    with transaction.atomic(), connection.cursor() as kursor:
        kursor.execute("SET LOCAL session_replication_role = replica")
        kursor.execute(PETA, [dari, sampai])
        for tabel, peta in TABEL:
            kursor.execute("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                           " AND table_name = %s AND is_generated = 'NEVER' ORDER BY ordinal_position",
                           [tabel])  # fmt: skip
            kolom = [satu for (satu,) in kursor.fetchall()]
            isi = ", ".join(peta.get(satu, f"t.{satu}") for satu in kolom)
            sumber = SUMBER[tabel]
            kursor.execute(f"INSERT INTO {tabel} ({', '.join(kolom)}) SELECT {isi} FROM {tabel} AS t {sumber}")
        kursor.execute("DROP TABLE peta, peta_anggota, peta_rincian")
    with connection.cursor() as kursor:
        kursor.execute("VACUUM ANALYZE")
        kursor.execute("SELECT (SELECT count(*) FROM penugasan_penugasan), (SELECT count(*) FROM pelaksanaan_kemajuan)")
        pekerjaan, kemajuan = kursor.fetchone()
    return f"{pekerjaan:,} cases, {kemajuan:,} rows of progress"


if __name__ == "__main__":
    main()
