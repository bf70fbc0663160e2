"""How an activity stands, and whether activities wait for each other in a circle. Pure."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from graphlib import CycleError, TopologicalSorter

TUNTAS = 100


class KeadaanKegiatan(StrEnum):
    """How an activity stands, from its progress and the day. In the order of a board."""

    BELUM = "belum_mulai"
    BERJALAN = "berjalan"
    TERHAMBAT = "terhambat"
    TERLAMBAT = "terlambat"
    SELESAI = "selesai"

    @property
    def sebutan(self) -> str:
        return self.value.replace("_", " ").capitalize()

    @property
    def lencana(self) -> str:
        """The state as the badge of the interface knows it."""
        return {"belum_mulai": "draf", "terhambat": "terlambat"}.get(self.value, self.value)


def tentukan_keadaan(
    persen: int | None, tenggat: date, hari: date, *, berakhir: bool = False, terhambat: bool = False
) -> KeadaanKegiatan:
    """The state on `hari`; `persen` is the latest share done (0-100), None when nobody recorded any.

    Done stays done. What is past its day is late before anything else, but not in a case that has ended (`berakhir`).
    """
    if persen == TUNTAS:
        return KeadaanKegiatan.SELESAI
    if tenggat < hari and not berakhir:
        return KeadaanKegiatan.TERLAMBAT
    if terhambat and not berakhir:
        return KeadaanKegiatan.TERHAMBAT
    return KeadaanKegiatan.BELUM if persen is None else KeadaanKegiatan.BERJALAN


def cari_lingkaran(sesudah: Mapping[int, Iterable[int]]) -> tuple[int, ...]:
    """A circle in "each comes after these", as the keys along it without the first again; () when there is none."""
    try:
        TopologicalSorter(sesudah).prepare()
    except CycleError as galat:
        return tuple(galat.args[1][:-1])
    return ()
