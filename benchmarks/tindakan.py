"""How many acts a second does the service persist, audit and cite? In the same run: django-fsm-2 with an audit row.

One process, no HTTP, a commit for every act. The person who acts is known already, as in a request. Once with one
connection, one act after another; once as `lincah serve` runs a process: in threads, each with a connection of its own.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from time import perf_counter, process_time

from benchmarks import laporan
from benchmarks.peragaan import regency

CASES = 60
ROUNDS = 5
Act = Callable[[], object]
Acts = list[Act]
Run = tuple[float, float, list[float]]


def main() -> None:
    laporan.print_machine()
    with regency(300, "tindakan") as instansi:
        from benchmarks import pembanding_fsm
        from benchmarks.perkara_uji import Walker
        from lincah.cli.serve import UTAS

        laporan.print_database()
        walker = Walker.typical(instansi)
        with pembanding_fsm.tables(), ThreadPoolExecutor(UTAS, initializer=lambda: _enter(instansi)) as threads:
            sides: dict[str, Callable[[int], Acts]] = {
                "lakukan: locked, posts asked, cited, audited": lambda n: list(walker.acts(n)),
                "tindak: the same and the rows each act leaves": lambda n: list(walker.acts(n, effects=True)),
                "django-fsm-2: locked, saved, audit row": lambda n: list(_fsm(n, walker)),
            }
            ways = {"": lambda make: _run([make(CASES)]), f", {UTAS} threads": lambda make: _run_in(threads, make)}
            both = [(name + suffix, make, way) for suffix, way in ways.items() for name, make in sides.items()]
            measured: dict[str, list[Run]] = {name: [way(make)][:0] for name, make, way in both}  # warms up
            for _ in range(ROUNDS):  # in turns, so that a busy moment of the machine meets them all
                for name, make, way in both:
                    measured[name].append(way(make))
            rows = [(name, *_row(measured[name]), _statements(make(CASES // 6))) for name, make, _ in both]
        laporan.print_table(("", "acts/s median", "best", "n", "p50 ms", "p95 ms", "cpu ms", "SQL an act"), rows)
        print(f"{ROUNDS} rounds in turns; SQL: messages to the database besides BEGIN and COMMIT; {walker.described}")


def _enter(instansi: object) -> None:
    from django.db import connection

    connection.set_tenant(instansi)
    connection.ensure_connection()


def _fsm(count: int, walker: object) -> Iterator[Act]:
    from benchmarks import pembanding_fsm

    for pk, act in pembanding_fsm.open_cases(count):
        yield lambda pk=pk, act=act: pembanding_fsm.perform(pk, act, "Somebody Somewhere", walker.moment)


def _run_in(threads: ThreadPoolExecutor, make: Callable[[int], Acts]) -> Run:
    """As `_run`, the cases shared out among the threads of one process."""
    count = threads._max_workers
    return _run([make(CASES // count) for _ in range(count)], threads)


def _run(shares: list[Acts], threads: ThreadPoolExecutor | None = None) -> Run:
    """Acts a second; processor time of this process an act in ms (the database not counted); the ms of each."""
    start, busy = perf_counter(), process_time()
    parts = list((threads.map if threads else map)(_timed, shares))
    spent, used = perf_counter() - start, process_time() - busy
    ms = [one for part in parts for one in part]
    return len(ms) / spent, used * 1000 / len(ms), ms


def _timed(acts: Acts) -> list[float]:
    return [laporan.milliseconds(act) for act in acts]


def _row(runs: list[Run]) -> tuple[str, ...]:
    rates, ms = [rate for rate, _, _ in runs], [one for _, _, many in runs for one in many]
    p50, p95, cpu = f"{median(ms):.2f}", f"{laporan.p95(ms):.2f}", f"{median(cpu for _, cpu, _ in runs):.2f}"
    return f"{median(rates):,.0f}", f"{max(rates):,.0f}", str(len(ms)), p50, p95, cpu


def _statements(acts: list[Act]) -> str:
    from django.db import connection

    count = 0

    def counting(execute: Callable, *args: object) -> object:
        nonlocal count
        count += 1
        return execute(*args)

    with connection.execute_wrapper(counting):
        for act in acts:
            act()
    return f"{count / len(acts):.1f}"


if __name__ == "__main__":
    main()
