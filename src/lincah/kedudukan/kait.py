"""A hook: chapters above tell who else leads a person's work, without kedudukan knowing them.

A later chapter registers one function in its AppConfig.ready(); the page of a person shows what it returns beside the
penilai, so that two superiors stand side by side.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date


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
