"""A local server that speaks the HTTP interface of the eSign Client Service, version 2, and really signs.

`sikap` changes how it behaves: "" as it should, or one of the ways in which a service fails. What it was asked stands
in `permintaan` (path, JSON), so that a test can tell what left the house.
"""

import json
import threading
import time
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from lincah.naskah.tanda_tangan.kunci import Kunci
from lincah.naskah.tanda_tangan.lokal import TandaTanganLokal
from lincah.naskah.tanda_tangan.porta import Permintaan

NIK, PASSPHRASE = "3201010101010001", "Pass-Phrase#Rahasia-2025"
PENGGUNA, SANDI = "esign", "sandi-klien-esign"
TANDA = "Basic " + b64encode(f"{PENGGUNA}:{SANDI}".encode()).decode()


class ESign(ThreadingHTTPServer):
    """One service with one subscriber, `nama`, whose certificate hangs under `kunci`."""

    daemon_threads = True

    def __init__(self, kunci: Kunci, nama: str) -> None:
        super().__init__(("127.0.0.1", 0), _Jawab)
        self.penanda = TandaTanganLokal(kunci, "Pemerintah Kabupaten Contoh")
        self.nama = nama
        self.sikap = ""
        self.permintaan: list[tuple[str, dict[str, Any]]] = []

    def handle_error(self, *_: object) -> None:
        """Who asks may hang up while we are slow."""

    @property
    def alamat(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def tandatangani(self, isi: dict[str, Any]) -> str:
        pdf = b64decode(isi["file"][0])
        if self.sikap == "berkas lain":
            pdf = b"%PDF-1.7 bukan surat itu\n%%EOF\n"
            return b64encode(pdf).decode()
        sifat = isi["signatureProperties"][0]
        minta = Permintaan(
            pdf=pdf, nama=self.nama, jabatan=sifat["reason"], tempat=sifat["location"], waktu=datetime.now(UTC)
        )
        return b64encode(self.penanda.tandatangani(minta)).decode()


class _Jawab(BaseHTTPRequestHandler):
    server: ESign

    def log_message(self, *_: object) -> None:
        pass

    def do_POST(self) -> None:
        isi = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.permintaan.append((self.path, isi))
        if self.headers["Authorization"] != TANDA:
            return self.jawab(401, {"error": "Unauthorized", "status": 401})
        tolak = {"error": f"ditolak {isi}", "status_code": 2099}
        galat: dict[str, Any] = {"rusak": (500, {}), "sibuk": (429, {}), "tolak": (400, tolak)}
        if self.server.sikap in galat:
            return self.jawab(*galat[self.server.sikap])
        if self.server.sikap == "pindah":
            return self.jawab(302, {}, Location=f"{self.server.alamat}/lain")
        if self.server.sikap == "lambat":
            time.sleep(3)
        if self.server.sikap == "putus":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n{")
            return self.close_connection_now()
        if self.server.sikap == "bukan json":
            return self.jawab(200, None)
        return self.jawab(*self.putuskan(isi))

    def putuskan(self, isi: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        if self.path == "/api/v2/verify/pdf":
            return 200, {"conclusion": "VALID", "signatureCount": 1}
        if isi["nik"] != NIK:
            return 400, {"error": "User tidak terdaftar", "status_code": 2011}
        if self.path == "/api/v2/user/check/status":
            status = "REVOKE" if self.server.sikap == "dicabut" else "ISSUE"
            return 200, {"status_code": 1111, "message": "ok", "status": status}
        if isi["passphrase"] != PASSPHRASE:
            return 400, {"error": "Passphrase anda salah", "status_code": 2031}
        return 200, {"time": 321, "file": [self.server.tandatangani(isi)]}

    def jawab(self, status: int, isi: dict[str, Any] | None, **kepala: str) -> None:
        teks = b"<html>bukan json</html>" if isi is None else json.dumps(isi).encode()
        self.send_response(status)
        for nama, nilai in kepala.items():
            self.send_header(nama, nilai)
        self.send_header("Content-Length", str(len(teks)))
        self.end_headers()
        self.wfile.write(teks)

    def close_connection_now(self) -> None:
        self.wfile.flush()
        self.close_connection = True


@contextmanager
def esign_lokal(kunci: Kunci, nama: str) -> Iterator[ESign]:
    """The server, as long as the block lasts."""
    server = ESign(kunci, nama)
    utas = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    utas.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        utas.join()
