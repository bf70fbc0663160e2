"""The hashes of the audit trail. Pure: bytes in, bytes out, so that anyone can compute them again without Lincah."""

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

POLOS = frozenset({str, int, bool, type(None)})
KELOMPOK = ("waktu", "jenis", "objek", "pelaku", "isi", "kuitansi")
PANJANG_SIDIK = 8
AKAR_PERTAMA = bytes(32)
# PostgreSQL keeps a number as written, Python writes larger ones with an exponent: they would not come back alike.
BATAS_PECAHAN = 1e15


class IsiDitolak(TypeError):
    """A value that would not come back from the database as it went in."""


def polos(nilai: Any) -> Any:
    """The value as JSON keeps it: dates, enums, decimals and ids become text. Errors: IsiDitolak."""
    jenis = type(nilai)
    if jenis in POLOS:
        return nilai
    if jenis is dict:
        return {kunci if type(kunci) is str else str(polos(kunci)): polos(isi) for kunci, isi in nilai.items()}
    if jenis is list or jenis is tuple:
        return [polos(isi) for isi in nilai]
    return _polos_lain(nilai)


def _polos_lain(nilai: Any) -> Any:
    match nilai:
        case Enum():
            return polos(nilai.value)
        case int() | str():
            return nilai
        case float():
            return _pecahan(nilai)
        case datetime():
            return teks_waktu(nilai)
        case date():
            return nilai.isoformat()
        case Decimal() | UUID():
            return str(nilai)
        case Mapping():
            return {str(polos(kunci)): polos(isi) for kunci, isi in nilai.items()}
        case set() | frozenset():
            return sorted((polos(isi) for isi in nilai), key=str)
        case Sequence() if not isinstance(nilai, bytes | bytearray):
            return [polos(isi) for isi in nilai]
    raise IsiDitolak(f"{type(nilai).__name__} tidak dapat dicatat; ubah dahulu menjadi teks, bilangan, atau daftar")


def _pecahan(nilai: float) -> float:
    if not math.isfinite(nilai) or abs(nilai) >= BATAS_PECAHAN:
        raise IsiDitolak(f"bilangan {nilai} tidak dapat dicatat dengan tepat; catat sebagai teks atau Decimal")
    return nilai + 0.0  # -0.0 would come back as 0.0


def teks_waktu(waktu: datetime) -> str:
    """A moment in UTC with microseconds. Errors: IsiDitolak for one without a zone."""
    if waktu.tzinfo is None:
        raise IsiDitolak("waktu tanpa zona tidak dapat dicatat; pakai registry.waktu.sekarang()")
    return waktu.astimezone(UTC).isoformat(timespec="microseconds")


def kanonik(nilai: Any) -> str:
    """JSON with sorted keys and no spaces: the same value is always the same text."""
    return _KANONIK.encode(nilai)


_KANONIK = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)


def teks_peristiwa(kelompok: Mapping[str, str]) -> str:
    """The text that is hashed, without the id that only the database knows; each group is given as canonical text."""
    return ",".join(f'"{nama}":{kelompok[nama]}' for nama in KELOMPOK) + "}"


def hash_peristiwa(id_peristiwa: int, teks: str) -> bytes:
    """SHA-256 of the text with the id in front; services.SISIPKAN has the database compute the same."""
    return hashlib.sha256(f'{{"id":{id_peristiwa},{teks}'.encode()).digest()


def sidik_kelompok(kelompok: Mapping[str, str]) -> bytes:
    """Eight bytes for each group of fields, one after the other: enough to name which was changed."""
    return b"".join(hashlib.sha256(kelompok[nama].encode()).digest()[:PANJANG_SIDIK] for nama in KELOMPOK)


def kelompok_berubah(tersimpan: bytes, terhitung: bytes) -> tuple[str, ...]:
    """The groups whose eight bytes differ."""
    potong = [slice(ke * PANJANG_SIDIK, (ke + 1) * PANJANG_SIDIK) for ke in range(len(KELOMPOK))]
    return tuple(nama for nama, di in zip(KELOMPOK, potong, strict=True) if tersimpan[di] != terhitung[di])


def akar_merkle(daun: Sequence[bytes]) -> bytes:
    """The root of a Merkle tree (RFC 6962): leaves and nodes are hashed differently, an odd node moves up as it is."""
    lapis = [hashlib.sha256(b"\x00" + satu).digest() for satu in daun]
    while len(lapis) > 1:
        pasangan = zip(lapis[::2], lapis[1::2], strict=False)
        atas = [hashlib.sha256(b"\x01" + kiri + kanan).digest() for kiri, kanan in pasangan]
        lapis = [*atas, lapis[-1]] if len(lapis) % 2 else atas
    return lapis[0] if lapis else hashlib.sha256(b"").digest()


def akar_berantai(daun: Sequence[bytes], *, sebelumnya: bytes, waktu: datetime) -> bytes:
    """The root that is kept: over the tree, the number of leaves, the moment, and the root before it."""
    kepala = f"{len(daun)}|{teks_waktu(waktu)}|".encode()
    return hashlib.sha256(b"\x02" + sebelumnya + kepala + akar_merkle(daun)).digest()
