"""The port for chapters: which kinds of message they understand, and what they do with one.

A chapter registers in its AppConfig.ready(). Its handler runs in the transaction that keeps the message: what it writes
stands and falls with it, and it is called once for each message however often that arrives.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID


class PesanTidakDapatDitangani(Exception):
    """The handler cannot act on the message now; the text says why and what to do, for the administrator."""


@dataclass(frozen=True, slots=True)
class Lampiran:
    """A file that goes with a message."""

    nama: str
    tipe: str
    isi: bytes


@dataclass(frozen=True, slots=True)
class PesanTiba:
    """A message as its handler sees it: from which mitra (id and name), in which case, with what, when received."""

    kode: UUID
    mitra_id: int
    mitra: str
    perkara: str
    jenis: str
    perihal: str
    isi: dict[str, Any]
    lampiran: tuple[Lampiran, ...]
    waktu: datetime


class Penangan(Protocol):
    """What a chapter does with one kind of message."""

    def terima(self, pesan: PesanTiba) -> None:
        """Act on it, inside the transaction. Errors: PesanTidakDapatDitangani, and it is kept for another try."""

    def ditarik(self, kode: UUID, perkara: str) -> None:
        """A message of ours of this kind was withdrawn before it arrived; inside the transaction of that."""


@dataclass(frozen=True, slots=True)
class Jenis:
    """A kind of message: its name for people, and who handles it."""

    kode: str
    nama: str
    penangan: Penangan


_jenis: dict[str, Jenis] = {}


def daftarkan_jenis(kode: str, nama: str, penangan: Penangan) -> None:
    """Let `penangan` handle messages of this kind; a second one of the same `kode` takes its place."""
    _jenis[kode] = Jenis(kode, nama, penangan)


def jenis_pesan(kode: str) -> Jenis | None:
    """The kind of this code, if some chapter understands it."""
    return _jenis.get(kode)


def nama_jenis(kode: str) -> str:
    """How people call it; the code itself when no chapter knows it any more."""
    return _jenis[kode].nama if kode in _jenis else kode
