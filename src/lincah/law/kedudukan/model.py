"""What a regulation says about structure: the models and their rules, as frozen tables read from a profile."""

from dataclasses import dataclass, field

from lincah.law.kedudukan.jabatan import Jenjang, Kelas
from lincah.law.kernel import Ketentuan

Penanda = tuple[str, ...]
"""Selectors of a leading post: its peran or its kelas; any of them will do."""


@dataclass(frozen=True, slots=True)
class Bagi:
    """For whom a rule is: empty sets mean anybody; `unit` is the kind of the unit the person sits in."""

    kelas: frozenset[Kelas] = frozenset()
    jenjang: frozenset[Jenjang] = frozenset()
    peran: frozenset[str] = frozenset()
    unit: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Penunjuk:
    """One rule: for these persons, the officer of these selectors."""

    bagi: Bagi
    oleh: Ketentuan[Penanda]


@dataclass(frozen=True, slots=True)
class PenetapKinerja:
    """Who sets whose performance within a model."""

    bagi: Penanda
    oleh: Ketentuan[Penanda]


@dataclass(frozen=True, slots=True)
class Berlaku:
    """The units a model is for. Empty means no condition. `khusus`: only when the unit is named (or set)."""

    jenis: frozenset[str] = frozenset()
    nama: frozenset[str] = frozenset()
    urusan: frozenset[str] = frozenset()
    kelas_pimpinan: frozenset[Kelas] = frozenset()
    tingkat: frozenset[int] = frozenset()
    penempatan: frozenset[str] = frozenset()
    khusus: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """One model of structure: units, tiers from the top, and who does what for whom."""

    kode: str
    nama: str
    dasar: Ketentuan[str]
    berlaku: Berlaku
    tingkat: tuple[Penanda, ...]
    penilai: tuple[Penunjuk, ...]
    pimpinan_unit: tuple[Penunjuk, ...]
    pemberi_tugas: tuple[Penunjuk, ...]
    menetapkan_kinerja: tuple[PenetapKinerja, ...] = ()
    perekomendasi: Ketentuan[Penanda] | None = None
    koordinasi: Ketentuan[Penanda] | None = None
    koordinasi_ditunjuk: bool = False
    """True where such an officer coordinates only when appointed to, False where the place alone makes it so."""
    pendelegasi: Ketentuan[Penanda] | None = None
    """Whose delegation of signing counts, besides that of the penetap."""
    jenjang: Ketentuan[frozenset[str]] | None = None
    pengganti: bool = False
    """True for a model that fills a silence: it applies only when the instansi has set it."""


@dataclass(frozen=True, slots=True)
class Sunyi:
    """A kind of unit on which the regulation is silent, and the models the instansi may set instead."""

    berlaku: Berlaku
    dasar: Ketentuan[str]
    pengganti: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PenetapanAwal:
    """Kedudukan must be set by this officer (before an assignment, when `sebelum_penugasan`)."""

    oleh: Ketentuan[str]
    sebelum_penugasan: Ketentuan[bool]


@dataclass(frozen=True, slots=True)
class BabKedudukan:
    """The whole chapter of one regulation. `penilai_umum`: the direct superior and the lowest class allowed."""

    model: tuple[Model, ...]
    penilai_umum: Ketentuan[Kelas]
    sunyi: tuple[Sunyi, ...] = ()
    penetapan: PenetapanAwal | None = None
    per_kode: dict[str, Model] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        self.per_kode.update({model.kode: model for model in self.model})
