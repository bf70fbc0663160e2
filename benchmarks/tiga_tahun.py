"""Pages of leaders and of everybody with three years of data: the cost at 1, 10 and 100 times the rows, in one table.

    python -m benchmarks.tiga_tahun [1 10 100] [--baru] [--bangun] [--hanya WORD]

Sizes that are missing are built first and kept; `--baru` builds them anew, `--bangun` measures nothing, `--hanya`
measures only pages with that word in their names. Each size is measured in a process of its own by Django's test
client: the server's own time. "cpu": processor time of that process at the largest size, the database not counted.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from benchmarks import laporan
from benchmarks.tiga_tahun_data import PEKERJAAN, prepare, tiga_tahun

N, WARM = 40, 3
ISI = """SELECT count(*), count(*) FILTER (WHERE berakhir IS NULL), (SELECT count(*) FROM pelaksanaan_kemajuan),
                (SELECT count(*) FROM audit_peristiwa) FROM penugasan_penugasan"""


@dataclass(frozen=True)
class Terukur:
    """One page at one size."""

    nama: str
    batas: int
    sql: int
    kb: float
    least: float
    p50: float
    p95: float
    cpu: float


def main() -> None:
    if "--ukur" in sys.argv:
        _ukur(int(sys.argv[sys.argv.index("--ukur") + 1]), Path(sys.argv[-1]))
        return
    if "--orang" in sys.argv:
        prepare(fresh="--baru" in sys.argv)
        return
    laporan.print_machine()
    _sendiri("--orang")
    hasil: dict[int, dict[str, Terukur]] = {}
    for kali in [int(satu) for satu in sys.argv[1:] if satu.isdigit()] or PEKERJAAN:
        with tempfile.NamedTemporaryFile(suffix=".json") as berkas:
            _sendiri("--ukur", str(kali), berkas.name)
            isi = json.loads(Path(berkas.name).read_text() or "[]")
            hasil[kali] = {satu["nama"]: Terukur(**satu) for satu in isi}
    if all(hasil.values()):
        _table(hasil)


def _sendiri(*tambahan: str) -> None:
    """The same command in a process of its own: Django looks at one database only."""
    pilihan = [satu for satu in sys.argv[1:] if not satu.isdigit()]
    subprocess.run([sys.executable, "-m", "benchmarks.tiga_tahun", *pilihan, *tambahan], check=True)


def _ukur(kali: int, berkas: Path) -> None:
    with tiga_tahun(kali, fresh="--baru" in sys.argv) as instansi:
        from django.db import connection

        from benchmarks.tiga_tahun_layar import BATAS, list_layar

        with connection.cursor() as kursor:
            kursor.execute(ISI)
            perkara, berjalan, kemajuan, peristiwa = kursor.fetchone()
        print(
            f"{kali}x: {perkara:,} cases, {berjalan:,} of them running; {kemajuan:,} rows of progress,"
            f" {peristiwa:,} events",
            flush=True,
        )
        if "--bangun" in sys.argv:
            return
        hanya = sys.argv[sys.argv.index("--hanya") + 1] if "--hanya" in sys.argv else ""
        beban = os.getloadavg()[0]
        hasil = [measure(satu.page, BATAS[satu.jenis]) for satu in list_layar(instansi) if hanya in satu.page.name]
        print(f"    n={N} a page; load {beban:.1f} before, {os.getloadavg()[0]:.1f} after", flush=True)
        berkas.write_text(json.dumps([asdict(satu) for satu in hasil]))


def measure(page: Any, batas: int) -> Terukur:
    """Ask for it `N` times."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    client.cookies[settings.SESSION_COOKIE_NAME] = page.session
    count = 0

    def counting(execute: Any, *args: Any) -> Any:
        nonlocal count
        count += 1
        return execute(*args)

    for _ in range(WARM):
        response = client.get(page.url)
    if response.status_code != 200:
        raise AssertionError((page.name, page.url, response.status_code))
    with connection.execute_wrapper(counting):
        client.get(page.url)
    ms, cpu = zip(*(_once(client, page.url) for _ in range(N)), strict=True)
    size = len(response.content) / 1000
    return Terukur(page.name, batas, count, size, min(ms), median(ms), laporan.p95(ms), median(cpu))


def _once(client: Any, url: str) -> tuple[float, float]:
    """Milliseconds on the wall and of this process."""
    start, cpu = perf_counter(), process_time()
    client.get(url)
    return (perf_counter() - start) * 1000, (process_time() - cpu) * 1000


def _table(hasil: Mapping[int, Mapping[str, Terukur]]) -> None:
    """One table of Markdown; what is beyond its limit is bold."""
    kepala = ["page", "SQL", "kB", "cpu ms", *(f"{kali}x: least, p50, p95 ms" for kali in hasil)]
    print(f"\n| {' | '.join(kepala)} |\n|{'---|' * len(kepala)}")
    for nama, satu in hasil[max(hasil)].items():
        sel = [nama, str(satu.sql), f"{satu.kb:.0f}", f"{satu.cpu:.0f}"]
        print(f"| {' | '.join([*sel, *_angka(hasil, nama)])} |")
    lewat = [nama for nama, satu in hasil[max(hasil)].items() if satu.p95 > satu.batas]
    print(f"\nbeyond the limit at {max(hasil)}x: {', '.join(lewat) or 'none'}")


def _angka(hasil: Mapping[int, Mapping[str, Terukur]], nama: str) -> Iterator[str]:
    for ukuran in hasil.values():
        satu = ukuran[nama]
        p95 = f"**{satu.p95:.0f}**" if satu.p95 > satu.batas else f"{satu.p95:.0f}"
        yield f"{satu.least:.0f}, {satu.p50:.0f}, {p95}"


if __name__ == "__main__":
    main()
