"""One form is written down once, however often a phone sends it."""

from uuid import UUID

from lincah.kedudukan.akses import Aktor
from lincah.pelaksanaan.models import IsianMasuk
from lincah.penugasan.models import Penugasan
from lincah.penugasan.services.galat import HalamanBasi

SUDAH = "Isian ini sudah tercatat; tidak ada yang dicatat dua kali."


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
