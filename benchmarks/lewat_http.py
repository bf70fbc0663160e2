"""Acts a second through HTTP, each committed, beside what the same SQL reaches bare (pgbench) on the same server.

    python -m benchmarks.lewat_http

Clients with a session and a case of their own post feedback to the web processes of `lincah serve` (two, of four
threads); then pgbench runs the statements that one such request sent, with as many connections.
"""

import http.client
import os
import re
import socket
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

from benchmarks import laporan
from benchmarks.peragaan import regency

CLIENTS, SECONDS = 8, 15.0
CSRF = "x" * 32
ACT = "memberi_umpan_balik"


def main() -> None:
    laporan.print_machine()
    with regency(300, "tindakan") as instansi:
        from benchmarks.perkara_uji import Walker

        laporan.print_database()
        posts = _posts(Walker.typical(instansi))
        script = _statements(*posts[0])
        with _serving() as port:
            ms = _ask(port, posts)
        rows = [("POST over HTTP, act committed", f"{len(ms) / SECONDS:,.0f}", *_spread(ms)), _bare(script)]
    laporan.print_table(("", "a second", "p50 ms", "p95 ms"), rows)
    print(f"{CLIENTS} clients, {SECONDS:.0f} s each; {script.count(';')} statements in one transaction of pgbench")


def _posts(walker: object) -> list[tuple[str, str, int]]:
    """Address, session and version of the case of each client: all stand where feedback may be given."""
    from django.urls import reverse

    from benchmarks.layar_uji import masuk
    from lincah.accounts.models import Akun

    akun = Akun.objects.get(pk=walker.aktor["pemantau"].akun_id)
    found = []
    for _ in range(CLIENTS):
        case = walker.open_case()
        walker.walk_until(case, "menyerahkan_hasil")
        case.refresh_from_db()
        found.append((reverse("pekerjaan:tindakan", args=[case.pk, ACT]), masuk(akun), case.versi))
    return found


def _form(version: int) -> dict[str, Any]:
    return {"versi": version, "kunci": uuid4(), "catatan": "Lanjutkan; lengkapi daftar pustakanya."}


def _statements(url: str, session: str, version: int) -> str:
    """What one request sends to the database, as a script of pgbench: one transaction, a new key each time."""
    from django.conf import settings
    from django.db import connection
    from django.test import Client
    from psycopg import ClientCursor

    client, sent = Client(headers={"host": "127.0.0.1"}), []
    client.cookies[settings.SESSION_COOKIE_NAME] = session

    def listen(execute: object, sql: str, params: object, many: bool, context: object) -> object:
        sent.append(ClientCursor(connection.connection).mogrify(sql, params or None).strip().rstrip(";"))
        return execute(sql, params, many, context)

    form = _form(version)
    with connection.execute_wrapper(listen):
        response = client.post(url, form)
    if response.status_code != 302:
        raise AssertionError(response.content[:2000])
    text = ";\n".join(" ".join(one.split("\n")) for one in ("BEGIN", *sent, "COMMIT")) + ";\n"
    return re.sub(rf"'{form['kunci'].hex}'(::uuid)?", "gen_random_uuid()", text)


@contextmanager
def _serving() -> Iterator[int]:
    """The web processes as `lincah serve` starts them, on a free port."""
    from lincah.cli.serve import perintah_web

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with subprocess.Popen(perintah_web("127.0.0.1", port, workers=2)) as process:
        try:
            for _ in range(300):
                with socket.socket() as trial:
                    if trial.connect_ex(("127.0.0.1", port)) == 0:
                        break
                threading.Event().wait(0.1)
            yield port
        finally:
            process.terminate()


def _ask(port: int, posts: list[tuple[str, str, int]]) -> list[float]:
    """Milliseconds of every post of every client, each client one after another for as long as it lasts."""
    ms: list[float] = []
    clients = [threading.Thread(target=_client, args=(port, *post, ms)) for post in posts]
    for one in clients:
        one.start()
    for one in clients:
        one.join()
    return ms


def _client(port: int, url: str, session: str, version: int, ms: list[float]) -> None:
    line = http.client.HTTPConnection("127.0.0.1", port)
    head = {"Cookie": f"csrftoken={CSRF}; sessionid={session}", "X-CSRFToken": CSRF}
    head["Content-Type"] = "application/x-www-form-urlencoded"

    def post() -> None:
        line.request("POST", url, urlencode(_form(version)), head)
        response = line.getresponse()
        response.read()
        if response.status != 302:
            raise AssertionError(response.status)

    post()
    end = perf_counter() + SECONDS
    while perf_counter() < end:
        ms.append(laporan.milliseconds(post))


def _bare(script: str) -> tuple[str, ...]:
    from lincah.embedded import BIN

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "tindakan.sql"
        file.write_text(script)
        command = [BIN / "pgbench", "-n", "-f", file, "-c", CLIENTS, "-j", "2", "-T", f"{SECONDS:.0f}"]
        asked = [str(one) for one in (*command, os.environ["DATABASE_URL"])]
        done = subprocess.run(asked, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    rate = float(re.search(r"tps = ([\d.]+)", done.stdout)[1])
    mean = float(re.search(r"latency average = ([\d.]+)", done.stdout)[1])
    return "pgbench: the same statements", f"{rate:,.0f}", f"{mean:.1f} (mean)", ""


def _spread(ms: list[float]) -> tuple[str, str]:
    return f"{median(ms):.1f}", f"{laporan.p95(ms):.1f}"


if __name__ == "__main__":
    main()
