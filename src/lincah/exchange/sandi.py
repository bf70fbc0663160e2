"""Ed25519 keys: made, sealed for the database, signing and checking. No other file touches the private half."""

import hashlib
import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PANJANG_GARAM = 12
TUJUAN = b"lincah.exchange: kunci pertukaran"
DIBACA = 40  # hex digits that people compare: 160 bits


class KunciTerkunci(RuntimeError):
    """The private key was sealed with another secret (LINCAH_SECRET_KEY), and cannot be opened here."""


@dataclass(frozen=True, slots=True)
class KunciSendiri:
    """The key in use, opened; never printed."""

    publik: bytes
    privat: bytes = field(repr=False)

    @property
    def sidik(self) -> str:
        """SHA-256 of the public key: what a message names it by."""
        return sidik_kunci(self.publik)

    def tanda_tangani(self, teks: bytes) -> bytes:
        """64 bytes over `teks`."""
        return Ed25519PrivateKey.from_private_bytes(self.privat).sign(teks)


def buat_kunci() -> KunciSendiri:
    """A new pair."""
    privat = Ed25519PrivateKey.generate()
    return KunciSendiri(privat.public_key().public_bytes_raw(), privat.private_bytes_raw())


def segel(kunci: KunciSendiri, rahasia: str) -> bytes:
    """The private half for the database: useless without the secret of the deployment."""
    garam = os.urandom(PANJANG_GARAM)
    return garam + ChaCha20Poly1305(_turunan(rahasia)).encrypt(garam, kunci.privat, kunci.publik)


def buka(tersandi: bytes, publik: bytes, rahasia: str) -> KunciSendiri:
    """Open what `segel` closed. Errors: KunciTerkunci."""
    garam, isi = tersandi[:PANJANG_GARAM], tersandi[PANJANG_GARAM:]
    try:
        return KunciSendiri(publik, ChaCha20Poly1305(_turunan(rahasia)).decrypt(garam, isi, publik))
    except InvalidTag as sebab:
        raise KunciTerkunci(
            "Kunci pertukaran instansi ini disegel dengan LINCAH_SECRET_KEY yang lain. Kembalikan pengaturan itu, atau "
            "ganti kunci di halaman Pertukaran lalu bagikan kartu yang baru."
        ) from sebab


def sah(publik: bytes, tanda_tangan: bytes, teks: bytes) -> bool:
    """Is it the signature of this key over this text?"""
    try:
        Ed25519PublicKey.from_public_bytes(publik).verify(tanda_tangan, teks)
    except InvalidSignature:
        return False
    return True


def sidik_kunci(publik: bytes) -> str:
    """SHA-256 of a public key in hex."""
    return hashlib.sha256(publik).hexdigest()


def sidik_terbaca(publik: bytes) -> str:
    """The fingerprint as two people read it to each other: ten groups of four."""
    sidik = sidik_kunci(publik)[:DIBACA].upper()
    return " ".join(sidik[ke : ke + 4] for ke in range(0, DIBACA, 4))


def _turunan(rahasia: str) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=TUJUAN).derive(rahasia.encode())
