"""Secrets at rest: encrypted with a key derived from the secret key of the deployment, and useless without it."""

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

UNTUK = b"lincah.naskah.tanda_tangan"


class KunciBerubah(ValueError):
    """The secret was encrypted under another secret key of the deployment: it must be entered anew."""


def kunci_penyandi() -> bytes:
    """32 bytes, in base64, that only this deployment can compute."""
    turunan = HKDF(algorithm=SHA256(), length=32, salt=None, info=UNTUK).derive(settings.SECRET_KEY.encode())
    return base64.urlsafe_b64encode(turunan)


def sandikan(isi: str) -> bytes:
    """The text, encrypted; an empty text stays empty."""
    return Fernet(kunci_penyandi()).encrypt(isi.encode()) if isi else b""


def buka_sandi(isi: bytes) -> str:
    """The text again. Raises `KunciBerubah`."""
    try:
        return Fernet(kunci_penyandi()).decrypt(bytes(isi)).decode() if isi else ""
    except InvalidToken as galat:
        raise KunciBerubah from galat
