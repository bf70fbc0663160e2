"""Counting working days. Pure: the days off come from the setting of the instansi."""

from dataclasses import dataclass
from datetime import date, timedelta

SEHARI = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Kalender:
    """Which days are worked: Monday to Friday (`enam_hari`: to Saturday), but not on a day in `libur`."""

    libur: frozenset[date] = frozenset()
    enam_hari: bool = False

    def kerja(self, hari: date) -> bool:
        """Is this a working day?"""
        return hari.weekday() < (6 if self.enam_hari else 5) and hari not in self.libur

    def tambah(self, hari: date, banyak: int) -> date:
        """The `banyak`-th working day after `hari`, which is not counted; 0 is `hari` or the next working day."""
        if banyak == 0 and self.kerja(hari):
            return hari
        sisa = max(banyak, 1)
        while sisa:
            hari += SEHARI
            sisa -= self.kerja(hari)
        return hari

    def selisih(self, dari: date, sampai: date) -> int:
        """How many working days lie after `dari` up to and with `sampai`; 0 when it is not later."""
        return sum(self.kerja(dari + SEHARI * ke) for ke in range(1, (sampai - dari).days + 1))
