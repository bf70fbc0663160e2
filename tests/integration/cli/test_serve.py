"""`lincah serve` as a person starts it: from an empty folder, ended by a signal, started again."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import psutil
import pytest

from lincah import embedded

MULAI_DETIK = 300  # a slow machine finds no fault; a server that ended is noticed at once


@pytest.fixture
def port() -> int:
    with closing(socket.socket()) as lubang:
        lubang.bind(("127.0.0.1", 0))
        return int(lubang.getsockname()[1])


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / ".lincah"
    embedded.stop(tmp_path / ".lincah")


def started(data: Path, port: int) -> subprocess.Popen[bytes]:
    env = {nama: isi for nama, isi in os.environ.items() if nama not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE")}
    perintah = [sys.executable, "-m", "lincah.cli", "serve", "--port", str(port), "--workers", "1"]
    return subprocess.Popen(
        perintah,
        cwd=data.parent,
        env={**env, "LINCAH_DATA": str(data)},
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),  # as a script's shell does behind `&`
    )


def health(port: int, server: subprocess.Popen[bytes]) -> int:
    until = time.monotonic() + MULAI_DETIK
    while True:
        try:
            koneksi = HTTPConnection("127.0.0.1", port, timeout=5)
            koneksi.request("GET", "/sehat")
            return koneksi.getresponse().status
        except OSError:
            if server.poll() is not None or time.monotonic() > until:
                raise
            time.sleep(0.2)


def test_one_signal_ends_all_that_was_started(data: Path, port: int) -> None:
    for tanda in (signal.SIGTERM, signal.SIGINT):  # the second start works on the same data
        utama = started(data, port)
        assert health(port, utama) == 200
        anak = psutil.Process(utama.pid).children(recursive=True)
        assert len(anak) >= 2
        utama.send_signal(tanda)
        assert utama.wait(45) in (0, 130)
        assert [satu for satu in anak if satu.is_running() and satu.status() != psutil.STATUS_ZOMBIE] == []
        assert not embedded.berjalan(data)
