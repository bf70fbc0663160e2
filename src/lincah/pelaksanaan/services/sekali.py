"""One form is written down once, however often a phone sends it."""

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from django.db import IntegrityError, transaction

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import IsianMasuk
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.galat import SUDAH, HalamanBasi

T = TypeVar("T")


class SudahTercatat(HalamanBasi):
    """This very form arrived before: all is well, and nothing was written again."""


def sudah_tercatat(kunci: UUID | None) -> bool:
    """Did the form with this key arrive before? A form without a key never did."""
    return kunci is not None and IsianMasuk.objects.filter(kunci=kunci).exists()


def check_baru(kunci: UUID | None) -> None:
    """Errors: SudahTercatat for a form that arrived before. With the case locked, before anything is concluded."""
    if sudah_tercatat(kunci):
        raise SudahTercatat(SUDAH)


def tandai(aktor: Aktor, penugasan: Penugasan, kunci: UUID | None) -> None:
    """Note, in the transaction of the act, that the form arrived."""
    if kunci is not None:
        IsianMasuk.objects.create(kunci=kunci, penugasan=penugasan, oleh_id=aktor.pegawai_id, waktu=aktor.waktu)


def perbuat_sekali(
    aktor: Aktor, penugasan: Penugasan, kunci: UUID | None, perbuat: Callable[[], T], jadi: Callable[[T], bool]
) -> T:
    """An act of an app below with the mark that its form arrived: both are written or neither.

    `jadi`: did the act write anything? The mark goes first, so that the same form arriving at the same moment waits
    for this one. Errors: SudahTercatat, those of `perbuat`.
    """
    with transaction.atomic():
        try:
            with transaction.atomic():
                tandai(aktor, penugasan, kunci)
        except IntegrityError as galat:
            raise SudahTercatat(SUDAH) from galat
        hasil = perbuat()
        if not jadi(hasil):
            transaction.set_rollback(True)
    return hasil
