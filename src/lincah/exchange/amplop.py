"""The envelope: bytes in, values out, so that anyone can read or make one without Lincah.

    {"kepala": {"kunci", "nonce", "sesudah", "sidik", "versi", "waktu"},
     "pesan": {...}, "berkas": {sha256: base64}, "tanda_tangan": base64}

All canonical JSON (audit.sidik). `sidik` is the SHA-256 of the message's text; the signature covers the head. The head
is new with each attempt, the message never changes. `sesudah` is the number of the last message of the case known to
have arrived (0: none). The answer is signed the same way and names the nonce it answers.
"""

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from lincah.audit.sidik import kanonik, teks_waktu
from lincah.exchange.sandi import KunciSendiri, sah
from lincah.exchange.tolak import Alasan, Ditolak

VERSI = 1
BATAS_LAMPIRAN = 20 * 1024 * 1024  # bytes, all attachments of a message together
BATAS_BADAN = 30 * 1024 * 1024  # base64 takes a third more; the text itself stays small
PESAN = b"lincah-pertukaran/1 pesan\n"
JAWABAN = b"lincah-pertukaran/1 jawaban\n"
KOLOM_LAMPIRAN = {"nama": str, "tipe": str, "ukuran": int, "sha256": str}


@dataclass(frozen=True, slots=True)
class Pesan:
    """A message as it crosses; `badan` is its canonical text."""

    kode: UUID
    dari: UUID
    kepada: UUID
    perkara: str
    urutan: int
    jenis: str
    perihal: str
    isi: Mapping[str, Any]
    lampiran: tuple[Mapping[str, Any], ...]
    badan: str

    @property
    def sidik(self) -> str:
        """SHA-256 of the text."""
        return hashlib.sha256(self.badan.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Amplop:
    """A message with its head, its attachments and the signature; nothing of it is believed yet."""

    pesan: Pesan
    kunci: str
    nonce: str
    sidik: str
    sesudah: int
    waktu: datetime
    berkas: Mapping[str, bytes]
    tanda_tangan: bytes
    teks_kepala: bytes

    def ditandatangani(self, publik: bytes) -> bool:
        """Did the holder of this key sign the head?"""
        return sah(publik, self.tanda_tangan, self.teks_kepala)


def susun(
    badan: str, berkas: Mapping[str, bytes], *, kunci: KunciSendiri, waktu: datetime, nonce: str, sesudah: int = 0
) -> bytes:
    """One attempt to deliver the message with this text."""
    kepala = {
        "versi": VERSI,
        "kunci": kunci.sidik,
        "nonce": nonce,
        "sesudah": sesudah,
        "waktu": teks_waktu(waktu),
        "sidik": hashlib.sha256(badan.encode()).hexdigest(),
    }
    amplop = {
        "kepala": kepala,
        "pesan": json.loads(badan),
        "berkas": {sha256: base64.b64encode(isi).decode() for sha256, isi in berkas.items()},
        "tanda_tangan": base64.b64encode(kunci.tanda_tangani(PESAN + kanonik(kepala).encode())).decode(),
    }
    return kanonik(amplop).encode()


def baca(kiriman: bytes) -> Amplop:
    """What was sent, if it has the form of an envelope. Errors: Ditolak."""
    try:
        isi = json.loads(kiriman)
        kepala = isi["kepala"]
        _check(kepala["versi"] == VERSI and type(kepala["sesudah"]) is int)
        waktu = datetime.fromisoformat(kepala["waktu"])
        _check(waktu.tzinfo is not None)
        return Amplop(
            pesan=baca_pesan(isi["pesan"]),
            kunci=_teks(kepala, "kunci", 64),
            nonce=_teks(kepala, "nonce", 64),
            sidik=_teks(kepala, "sidik", 64),
            sesudah=kepala["sesudah"],
            waktu=waktu,
            berkas={sha256: base64.b64decode(satu, validate=True) for sha256, satu in isi["berkas"].items()},
            tanda_tangan=base64.b64decode(isi["tanda_tangan"], validate=True),
            teks_kepala=PESAN + kanonik(kepala).encode(),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error) as sebab:
        raise Ditolak(Alasan.TIDAK_TERBACA) from sebab


def baca_pesan(isi: Mapping[str, Any]) -> Pesan:
    """A message from its JSON. Errors: ValueError, TypeError, KeyError."""
    _check(type(isi["isi"]) is dict and type(isi["urutan"]) is int and 1 <= isi["urutan"] < 2**31)
    for satu in isi["lampiran"]:
        _check(all(type(satu[nama]) is jenis for nama, jenis in KOLOM_LAMPIRAN.items()))
    badan = kanonik(isi)
    badan.encode()
    return Pesan(
        kode=UUID(isi["kode"]),
        dari=UUID(isi["dari"]),
        kepada=UUID(isi["kepada"]),
        perkara=_teks(isi, "perkara", 100),
        urutan=isi["urutan"],
        jenis=_teks(isi, "jenis", 100),
        perihal=_teks(isi, "perihal", 300),
        isi=isi["isi"],
        lampiran=tuple(isi["lampiran"]),
        badan=badan,
    )


def jawab(isi: Mapping[str, Any], *, kunci: KunciSendiri) -> bytes:
    """A signed answer; `isi` holds at least hasil and nonce."""
    lengkap = {**isi, "kunci": kunci.sidik}
    tanda = kunci.tanda_tangani(JAWABAN + kanonik(lengkap).encode())
    return kanonik({**lengkap, "tanda_tangan": base64.b64encode(tanda).decode()}).encode()


def baca_jawaban(jawaban: bytes, *, publik: bytes, nonce: str) -> dict[str, Any] | None:
    """The answer to our attempt, if its signature is of this key and it names our nonce; else None."""
    try:
        isi = json.loads(jawaban)
        tanda = base64.b64decode(isi.pop("tanda_tangan"), validate=True)
        asli = sah(publik, tanda, JAWABAN + kanonik(isi).encode())
        return isi if asli and isi["nonce"] == nonce else None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, binascii.Error):
        return None


def _teks(isi: Mapping[str, Any], nama: str, panjang: int) -> str:
    nilai = isi[nama]
    _check(type(nilai) is str and 0 < len(nilai) <= panjang and "\0" not in nilai)
    return str(nilai)


def _check(benar: bool) -> None:
    if not benar:
        raise ValueError("isian pesan tidak lengkap, terlalu panjang, atau bukan bentuknya")
