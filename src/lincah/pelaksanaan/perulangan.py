"""When routine work falls due. Pure: working days come as a Kalender, nothing is read here.

A due day that is not worked moves back to the last working day before it; where that would fall on or before the
occurrence before, the occurrence is left out. So work is never due on a holiday and never twice on one day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lincah.pengingat.hari_kerja import Kalender

SEHARI = timedelta(days=1)


class Pola(StrEnum):
    """How often. Stored by value."""

    HARIAN = "harian"
    MINGGUAN = "mingguan"
    BULANAN = "bulanan"

    @property
    def sebutan(self) -> str:
        return {"harian": "Setiap hari kerja", "mingguan": "Setiap minggu", "bulanan": "Setiap bulan"}[self.value]


@dataclass(frozen=True, slots=True)
class Kejadian:
    """One occurrence: the first and the last day on which it may be done."""

    mulai: date
    tenggat: date


def susun_kejadian(pola: Pola, hari: int, mulai: date, sampai: date, kalender: Kalender) -> tuple[Kejadian, ...]:
    """Every occurrence from `mulai` to `sampai`, both days included.

    `hari`: of the week (1 Monday … 7 Sunday) or of the month (1 … 31; a shorter month has its last day); not used for
    every working day. An occurrence may be begun the day after the one before was due.
    """
    hasil: list[Kejadian] = []
    for calon in _calon(pola, hari, mulai, sampai):
        awal = hasil[-1].tenggat + SEHARI if hasil else mulai
        tenggat = _mundur(calon, kalender, awal)
        if tenggat is not None:
            hasil.append(Kejadian(tenggat if pola is Pola.HARIAN else awal, tenggat))
    return tuple(hasil)


def _mundur(hari: date, kalender: Kalender, awal: date) -> date | None:
    """The last working day up to `hari` that is not before `awal`."""
    while hari >= awal and not kalender.kerja(hari):
        hari -= SEHARI
    return hari if hari >= awal else None


def _calon(pola: Pola, hari: int, mulai: date, sampai: date) -> Iterator[date]:
    satu = mulai
    while satu <= sampai:
        if pola is Pola.HARIAN or _cocok(pola, hari, satu):
            yield satu
        satu += SEHARI


def _cocok(pola: Pola, hari: int, satu: date) -> bool:
    if pola is Pola.MINGGUAN:
        return satu.isoweekday() == hari
    terakhir = (satu + SEHARI).month != satu.month
    return satu.day == hari or (terakhir and satu.day < hari)
