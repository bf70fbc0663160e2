"""What a regulation says about assignment: ways, scopes, instruments, signatories, ketua tim."""

from dataclasses import dataclass
from enum import StrEnum

from lincah.law.kedudukan import Kelas, Penanda
from lincah.law.kernel import Ketentuan


class Cara(StrEnum):
    """How an assignment comes about. Stored by value."""

    PENUNJUKAN = "penunjukan"
    """By appointment."""
    SUKARELA = "sukarela"
    """At the officer's own request (pengajuan sukarela)."""


class Lingkup(StrEnum):
    """How far the people come from, nearest first. Stored by value."""

    DALAM_UNIT = "dalam_unit"
    """Within one Unit Organisasi."""
    LINTAS_UNIT = "lintas_unit"
    """Across Unit Organisasi of one Perangkat Daerah."""
    LINTAS_PD = "lintas_pd"
    """Across Perangkat Daerah of one instansi."""
    LINTAS_INSTANSI = "lintas_instansi"
    """Across Instansi Pemerintah."""


class Bentuk(StrEnum):
    """The form of the work. Stored by value."""

    INDIVIDU = "individu"
    """One person."""
    TIM = "tim"
    """A tim kerja."""


class Status(StrEnum):
    """What a regulation says of one way within one scope. Stored by value."""

    TERBUKA = "terbuka"
    """Allowed."""
    TERTUTUP = "tertutup"
    """Not allowed: the list of the regulation is closed."""
    TIDAK_DIATUR = "tidak_diatur"
    """The regulation is silent."""


@dataclass(frozen=True, slots=True)
class Instrumen:
    """The letter and who sets it, for one way within one scope. `penetap`: relative roles, first preferred."""

    cara: Cara
    lingkup: Lingkup
    status: Ketentuan[Status]
    naskah: str = ""
    penetap: Penanda = ()


@dataclass(frozen=True, slots=True)
class Pengusul:
    """Who considers and proposes the people, within these scopes."""

    lingkup: frozenset[Lingkup]
    oleh: Ketentuan[Penanda]


@dataclass(frozen=True, slots=True)
class AturanKetua:
    """The rule on the ketua tim: must there be one, from where, of which classes, and is that hard or preferred."""

    lingkup: frozenset[Lingkup]
    wajib: Ketentuan[bool]
    dari: Ketentuan[str]
    keras: bool
    kelas: Ketentuan[frozenset[Kelas]]


@dataclass(frozen=True, slots=True)
class BabPenugasan:
    """The whole chapter of one regulation, as far as encoded."""

    instrumen: tuple[Instrumen, ...]
    pengusul: tuple[Pengusul, ...]
    ketua: tuple[AturanKetua, ...]
    penerimaan: Ketentuan[bool]
    """The officer receives the letter and carries it out with responsibility."""
    ganda: Ketentuan[bool]
    """One officer may serve several targets, routine or incidental."""
    penetap_tim: Ketentuan[str]
    """Whose signature when the members have several penetap: `tertinggi`."""
    perubahan: Ketentuan[bool]
    """Who sets an assignment also changes and ends it while it runs."""
    bergabung: Ketentuan[bool]
    """People of another unit join a running assignment by a request; who set their letter also ends it."""
    gugur: Ketentuan[bool]
    """A request that nobody answers lapses; silence is neither yes nor no."""
    pejabat_berwenang: Ketentuan[str]
    """The role of the post that acts for the instansi towards another: the Pejabat yang Berwenang."""
    perubahan_lintas: Ketentuan[bool]
    """A running assignment across instansi is changed by who set it; each side proposes what concerns it."""
    peminjaman: Ketentuan[bool]
    """On what an officer here sets a letter for work of another instansi, besides that one's own regulation."""
    pencabutan: Ketentuan[bool]
    """A letter set for work that had ended elsewhere is withdrawn."""
    dua_permohonan: Ketentuan[bool]
    """One person may be asked for twice; who asks later and who decides are told."""

    def cari_instrumen(self, cara: Cara, lingkup: Lingkup) -> Instrumen:
        """The row for a way within a scope; the linter proves that every pair has one."""
        return next(satu for satu in self.instrumen if satu.cara is cara and satu.lingkup is lingkup)

    def cari_ketua(self, lingkup: Lingkup) -> AturanKetua | None:
        """The rule on the ketua tim within a scope, if the regulation has one."""
        return next((satu for satu in self.ketua if lingkup in satu.lingkup), None)

    def cari_pengusul(self, lingkup: Lingkup) -> Pengusul | None:
        """Who proposes within a scope, if the regulation says."""
        return next((satu for satu in self.pengusul if lingkup in satu.lingkup), None)
