"""Carrying bytes to the door of another instansi: over HTTPS, or across the hall when it lives in this deployment.

Both carry the same signed bytes to the same reading of them; a deployment behind a proxy need not reach itself by its
own public address.
"""

import logging
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from django.conf import settings

from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.queries import instansi_dari_slug

logger = logging.getLogger(__name__)
SABAR = 20.0  # seconds
BATAS_JAWABAN = 64 * 1024
JENIS = "application/json; charset=utf-8"
PINTU = "/pertukaran/"


class TidakTersambung(ConnectionError):
    """Nobody there: nothing was handed over."""


class TidakJelas(ConnectionError):
    """The line broke after handing over: it may have arrived."""


@dataclass(frozen=True, slots=True)
class Balasan:
    """What came back."""

    status: int
    badan: bytes


Penerima = Callable[[bytes], Balasan]


def antar(alamat: str, kiriman: bytes, *, di_sini: Penerima) -> Balasan:
    """Hand over. `di_sini` receives in the instansi of this deployment. Errors: TidakTersambung, TidakJelas."""
    tetangga = instansi_di_sini(alamat)
    if tetangga is None:
        return _https(alamat, kiriman)
    try:
        with di_instansi(tetangga):
            return di_sini(kiriman)
    except Exception as sebab:
        logger.error("%s di server ini gagal menerima pesan: %s", tetangga.slug, type(sebab).__name__)
        raise TidakJelas(f"Instansi itu di server ini gagal menerima ({type(sebab).__name__}).") from sebab


def instansi_di_sini(alamat: str) -> Instansi | None:
    """The instansi of this deployment whose door this is, if it is one."""
    sisa = alamat.removeprefix(settings.LINCAH_ALAMAT + "/")
    return instansi_dari_slug(sisa.removesuffix(PINTU)) if sisa != alamat else None


def _https(alamat: str, kiriman: bytes) -> Balasan:
    sambungan = _sambung(alamat)
    try:
        try:
            sambungan.connect()
        except (OSError, UnicodeError) as sebab:
            raise TidakTersambung(_kalimat(sebab)) from sebab
        try:
            sambungan.request("POST", urlsplit(alamat).path or "/", kiriman, {"Content-Type": JENIS})
            jawab = sambungan.getresponse()
            return Balasan(jawab.status, jawab.read(BATAS_JAWABAN))
        except (OSError, HTTPException) as sebab:
            raise TidakJelas("Sambungan terputus sebelum ada jawaban.") from sebab
    finally:
        sambungan.close()


def _sambung(alamat: str) -> HTTPConnection:
    bagian = urlsplit(alamat)
    if bagian.scheme == "https":
        return HTTPSConnection(bagian.hostname or "", bagian.port, timeout=SABAR, context=ssl.create_default_context())
    return HTTPConnection(bagian.hostname or "", bagian.port, timeout=SABAR)


def _kalimat(sebab: Exception) -> str:
    match sebab:
        case ssl.SSLCertVerificationError():
            return "Sertifikat https server mitra tidak sah atau sudah kedaluwarsa."
        case TimeoutError():
            return "Server mitra tidak menjawab."
        case ConnectionRefusedError():
            return "Server mitra menolak sambungan; mungkin sedang mati."
    return "Server mitra tidak dapat dihubungi; periksa alamatnya dan jaringan."
