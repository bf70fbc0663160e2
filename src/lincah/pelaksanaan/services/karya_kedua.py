"""A second plan, or a second result, of the same version: it crossed the first between two instansi. One counts."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import Model

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import HasilKerja, Rencana
from lincah.pelaksanaan.services.efek import ajukan_rencana, serahkan_hasil
from lincah.penugasan.models import Penugasan

KARYA: Mapping[str, tuple[type[Model], str, Callable[..., Mapping[str, Any]]]] = {
    "menyusun_rencana": (Rencana, "putusan", ajukan_rencana),
    "menyerahkan_hasil": (HasilKerja, "reviu", serahkan_hasil),
}
"""What each act leaves, what is said to it, and how it is written."""


def bertemu(penugasan: Penugasan, tindakan: str, versi: int, *, dinilai: bool) -> bool:
    """Is this version here, written by one of ours, and nothing set aside for it yet? `dinilai`: also where it was
    agreed to or reviewed."""
    model, putusan, _ = KARYA[tindakan]
    semua = model._default_manager.filter(penugasan=penugasan, versi=versi)
    sendiri = semua.filter(tersusul=False, oleh__mitra=None)
    if not dinilai:
        sendiri = sendiri.filter(**{putusan: None})
    return sendiri.exists() and not semua.filter(tersusul=True).exists()


def tulis_karya_kedua(
    aktor: Aktor, penugasan: Penugasan, tindakan: str, isi: Mapping[str, Any], *, versi: int, berlaku: bool
) -> Mapping[str, Any]:
    """Write what came as `versi`: it counts and ours of that version is set aside, or it is set aside itself.

    What is set aside keeps its words, its files and its author. Returns what the event of the act keeps. In the
    transaction of the message, with the case locked. Errors: those of the act.
    """
    model, _, tulis = KARYA[tindakan]
    if berlaku:
        model._default_manager.filter(penugasan=penugasan, versi=versi).update(tersusul=True)
    return tulis(aktor, penugasan, isi, disisihkan=0 if berlaku else versi)
