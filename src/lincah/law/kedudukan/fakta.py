"""The facts a conclusion is drawn from: units, posts and who holds them on a given day. Plain frozen values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lincah.law.kedudukan.jabatan import JF_PIMPINAN, Jenjang, Kelas


@dataclass(frozen=True, slots=True)
class Pemangku:
    """Who holds a post that day and how: `jenis` is definitif, plt, plh or pj."""

    pegawai_id: int
    nama: str
    jenis: str = "definitif"


@dataclass(frozen=True, slots=True)
class Pos:
    """A leading post. `pemangku` is empty when nobody holds it."""

    id: int
    nama: str
    peran: str
    kelas: Kelas
    unit_id: int
    pemangku: tuple[Pemangku, ...] = ()
    penanda: frozenset[str] = field(default=frozenset(), compare=False)

    def __post_init__(self) -> None:
        kelas = JF_PIMPINAN if self.kelas is Kelas.JF else self.kelas.value
        object.__setattr__(self, "penanda", frozenset({kelas, self.peran} - {""}))


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of the structure; `pimpinan` is its leading post, if it has one."""

    id: int
    induk_id: int | None
    jenis: str
    nama: str
    mandiri: bool
    urusan: tuple[str, ...] = ()
    pimpinan: Pos | None = None


@dataclass(frozen=True, slots=True)
class Orang:
    """An officer as the law sees one: class, level, role, and where. `pos_id` when the post leads a unit."""

    kelas: Kelas
    unit_id: int
    jenjang: Jenjang | None = None
    peran: str = ""
    pos_id: int | None = None
    ditetapkan: bool = False
    """True when the officer empowered to do so has set this person's kedudukan."""


class GarisMelingkar(ValueError):
    """The line of command returns to itself; the message names the unit where it does."""


@dataclass(frozen=True, slots=True)
class Struktur:
    """The structure of one instansi on one day.

    `tingkat`: levels of leading posts under each unit mandiri, itself included; `model`: the model set by the
    instansi for a unit, by unit id.
    """

    unit: Mapping[int, Unit]
    tingkat: Mapping[int, int] = field(default_factory=dict)
    model: Mapping[int, str] = field(default_factory=dict)

    def garis(self, unit_id: int) -> tuple[Unit, ...]:
        """The units from `unit_id` up to the top. Errors: GarisMelingkar; KeyError for a unit unknown that day."""
        garis: dict[int, Unit] = {}
        kini: int | None = unit_id
        while kini is not None:
            if kini in garis:
                raise GarisMelingkar(f"garis komando melingkar pada {self.unit[kini].nama}")
            garis[kini] = self.unit[kini]
            kini = garis[kini].induk_id
        return tuple(garis.values())

    def garis_mandiri(self, unit_id: int) -> tuple[Unit, ...]:
        """The units from `unit_id` up to the unit mandiri it belongs to (that one included)."""
        garis = self.garis(unit_id)
        for letak, unit in enumerate(garis):
            if unit.mandiri:
                return garis[: letak + 1]
        return garis
