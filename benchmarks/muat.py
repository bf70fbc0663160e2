"""How long does it take to load the demo: one regency of 300 and of 7,500 people, from an empty database, with work?

python -m benchmarks.muat [300 7500]
"""

import subprocess
import sys
from time import perf_counter

from benchmarks import laporan
from benchmarks.peragaan import SLUG, empty_database

ROUNDS = 3


def main() -> None:
    if "--orang" in sys.argv:
        _load(int(sys.argv[sys.argv.index("--orang") + 1]))
        return
    laporan.print_machine()
    for people in [one for one in sys.argv[1:] if one.isdigit()] or ["300", "7500"]:
        for _ in range(ROUNDS):
            subprocess.run([sys.executable, "-m", "benchmarks.muat", "--orang", people], check=True)


def _load(people: int) -> None:
    start = perf_counter()
    with empty_database("ukur_muat", fresh=True):
        from lincah.kedudukan.demo import instansi_demo, muat
        from lincah.kedudukan.models import Pegawai
        from lincah.pelaksanaan.demo import muat_pekerjaan
        from lincah.registry.konteks import di_instansi

        ready = perf_counter()
        instansi = instansi_demo(SLUG)
        schema = perf_counter()
        muat(SLUG, people)
        filled = perf_counter()
        cases = muat_pekerjaan(instansi)
        done = perf_counter()
        with di_instansi(instansi):
            count = Pegawai.objects.count()
    print(
        f"{count} people: server, shared tables {ready - start:.1f} s; schema {schema - ready:.1f} s; "
        f"people {filled - schema:.1f} s; {cases} running cases {done - filled:.1f} s; all {done - start:.1f} s"
    )


if __name__ == "__main__":
    main()
