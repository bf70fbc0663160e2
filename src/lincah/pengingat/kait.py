"""The port: chapters tell what waits, for whom, and when people work on what. A chapter registers in its AppConfig."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, Protocol

from lincah.kedudukan.akses import Aktor


class Kunci(NamedTuple):
    """One wait: the kind and id of its object, the act, from whom ("j12" a post, "p7" a person), since when."""

    jenis: str
    objek: str
    tindakan: str
    siapa: str
    sejak: datetime


@dataclass(frozen=True, slots=True)
class Menunggu:
    """One act waited for: what is asked (verb first), for which work, at which address, by when.

    `jabatan_id` or `pegawai_id` is from whom; `kepada` says it.
    """

    kunci: Kunci
    ajakan: str
    judul: str
    tautan: str
    tenggat: date
    kepada: str
    jabatan_id: int | None = None
    pegawai_id: int | None = None


@dataclass(frozen=True, slots=True)
class MasaKerja:
    """A period in which a person works on something: a key that stays, the work, as what, from when until when."""

    kunci: str
    judul: str
    sebagai: str
    dari: date
    sampai: date
    tautan: str


class Penyedia(Protocol):
    """What a chapter in which things wait answers; inside the instansi asked about."""

    def menunggu(self, aktor: Aktor) -> tuple[Menunggu, ...]:
        """What waits for this person, each act of a case once, soonest due first."""

    def penerima(self, tanggal: date) -> set[int]:
        """Ids of the people for whom something may wait on `tanggal`."""

    def terlambat(self, sebelum: date) -> tuple[Menunggu, ...]:
        """Everything that was due before that day and still waits, each from whom it waits for."""

    def masih(self, kunci: Iterable[Kunci]) -> dict[Kunci, Menunggu]:
        """Those of the waits that are still waits."""

    def masa(self, pegawai_id: int) -> tuple[MasaKerja, ...]:
        """When this person works on what: under way or to come."""


_penyedia: dict[str, Penyedia] = {}


def daftarkan_penyedia(jenis: str, penyedia: Penyedia) -> None:
    """Let `penyedia` be asked about what is of this kind; a second one takes its place."""
    _penyedia[jenis] = penyedia


def semua_menunggu(aktor: Aktor) -> tuple[Menunggu, ...]:
    """What waits for a person in every chapter, soonest due first."""
    semua = [satu for penyedia in _penyedia.values() for satu in penyedia.menunggu(aktor)]
    return tuple(sorted(semua, key=lambda satu: satu.tenggat))


def semua_penerima(tanggal: date) -> set[int]:
    """Everybody for whom something may wait."""
    return {id for penyedia in _penyedia.values() for id in penyedia.penerima(tanggal)}


def semua_terlambat(sebelum: date) -> tuple[Menunggu, ...]:
    """Everything late, of every chapter."""
    return tuple(satu for penyedia in _penyedia.values() for satu in penyedia.terlambat(sebelum))


def masih_menunggu(kunci: Iterable[Kunci]) -> dict[Kunci, Menunggu]:
    """Which of the waits still wait."""
    semua = list(kunci)
    hasil: dict[Kunci, Menunggu] = {}
    for jenis, penyedia in _penyedia.items():
        hasil |= penyedia.masih([satu for satu in semua if satu.jenis == jenis])
    return hasil


def semua_masa(pegawai_id: int) -> tuple[MasaKerja, ...]:
    """The periods of a person's work, of every chapter."""
    return tuple(satu for penyedia in _penyedia.values() for satu in penyedia.masa(pegawai_id))
