"""What every measurement prints: the command, the machine and its load, n, median and 95th percentile."""

import os
import platform
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, process_time

import psutil


def print_machine() -> None:
    """The command and the machine; the load tells whether somebody else was working at the same time."""
    name = next((line.split(":")[1] for line in _cpuinfo() if line.startswith("model name")), platform.processor())
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    module = Path(sys.argv[0]).stem
    print(f"$ python -m benchmarks.{module} {' '.join(sys.argv[1:])}".rstrip())
    print(
        f"{name.strip()}, {os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GiB RAM, "
        f"Python {platform.python_version()}; load {load}"
    )


def print_database() -> None:
    """The PostgreSQL asked, and whether a commit is on the disk when it returns."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT version(), current_setting('fsync'), current_setting('synchronous_commit')")
        version, fsync, synchronous = cursor.fetchone()
    print(f"{' '.join(version.split()[:2])}, fsync {fsync}, synchronous_commit {synchronous}")


def timed(function: Callable[[], object], n: int, warm: int = 3) -> list[float]:
    """Milliseconds of `n` calls, after `warm` calls that are not counted."""
    for _ in range(warm):
        function()
    return [milliseconds(function) for _ in range(n)]


def processor(function: Callable[[], object], n: int) -> list[float]:
    """Milliseconds of processor time of this process, call by call: what is left when nobody else wants the machine."""
    ms = []
    for _ in range(n):
        start = process_time()
        function()
        ms.append((process_time() - start) * 1000)
    return ms


def spread(ms: Sequence[float]) -> str:
    """`n=100 p50 1.2 ms p95 3.4 ms`."""
    return f"n={len(ms)} p50 {median(ms):.2f} ms p95 {p95(ms):.2f} ms"


def p95(ms: Sequence[float]) -> float:
    return quantiles(ms, n=20)[-1] if len(ms) > 1 else ms[0]


def print_table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Columns as wide as they need to be; the first one to the left."""
    cells = [[str(cell) for cell in row] for row in (head, *rows)]
    width = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        print("  ".join(c.ljust(w) if n == 0 else c.rjust(w) for n, (c, w) in enumerate(zip(row, width, strict=True))))


def milliseconds(function: Callable[[], object]) -> float:
    """One call."""
    start = perf_counter()
    function()
    return (perf_counter() - start) * 1000


def _cpuinfo() -> list[str]:
    file = Path("/proc/cpuinfo")
    return file.read_text().splitlines() if file.exists() else []
