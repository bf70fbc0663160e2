"""`lincah serve`: database, tables, static files, web and worker in one command; one signal ends them all."""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType
from typing import Any

from lincah.cli import Gagal

PORT = 8000
UTAS = 4  # threads of one web process
MULAI_DETIK = 30.0
BERHENTI_DETIK = 15.0


def register(sub: Any) -> None:
    perintah = sub.add_parser("serve", help="jalankan Lincah (basis data ikut dijalankan bila DATABASE_URL kosong)")
    add_arguments(perintah)
    perintah.set_defaults(run=run)


def add_arguments(perintah: argparse.ArgumentParser) -> None:
    """Where to listen and with how many processes."""
    perintah.add_argument("--port", type=int, default=PORT, help=f"bawaan {PORT}")
    perintah.add_argument("--host", default="127.0.0.1", help="0.0.0.0 agar dapat dibuka dari mesin lain")
    perintah.add_argument("--workers", type=int, default=2, help="banyaknya proses web")


def run(args: argparse.Namespace) -> int:
    from lincah.cli import siap

    check_port(args.host, args.port)
    with ended_by_signal(), siap.basis_data():
        siap.migrasi()
        return layani(args)


def layani(args: argparse.Namespace) -> int:
    """Collect static files, then serve until a signal or until one of the processes ends by itself."""
    from lincah.cli import siap

    _collect_static()
    siap.lepaskan()
    proses = [subprocess.Popen(perintah, start_new_session=True) for perintah in _commands(args)]
    try:
        _wait_for_web(args.host, args.port)
        siap.kabari(f"Lincah siap di http://{args.host}:{args.port}/  (Ctrl+C untuk berhenti)")
        while all(satu.poll() is None for satu in proses):
            time.sleep(0.2)
        siap.kabari("Salah satu proses berhenti sendiri; semuanya dihentikan. Lihat pesan di atas.")
        return 1
    except KeyboardInterrupt:
        return 0
    finally:
        _end(proses)


def check_port(host: str, port: int) -> None:
    """Refuse before anything is started. Errors: Gagal."""
    keluarga = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(keluarga, socket.SOCK_STREAM) as coba:
        coba.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            coba.bind((host, port))
        except OSError as sebab:
            raise Gagal(
                f"port {port} di {host} tidak dapat dipakai ({sebab.strerror}); pilih lain dengan --port"
            ) from sebab


class ended_by_signal:  # noqa: N801  (reads as a sentence in `with`)
    """SIGTERM ends the command as Ctrl+C does, and SIGINT even where a shell had it ignored (`lincah serve &` in a
    script): whatever was started is ended too."""

    def __enter__(self) -> None:
        self.sebelumnya = {satu: signal.signal(satu, self._interrupt) for satu in (signal.SIGTERM, signal.SIGINT)}

    def __exit__(self, *_: object) -> None:
        for nomor, penangan in self.sebelumnya.items():
            signal.signal(nomor, penangan)

    @staticmethod
    def _interrupt(nomor: int, bingkai: FrameType | None) -> None:
        raise KeyboardInterrupt


def _collect_static() -> None:
    from django.conf import settings
    from django.core.management import call_command

    if not settings.DEBUG:
        call_command("collectstatic", interactive=False, verbosity=0)


def _wait_for_web(host: str, port: int) -> None:
    for _ in range(int(MULAI_DETIK / 0.1)):
        with suppress(OSError), socket.create_connection((host, port), timeout=1):
            return
        time.sleep(0.1)


def perintah_web(host: str, port: int, workers: int) -> list[str]:
    """The command of the web processes, `UTAS` threads in each."""
    alamat = ["--host", host, "--port", str(port)]
    banyak = ["--workers", str(workers), "--blocking-threads", str(UTAS), "--backpressure", "64"]
    lain = ["--interface", "wsgi", "--log-level", "warning", "--respawn-failed-workers"]
    return [sys.executable, "-m", "granian", *alamat, *banyak, *lain, "lincah.web.wsgi:application"]


def _commands(args: argparse.Namespace) -> list[list[str]]:
    worker = [sys.executable, "-m", "django", "procrastinate", "worker"]
    worker += ["--concurrency", "2", "--delete-jobs", "successful"]
    return [perintah_web(args.host, args.port, args.workers), worker]


def _end(proses: Sequence[subprocess.Popen[bytes]]) -> None:
    for satu in proses:
        if satu.poll() is None:
            satu.send_signal(signal.SIGTERM)
    batas = time.monotonic() + BERHENTI_DETIK
    for satu in proses:
        try:
            satu.wait(max(0.1, batas - time.monotonic()))
        except subprocess.TimeoutExpired:
            # Its own session: nothing else is in this group.
            os.killpg(satu.pid, signal.SIGKILL)
            satu.wait()
