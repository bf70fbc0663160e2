"""What the generator makes before anything is written: plain values that point at each other by number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class UnitDemo:
    """A unit to come. `rumpun`: trade of its staff; `isi`: which staff it gets; `bobot`: how many, against others."""

    no: int
    induk: int | None
    jenis: str
    nama: str
    singkatan: str
    kode: str
    urusan: tuple[str, ...]
    rumpun: str
    isi: str
    bobot: int
    model: str | None
    entri: Mapping[str, Any] = field(repr=False, compare=False)


@dataclass(slots=True)
class PosDemo:
    """A post to come; `formasi` grows with its holders."""

    no: int
    unit: int
    nama: str
    peran: str
    kelas: str
    jenjang: str
    pimpinan: bool
    formasi: int = 1


@dataclass(frozen=True, slots=True)
class OrangDemo:
    """A person to come. `kompetensi`: name and level."""

    no: int
    nama: str
    gelar_depan: str
    gelar_belakang: str
    nip: str
    status: str
    golongan: str
    kompetensi: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PangkuDemo:
    """Who holds what, how, from when until when."""

    orang: int
    pos: int
    jenis: str
    dari: date
    sampai: date | None
    nomor_sk: str


@dataclass(slots=True)
class Rencana:
    """All of one regency. `penetapan`: unit by person, for those whose kedudukan has been set."""

    unit: list[UnitDemo] = field(default_factory=list)
    pos: list[PosDemo] = field(default_factory=list)
    orang: list[OrangDemo] = field(default_factory=list)
    pangku: list[PangkuDemo] = field(default_factory=list)
    penetapan: dict[int, int] = field(default_factory=dict)
    delegasi: list[tuple[int, int, str]] = field(default_factory=list)

    def unit_kode(self, kode: str) -> UnitDemo:
        """The unit with this code. Errors: KeyError, naming the code."""
        for unit in self.unit:
            if unit.kode == kode:
                return unit
        raise KeyError(f"unit demo '{kode}' tidak ada")

    def pimpinan(self, kode: str) -> PosDemo:
        """The leading post of the unit with this code."""
        no = self.unit_kode(kode).no
        return next(pos for pos in self.pos if pos.pimpinan and pos.unit == no)

    def pemangku(self, pos: PosDemo) -> PangkuDemo:
        """The definitif holder of a post."""
        return next(satu for satu in self.pangku if satu.pos == pos.no and satu.jenis == "definitif")
