"""One JSON request to a service: no redirect is followed, nothing is logged, time and size are bounded."""

import json
from base64 import b64encode
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from lincah.naskah.tanda_tangan.porta import LayananTidakTerjangkau

BATAS_JAWABAN = 32 * 1024 * 1024


class AlamatDitolak(ValueError):
    """The address cannot be used; the message says what is expected."""


@dataclass(frozen=True, slots=True)
class Jawaban:
    """Status and JSON of an answer; `isi` is {} when it was no JSON object."""

    status: int
    isi: dict[str, Any]


@dataclass(frozen=True, repr=False)
class Layanan:
    """A service with Basic authentication. `batas` in seconds, for the connection and for each wait."""

    alamat: str
    pengguna: str
    sandi: str
    batas: float = 30.0

    def kirim(self, jalur: str, isi: dict[str, Any]) -> Jawaban:
        """POST `isi` to `jalur`. Raises `LayananTidakTerjangkau`, without a word of what was sent."""
        url = urlsplit(check_alamat(self.alamat))
        jenis = HTTPSConnection if url.scheme == "https" else HTTPConnection
        sambungan = jenis(url.hostname or "", url.port, timeout=self.batas)
        try:
            sambungan.request("POST", url.path.rstrip("/") + jalur, json.dumps(isi).encode(), self._kepala())
            jawaban = sambungan.getresponse()
            isi = jawaban.read(BATAS_JAWABAN)
            if jawaban.length or jawaban.read(1):  # it broke off, or goes on beyond all measure
                raise LayananTidakTerjangkau
            return Jawaban(jawaban.status, _urai(isi))
        except (OSError, HTTPException):
            raise LayananTidakTerjangkau from None
        finally:
            sambungan.close()

    def _kepala(self) -> dict[str, str]:
        tanda = b64encode(f"{self.pengguna}:{self.sandi}".encode()).decode()
        return {"Authorization": f"Basic {tanda}", "Content-Type": "application/json", "Accept": "application/json"}


def check_alamat(alamat: str) -> str:
    """The address of a service: https, or http inside a private network. Raises `AlamatDitolak`."""
    url = urlsplit(alamat)
    if url.scheme not in ("https", "http") or not url.hostname or url.username or url.query or url.fragment:
        raise AlamatDitolak("Tulis alamat lengkap tanpa kata sandi di dalamnya, seperti https://esign.contoh.go.id.")
    if url.scheme == "http" and not _dalam(url.hostname):
        raise AlamatDitolak(
            "Alamat di luar jaringan sendiri harus diawali https://, karena passphrase dikirim ke sana."
        )
    return alamat


def _dalam(nama: str) -> bool:
    try:
        return nama == "localhost" or ip_address(nama).is_private
    except ValueError:
        return False


def _urai(isi: bytes) -> dict[str, Any]:
    try:
        nilai = json.loads(isi)
    except ValueError:
        return {}
    return nilai if isinstance(nilai, dict) else {}
