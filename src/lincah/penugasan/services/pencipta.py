"""Whose letter it is: where its number is taken, and what stands at its head."""

from typing import NamedTuple

from lincah.kedudukan.queries import Kini
from lincah.law.penugasan import pd_dari
from lincah.naskah.queries import kop_untuk
from lincah.naskah.surat import Kop


class Pencipta(NamedTuple):
    """Whose letter it is: its register of numbers, its Perangkat Daerah, and its unit where that one has its own head
    (an UPTD, a hospital, a kelurahan)."""

    kode: str
    perangkat_daerah: str
    unit: str

    def kop(self, pemda: str) -> Kop:
        """The head of the letter."""
        return kop_untuk(self.kode, pemda=pemda, perangkat_daerah=self.perangkat_daerah, unit=self.unit)


def pencipta_unit(pada: Kini, unit_id: int) -> Pencipta:
    """Who makes the letters of a unit: itself where it stands by itself, else who stands above."""
    induk = pd_dari(pada.struktur, unit_id)
    sendiri = next((satu for satu in pada.struktur.garis(unit_id) if satu.mandiri), induk)
    return Pencipta(pada.kode_register[sendiri.id], induk.nama, sendiri.nama if sendiri != induk else "")
