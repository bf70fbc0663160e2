"""How quickly do pages answer, with how many queries and bytes, and how much memory does a web process take?

    python -m benchmarks.halaman [300 7500]

Each page is asked in this process (Django's test client: the server's own time), then over loopback from a real granian
with one worker. Running cases, no demo bar, DEBUG off. "cpu": processor time of this process in the first case, the
database not counted. Bytes are those of the page before compression, and after.
"""

import gzip
import http.client
import os
import socket
import subprocess
import sys
import time
from statistics import median
from urllib.parse import urlencode

import psutil

from benchmarks import laporan
from benchmarks.peragaan import regency

N = 40
CSRF = "x" * 32
HEAD = ("page", "p50 ms", "p95 ms", "cpu ms", "SQL", "kB", "gz kB", "http p50", "http p95")


def main() -> None:
    if "--orang" in sys.argv:
        _measure(int(sys.argv[sys.argv.index("--orang") + 1]))
        return
    laporan.print_machine()
    for people in [one for one in sys.argv[1:] if one.isdigit()] or ["300", "7500"]:
        fresh = [one for one in sys.argv if one == "--baru"]
        subprocess.run([sys.executable, "-m", "benchmarks.halaman", "--orang", people, *fresh], check=True)


def _measure(people: int) -> None:
    os.environ.pop("LINCAH_DEMO", None)
    with regency(people) as instansi:
        from django.core.management import call_command

        from benchmarks.layar_uji import pages

        call_command("collectstatic", interactive=False, verbosity=0)
        asked = pages(instansi)
        load = os.getloadavg()[0]
        rows = [[page.name, *in_process(page)] for page in asked]
        with _Server() as server:
            for row, page in zip(rows, asked, strict=True):
                row += [f"{one:.1f}" for one in server.ask(page)]
            memory = server.memory()
        print(f"\n{people} employees; n={N} a page; load {load:.1f} before, {os.getloadavg()[0]:.1f} after")
        laporan.print_table(HEAD, rows)
        print(
            f"memory of the web process: {memory[0]:.0f} MB when ready, {memory[1]:.0f} MB after {N} times every page"
        )


def in_process(page: object) -> list[str]:
    """p50, p95 and processor time in ms, statements, kB, kB compressed: asked by Django's test client."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client

    client = Client(headers={"host": "127.0.0.1"})
    if page.session:
        client.cookies[settings.SESSION_COOKIE_NAME] = page.session
    ask = (lambda: client.post(page.url, page.form)) if page.form else (lambda: client.get(page.url))
    count = 0

    def counting(execute: object, *args: object) -> object:
        nonlocal count
        count += 1
        return execute(*args)

    ask()
    with connection.execute_wrapper(counting):
        response = ask()
    if response.status_code != 200:
        raise AssertionError((page.name, page.url, response.status_code))
    ms = laporan.timed(ask, N, warm=2)
    size, small = len(response.content), len(gzip.compress(response.content, 6))
    times = (median(ms), laporan.p95(ms), median(laporan.processor(ask, 15)))
    return [*(f"{one:.1f}" for one in times), str(count), f"{size / 1000:.1f}", f"{small / 1000:.1f}"]


class _Server:
    """One granian worker as `lincah serve` starts it, on a free port."""

    def __enter__(self) -> "_Server":
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        from lincah.cli.serve import perintah_web

        self.process = subprocess.Popen(perintah_web("127.0.0.1", self.port, workers=1))
        self._wait()
        self.ready = self._rss()
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        self.process.wait(20)

    def ask(self, page: object) -> tuple[float, float]:
        """p50 and p95 in ms over one connection."""
        cookie = f"csrftoken={CSRF}" + (f"; sessionid={page.session}" if page.session else "")
        head = {"Cookie": cookie, "Accept-Encoding": "gzip", "X-CSRFToken": CSRF}
        body = urlencode(page.form, doseq=True) if page.form else None
        if body:
            head["Content-Type"] = "application/x-www-form-urlencoded"
        connection = http.client.HTTPConnection("127.0.0.1", self.port)

        def once() -> None:
            connection.request("POST" if body else "GET", page.url, body, head)
            response = connection.getresponse()
            response.read()
            if response.status != 200:
                raise AssertionError((page.name, response.status))

        ms = laporan.timed(once, N, warm=3)
        return median(ms), laporan.p95(ms)

    def memory(self) -> tuple[float, float]:
        """MB of the worker when ready and now."""
        return self.ready, self._rss()

    def _rss(self) -> float:
        return max(one.memory_info().rss for one in psutil.Process(self.process.pid).children(recursive=True)) / 1e6

    def _wait(self) -> None:
        for _ in range(300):
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port)
                connection.request("GET", "/")
                connection.getresponse().read()
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("granian does not answer")


if __name__ == "__main__":
    main()
