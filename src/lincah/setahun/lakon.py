"""The courses that the work of a year may take, read from data."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

BERJALAN = "berjalan"
"""The sort of open work that nothing is wrong with."""


class LakonKandas(RuntimeError):
    """The course could not be walked; the message names the act and why it was refused."""


@dataclass(frozen=True, slots=True)
class Lakon:
    """One course. `pekan`: weeks of work; `telat`: weeks by which the result is late; `catatan`: progress told of each
    activity; `henti`: the step it stops at ('' at its end); `terbuka`: it is one of those still open when the year
    ends; `usia`: weeks after its beginning in which it is then (0: as many as its acts take), nothing happens later;
    `serah`: its result was handed over so many working days before; `mundur`: it may be so many weeks older; `hanya`:
    only for a request; `bobot`: how often; `bertanda`: are its letters signed? `rutin`: does something recur every
    week? `individu`: has each a plan of their own?
    """

    kode: str
    bobot: int
    pekan: int
    catatan: int = 3
    telat: int = 0
    henti: str = ""
    terbuka: bool = False
    usia: int = 0
    serah: int = 0
    mundur: int = 0
    hanya: str = ""
    batal: bool = False
    jawaban: str = ""
    konsep_kembali: int = 0
    rencana_kembali: int = 0
    hasil_kembali: int = 0
    kendala: str = ""
    koordinasi: str = ""
    laporan: bool = False
    irama: bool = False
    perubahan: str = ""
    bertanda: bool = True
    rutin: bool = False
    individu: bool = False

    @property
    def golongan(self) -> str:
        """The sort of course it is, as a leader would tell it apart: how it ended, or for what it is still open."""
        if self.terbuka:
            return self._golongan_terbuka()
        lain = {"batal": self.batal or self.jawaban, "berubah": self.perubahan, "dikembalikan": self.hasil_kembali,
                "terlambat": self.telat, "terkendala": self.kendala}  # fmt: skip
        return next((nama for nama, ada in lain.items() if ada), "lancar")

    def _golongan_terbuka(self) -> str:
        if self.henti not in ("melaksanakan", "reviu_1"):
            return "menunggu"
        return self.kode if self.henti == "reviu_1" or self.kendala or self.telat or self.hasil_kembali else BERJALAN

    def cocok(self, *, permohonan: bool, beregu: bool) -> bool:
        """May a case of this kind take this course? Replacing somebody needs a spare person of the own unit."""
        if self.hanya == "permohonan" and not permohonan:
            return False
        if permohonan and (self.perubahan in ("penggantian", "ditolak") or self.konsep_kembali):
            return False
        return self.perubahan != "penggantian" or beregu


@cache
def semua_lakon() -> tuple[Lakon, ...]:
    """Every course, in the order of the data."""
    baris = yaml.safe_load((Path(__file__).parent / "lakon.yaml").read_text(encoding="utf-8"))
    return tuple(Lakon(**satu) for satu in baris)
