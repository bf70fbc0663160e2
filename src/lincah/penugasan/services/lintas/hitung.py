"""How far a side knows the changes of a case: by that an act and a change that crossed are told apart."""

from collections.abc import Mapping
from typing import Any

from lincah.exchange.kait import PesanTiba
from lincah.penugasan.models import KeadaanPerubahan, Penugasan, Perubahan

KARYA = {"menyusun_rencana": "versi_rencana", "menyerahkan_hasil": "versi_hasil"}
"""Acts that leave a new version of something, and where their event says which."""


def banyak_perubahan(penugasan: Penugasan) -> int:
    """How many changes of the case have been set, as far as this instansi knows."""
    return Perubahan.objects.filter(penugasan=penugasan, keadaan=KeadaanPerubahan.DITETAPKAN).count()


def berpapasan(pesan: PesanTiba, penugasan: Penugasan) -> bool:
    """Was the act of this message done before its side knew of a change set here?"""
    tahu = pesan.isi.get("perubahan")
    return tahu is not None and int(tahu) < banyak_perubahan(penugasan)


def versi_karya(tindakan: str, catatan: Mapping[str, Any]) -> int | None:
    """Which version of the plan or of the result an act left behind (`catatan` of its event); None for another act."""
    return catatan.get(KARYA[tindakan]) if tindakan in KARYA else None
