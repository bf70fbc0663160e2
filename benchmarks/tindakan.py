"""How many acts a second does the service persist, audit and cite? In the same run: django-fsm-2 with an audit row.

One process, no HTTP, one connection, a commit for every act. The person who acts is known already, as in a request.
"""

from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter, process_time

from benchmarks import laporan
from benchmarks.peragaan import regency

CASES = 60
ROUNDS = 5
Act = Callable[[], object]
Run = tuple[float, float, list[float]]


def main() -> None:
    laporan.print_machine()
    with regency(300, "tindakan") as instansi:
        from benchmarks import pembanding_fsm
        from benchmarks.perkara_uji import Walker

        laporan.print_database()
        walker = Walker.typical(instansi)
        with pembanding_fsm.tables():
            sides = {
                "lakukan: locked, posts asked, cited, audited": lambda: list(walker.acts(CASES)),
                "tindak: the same and the rows each act leaves": lambda: list(walker.acts(CASES, effects=True)),
                "django-fsm-2: locked, saved, audit row": lambda: list(_fsm(CASES, walker)),
            }
            for prepare in sides.values():
                _run(prepare()[:200])
            measured: dict[str, list[Run]] = {name: [] for name in sides}
            for _ in range(ROUNDS):  # in turns, so that a busy moment of the machine meets them all
                for name, prepare in sides.items():
                    measured[name].append(_run(prepare()))
            rows = [(name, *_row(runs), _statements(sides[name]())) for name, runs in measured.items()]
        laporan.print_table(("", "acts/s median", "best", "n", "p50 ms", "p95 ms", "cpu ms", "SQL an act"), rows)
        print(f"{ROUNDS} rounds in turns; SQL: messages to the database besides BEGIN and COMMIT; {walker.described}")


def _fsm(count: int, walker: object) -> Iterator[Act]:
    from benchmarks import pembanding_fsm

    for pk, act in pembanding_fsm.open_cases(count):
        yield lambda pk=pk, act=act: pembanding_fsm.perform(pk, act, "Somebody Somewhere", walker.moment)


def _run(acts: list[Act]) -> Run:
    """Acts a second; processor time of this process an act in ms (the database not counted); the ms of each."""
    ms, start, busy = [], perf_counter(), process_time()
    for act in acts:
        before = perf_counter()
        act()
        ms.append((perf_counter() - before) * 1000)
    return len(acts) / (perf_counter() - start), (process_time() - busy) * 1000 / len(acts), ms


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
