"""The embedded server itself: started twice, killed, restarted. Each test has a server of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest

from lincah import embedded

PEMAKAI = """
import sys, time
from pathlib import Path
from lincah import embedded
with embedded.pakai(Path(sys.argv[1])):
    print("siap", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    yield tmp_path
    embedded.stop(tmp_path)


def answers(url: str) -> bool:
    with psycopg.connect(url) as koneksi:
        return koneksi.execute("SELECT 1").fetchone() == (1,)


def test_it_sorts_and_compares_the_same_whatever_the_environment(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    with psycopg.connect(embedded.start(data)) as koneksi:
        sql = "SELECT upper('é'), current_setting('server_encoding'), current_setting('TimeZone')"
        assert koneksi.execute(sql).fetchone() == ("É", "UTF8", "Asia/Jakarta")
        assert koneksi.execute("SELECT current_setting('listen_addresses')").fetchone() == ("",)
    assert (data / "postgres").stat().st_mode & 0o077 == 0


def test_what_is_written_outlives_stop_kill_and_a_stale_pid(data: Path) -> None:
    url = embedded.start(data)
    assert embedded.start(data) == url  # twice is once
    with psycopg.connect(url, autocommit=True) as koneksi:
        koneksi.execute("CREATE TABLE ada AS SELECT 7 AS n")
    pid = int((data / "postgres/postmaster.pid").read_text().split()[0])
    os.kill(pid, signal.SIGKILL)
    until = time.monotonic() + 10
    while embedded.berjalan(data) and time.monotonic() < until:
        time.sleep(0.05)
    # By now the number may belong to anybody; here it is ours.
    baris = (data / "postgres/postmaster.pid").read_text().split("\n", 1)[1]
    (data / "postgres/postmaster.pid").write_text(f"{os.getpid()}\n{baris}")
    with psycopg.connect(embedded.start(data)) as koneksi:
        assert koneksi.execute("SELECT n FROM ada").fetchone() == (7,)
    embedded.stop(data)
    assert not embedded.berjalan(data)


def test_the_last_user_stops_it_even_after_a_killed_one(data: Path) -> None:
    lain = subprocess.Popen([sys.executable, "-c", PEMAKAI, str(data)], stdout=subprocess.PIPE, text=True)
    assert lain.stdout.readline() == "siap\n"
    with embedded.pakai(data) as url:
        pass
    assert answers(url)  # the other one still uses it
    lain.kill()
    lain.wait()
    assert embedded.berjalan(data)
    with embedded.pakai(data):
        assert answers(url)
    assert not embedded.berjalan(data)


def test_a_long_path_works(data: Path) -> None:
    dalam = data / ("sangat-" * 14 + "panjang")
    with embedded.pakai(dalam) as url:
        assert answers(url)
    assert not Path(url.partition("host=")[2]).exists()
