"""What a print holds: texts with gaps, by table, of its events and of its letters."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from lincah.setahun.hukum import Restu
from lincah.setahun.isian import Isian
from lincah.setahun.tabel import Tabel


@dataclass(frozen=True, slots=True)
class SuratCetakan:
    """One letter of the print: its row without what is given anew, and what it prints.

    `unit`: whose letter it is, by its place among the units of the cast; `ditandatangani`: when, None where it waits.
    """

    tanggal: date
    unit: int
    baris: Mapping[str, Isian]
    isi: Isian
    ditandatangani: datetime | None


@dataclass(frozen=True, slots=True)
class MasukCetakan:
    """One letter as it entered an agenda: its id, of which unit the agenda is, who entered it and when."""

    surat: Isian
    unit: int
    dari: Isian
    perihal: Isian
    catatan: str
    oleh: Isian
    dicatat: datetime


@dataclass(frozen=True, slots=True)
class Cetakan:
    """`tabel`: for each table how many rows, and their text for COPY; `alur`: the flows it needs, by their gap."""

    restu: Restu
    mulai: date
    akhir: date
    tabel: Mapping[Tabel, tuple[int, Isian]]
    peristiwa: Isian
    banyak: int
    surat: tuple[SuratCetakan, ...]
    masuk: tuple[MasukCetakan, ...]
    alur: Mapping[str, Mapping[str, Any]]
    uuid: int

    def banyak_baris(self, tabel: Tabel) -> int:
        """How many rows of that table it has."""
        return self.tabel[tabel][0] if tabel in self.tabel else 0
