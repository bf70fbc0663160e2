"""A deployment of Lincah in processes of its own, on a database of its own, and ways to kill it at a chosen step.

Processes are forked, so that one costs milliseconds: real processes, real sockets, real commits, a real SIGKILL.
"""

import multiprocessing
import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any
from unittest.mock import patch
from wsgiref.simple_server import WSGIRequestHandler, make_server

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.db import connection
from tests.basis_data_uji import AWALAN, _perintah, _sidik_migrasi
from tests.cetak_terpisah import susun_terpisah
from tests.integration.exchange.conftest import ADMIN, antar

from lincah.exchange import services
from lincah.exchange.kartu import Kartu
from lincah.exchange.models import Mitra
from lincah.naskah import cetak
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.queries import lupakan_ingatan
from lincah.registry.waktu import sekarang

FORK = multiprocessing.get_context("fork")
SABAR = 20.0


@contextmanager
def dua_pemasangan(*slug: str) -> Iterator[tuple["Pemasangan", "Pemasangan"]]:
    """Two deployments that know each other, each on a database of its own made from the template of the tests."""
    get_wsgi_application()
    import_module(settings.ROOT_URLCONF)  # once here, so that no forked server does it again
    nama = [f"{AWALAN}lincah_{os.getpid()}_{satu}" for satu in ("asal", "tujuan")]
    templat = f"{AWALAN}templat_{_sidik_migrasi()}"
    for satu in nama:
        _perintah(f'CREATE DATABASE "{satu}" TEMPLATE "{templat}"')
    asal, tujuan = (Pemasangan(kode, basis_data) for kode, basis_data in zip(slug, nama, strict=True))
    try:
        kartu_asal, kartu_tujuan = asal.lakukan(services.kartu_sendiri), tujuan.lakukan(services.kartu_sendiri)
        asal.lakukan(_note_card, kartu_tujuan)
        tujuan.lakukan(_note_card, kartu_asal)
        yield asal, tujuan
    finally:
        for satu in (asal, tujuan):
            satu.berhenti()
        connection.close()
        for basis_data in nama:
            _perintah(f'DROP DATABASE IF EXISTS "{basis_data}" WITH (FORCE)')


def _note_card(kartu: Kartu) -> None:
    services.catat_mitra(kartu, oleh=ADMIN, waktu=sekarang())


def coba_lagi() -> int:
    """The line is tried without waiting for the end of the pause, as the administrator may."""
    services.coba_sekarang(Mitra.objects.get().pk, oleh=ADMIN, waktu=sekarang())
    return antar()


@dataclass
class Pemasangan:
    """An instansi with its database and its address; `pelayan` is its web process, when it runs."""

    slug: str
    basis_data: str
    port: int = 0
    pelayan: BaseProcess | None = field(default=None)

    def __post_init__(self) -> None:
        with closing(socket.socket()) as lubang:
            lubang.bind(("127.0.0.1", 0))
            self.port = lubang.getsockname()[1]

    def lakukan(self, apa: Callable[..., Any], *isi: object, mati_di: str = "", mati_ke: int = 1) -> Any:
        """Do it in another process inside the instansi; None when that was killed at the step `mati_di`."""
        baca, tulis = FORK.Pipe(duplex=False)
        anak = FORK.Process(target=self._kerja, args=(tulis, apa, isi, mati_di, mati_ke))
        anak.start()
        tulis.close()
        anak.join(SABAR)
        assert anak.exitcode == (-signal.SIGKILL if mati_di else 0), (anak.exitcode, mati_di)
        with baca, suppress(EOFError):
            return baca.recv()

    def layani(self, mati_di: str = "") -> None:
        """Serve, until `mati_di` is reached or `berhenti`."""
        self.pelayan = FORK.Process(target=self._layan, args=(mati_di,))
        self.pelayan.start()
        until = time.monotonic() + SABAR
        while time.monotonic() < until:
            with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), timeout=1):
                return
            time.sleep(0.01)

    def berhenti(self) -> None:
        """As a power cut does."""
        if self.pelayan is not None:
            self.pelayan.kill()
            self.pelayan.join(SABAR)
            self.pelayan = None

    def mati(self) -> bool:
        """Did the server die by itself?"""
        assert self.pelayan is not None
        self.pelayan.join(SABAR)
        return self.pelayan.exitcode == -signal.SIGKILL

    def _kerja(self, tulis: Connection, apa: Callable[..., Any], isi: tuple[object, ...], mati: str, ke: int) -> None:
        self._pindah()
        with di_instansi(Instansi.objects.get(slug=self.slug)), dies_at(mati, ke):
            tulis.send(apa(*isi))
        tulis.close()
        os._exit(0)

    def _layan(self, mati_di: str) -> None:
        self._pindah()
        with dies_at(mati_di), make_server("127.0.0.1", self.port, get_wsgi_application(), handler_class=Diam) as satu:
            satu.serve_forever()

    def _pindah(self) -> None:
        # The connection of the parent stays the parent's: forgotten, not closed.
        connection.connection = None
        connection.settings_dict["NAME"] = self.basis_data
        # The database itself is not killed here: a commit need not wait for the disk of a busy machine.
        connection.settings_dict["OPTIONS"] = {"options": "-c synchronous_commit=off"}
        cetak.susun = susun_terpisah
        settings.LINCAH_ALAMAT = f"http://localhost:{self.port}"
        lupakan_ingatan()
        connection.set_schema_to_public()


class Diam(WSGIRequestHandler):
    """Without a line for each request."""

    def log_message(self, *isi: object) -> None:
        return


class dies_at:  # noqa: N801  (reads as a sentence in `with`)
    """Within the block, the process is killed where the named function begins ("… >": where it ends), the nth time."""

    def __init__(self, nama: str, ke: int = 1) -> None:
        self.letak, _, self.akhir = nama.partition(" ")
        self.tersisa = ke

    def __enter__(self) -> None:
        if self.letak:
            modul, _, fungsi = self.letak.rpartition(".")
            self.tambalan = patch(self.letak, self._tumbang(getattr(_resolve(modul), fungsi)))
            self.tambalan.start()

    def __exit__(self, *_: object) -> None:
        if self.letak:
            self.tambalan.stop()

    def _tumbang(self, asli: Callable[..., Any]) -> Callable[..., Any]:
        def pengganti(*isi: Any, **lain: Any) -> Any:
            self.tersisa -= 1
            if not self.tersisa:
                if self.akhir:
                    asli(*isi, **lain)
                os.kill(os.getpid(), signal.SIGKILL)
            return asli(*isi, **lain)

        return pengganti


def _resolve(nama: str) -> Any:
    from pkgutil import resolve_name

    return resolve_name(nama)
