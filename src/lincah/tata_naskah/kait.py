"""Hooks: the chapter that makes letters says who may read them, and which words of them can be set."""

from collections.abc import Callable

from lincah.kedudukan.akses import Aktor
from lincah.naskah.kata.ragam import Ragam

Pembaca = Callable[[Aktor, str], bool]
SumberRagam = Callable[[str], tuple[Ragam, ...]]
"""By the id of a regulation profile."""
_pembaca: dict[str, Pembaca] = {}
_sumber: dict[str, SumberRagam] = {}


def daftarkan_pembaca(objek_jenis: str, pembaca: Pembaca) -> None:
    """Let `pembaca(aktor, objek_id)` be asked about letters of this kind of case."""
    _pembaca[objek_jenis] = pembaca


def boleh_menurut_bab(aktor: Aktor, objek_jenis: str, objek_id: str) -> bool:
    """Does the chapter of the case let this person read its letters?"""
    pembaca = _pembaca.get(objek_jenis)
    return pembaca is not None and pembaca(aktor, objek_id)


def daftarkan_ragam(bab: str, sumber: SumberRagam) -> None:
    """Let the letters of a chapter be worded by the instansi."""
    _sumber[bab] = sumber


def list_ragam(profil_id: str) -> tuple[Ragam, ...]:
    """Every letter that can be worded under a regulation."""
    return tuple(satu for sumber in _sumber.values() for satu in sumber(profil_id))
