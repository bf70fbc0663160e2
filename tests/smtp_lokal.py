"""A mail server in a thread: speaks SMTP, keeps what it takes, and fails as it is told."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass
class Smtp:
    """`menolak`: what it answers to RCPT, by address. `sampai`: after so many letters it hangs up on DATA."""

    port: int = 0
    surat: list[EmailMessage] = field(default_factory=list)
    menolak: dict[str, str] = field(default_factory=dict)
    sampai: int | None = None

    def kepada(self) -> list[str]:
        """To whom the letters went, in order."""
        return [str(satu["To"]) for satu in self.surat]


class _Sambungan(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        smtp: Smtp = self.server.smtp  # type: ignore[attr-defined]
        self._jawab("220 surat.test ESMTP")
        while baris := self.rfile.readline():
            perintah = baris.decode().strip()
            kata = perintah[:4].upper()
            if kata == "DATA":
                if smtp.sampai is not None and len(smtp.surat) >= smtp.sampai:
                    return  # the line is cut in the middle of a letter
                self._terima(smtp)
            elif kata == "QUIT":
                self._jawab("221 sampai jumpa")
                return
            elif kata == "RCPT":
                alamat = perintah[perintah.index("<") + 1 : perintah.index(">")]
                self._jawab(smtp.menolak.get(alamat, "250 baik"))
            else:
                self._jawab("250 baik")

    def _terima(self, smtp: Smtp) -> None:
        self._jawab("354 silakan")
        isi = b""
        while (baris := self.rfile.readline()) not in (b".\r\n", b""):
            isi += baris[1:] if baris.startswith(b"..") else baris
        smtp.surat.append(message_from_bytes(isi, policy=policy.default))  # type: ignore[arg-type]
        self._jawab("250 diterima")

    def _jawab(self, teks: str) -> None:
        self.wfile.write(f"{teks}\r\n".encode())


@contextmanager
def smtp_lokal() -> Iterator[Smtp]:
    """The server, listening until the block ends."""
    smtp = Smtp()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Sambungan) as server:
        server.daemon_threads = True
        server.smtp = smtp  # type: ignore[attr-defined]
        smtp.port = server.server_address[1]
        utas = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        utas.start()
        try:
            yield smtp
        finally:
            server.shutdown()
            utas.join()
