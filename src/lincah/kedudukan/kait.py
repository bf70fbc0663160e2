"""Hooks: chapters above tell what kedudukan must know of their work, without kedudukan knowing them.

A later chapter registers itself in its AppConfig.ready(). Who else leads a person's work stands on the page of that
person beside the penilai; which work runs on a post or a person is told before the post is closed or left, and handed
over with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from lincah.audit.services import Pelaku


@dataclass(frozen=True, slots=True)
class AtasanKerja:
    """Another superior: `nama` and `sebutan` ("Ketua tim"), for which work, from when until when, the page of it."""

    nama: str
    sebutan: str
    pekerjaan: str
    dari: date
    sampai: date | None = None
    tautan: str = ""


Pencari = Callable[[int, date], tuple[AtasanKerja, ...]]
_pencari: dict[str, Pencari] = {}


def daftarkan_atasan(nama: str, pencari: Pencari) -> None:
    """Let `pencari(pegawai_id, tanggal)` be asked; a second one of the same `nama` takes its place."""
    _pencari[nama] = pencari


def atasan_kerja(pegawai_id: int, tanggal: date) -> tuple[AtasanKerja, ...]:
    """Every superior in running work that other chapters know of."""
    return tuple(satu for pencari in _pencari.values() for satu in pencari(pegawai_id, tanggal))


Bagian = Callable[[Any, int], str]
_bagian: dict[str, Bagian] = {}


def daftarkan_bagian(nama: str, bagian: Bagian) -> None:
    """Let `bagian(aktor, pegawai_id)` add safe markup to a person's page, for today, within the reader's limits."""
    _bagian[nama] = bagian


def bagian_pegawai(aktor: Any, pegawai_id: int) -> tuple[str, ...]:
    """What other chapters show on the page of a person."""
    return tuple(bagian(aktor, pegawai_id) for bagian in _bagian.values())


@dataclass(frozen=True, slots=True)
class Pekerjaan:
    """Running work that needs a post or a person; `menunggu` says what is waited for there now, '' when nothing is."""

    judul: str
    menunggu: str
    tautan: str


@dataclass(frozen=True, slots=True)
class Terhenti:
    """Running work whose next act has nobody: waited for from which post or person, in which unit, since when."""

    pekerjaan: Pekerjaan
    siapa: str
    unit_id: int
    sejak: datetime
    jabatan_id: int | None = None
    pegawai_id: int | None = None


class Penjaga(Protocol):
    """What a chapter with running work answers."""

    def pada_jabatan(self, jabatan_id: int) -> tuple[Pekerjaan, ...]:
        """Running work in which the post has a part, what waits for it now first."""

    def pada_pegawai(self, pegawai_id: int) -> tuple[Pekerjaan, ...]:
        """Running work given to the person."""

    def terhenti(self, tanggal: date) -> tuple[Terhenti, ...]:
        """Running work whose next act nobody can do on `tanggal`, oldest first."""

    def alihkan(self, dari_jabatan_id: int, ke_jabatan_id: int, *, oleh: Pelaku, waktu: datetime) -> int:
        """Hand every part of one post to another, each case with its event; how many cases."""


_penjaga: dict[str, Penjaga] = {}


def daftarkan_penjaga(nama: str, penjaga: Penjaga) -> None:
    """Let `penjaga` be asked; a second one of the same `nama` takes its place."""
    _penjaga[nama] = penjaga


def pekerjaan_jabatan(jabatan_id: int) -> tuple[Pekerjaan, ...]:
    """All running work in which a post has a part."""
    return tuple(satu for penjaga in _penjaga.values() for satu in penjaga.pada_jabatan(jabatan_id))


def pekerjaan_pegawai(pegawai_id: int) -> tuple[Pekerjaan, ...]:
    """All running work given to a person."""
    return tuple(satu for penjaga in _penjaga.values() for satu in penjaga.pada_pegawai(pegawai_id))


def pekerjaan_terhenti(tanggal: date) -> tuple[Terhenti, ...]:
    """All running work that nobody can continue."""
    semua = [satu for penjaga in _penjaga.values() for satu in penjaga.terhenti(tanggal)]
    return tuple(sorted(semua, key=lambda satu: satu.sejak))


def alihkan_pekerjaan(dari_jabatan_id: int, ke_jabatan_id: int, *, oleh: Pelaku, waktu: datetime) -> int:
    """Hand all running work of one post to another; inside the caller's transaction."""
    return sum(satu.alihkan(dari_jabatan_id, ke_jabatan_id, oleh=oleh, waktu=waktu) for satu in _penjaga.values())
