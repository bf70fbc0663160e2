"""The port for the chapter of the work: how far the cases that serve a target have come."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class CapaianKerja:
    """One case: share done (0-100), realisation told in its own unit, rupiah of its plan (None without) and spent."""

    persen: int
    realisasi: Decimal
    anggaran: Decimal | None
    biaya: Decimal


class PembacaCapaian(Protocol):
    """The chapter of the work."""

    def __call__(self, ids: Collection[UUID]) -> Mapping[UUID, CapaianKerja]:
        """How far each of these cases has come; one query."""


_pembaca: list[PembacaCapaian] = []


def daftarkan_pembaca_capaian(pembaca: PembacaCapaian) -> None:
    """Let `pembaca` answer; a later one takes the place of an earlier."""
    _pembaca[:] = [pembaca]


def capaian(ids: Collection[UUID]) -> Mapping[UUID, CapaianKerja]:
    """How far these cases have come; no query for none. Errors: RuntimeError when nobody can tell."""
    if not ids:
        return {}
    if not _pembaca:
        raise RuntimeError("bab pelaksanaan belum terpasang")
    return _pembaca[0](ids)
