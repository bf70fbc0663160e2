"""A hook: the chapter that made a letter says who may read it besides those who keep letters."""

from collections.abc import Callable

from lincah.kedudukan.akses import Aktor

Pembaca = Callable[[Aktor, str], bool]
_pembaca: dict[str, Pembaca] = {}


def daftarkan_pembaca(objek_jenis: str, pembaca: Pembaca) -> None:
    """Let `pembaca(aktor, objek_id)` be asked about letters of this kind of case."""
    _pembaca[objek_jenis] = pembaca


def boleh_menurut_bab(aktor: Aktor, objek_jenis: str, objek_id: str) -> bool:
    """Does the chapter of the case let this person read its letters?"""
    pembaca = _pembaca.get(objek_jenis)
    return pembaca is not None and pembaca(aktor, objek_id)
