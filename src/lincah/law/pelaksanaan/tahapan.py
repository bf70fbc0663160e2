"""What a regulation says about carrying out: ordered steps per model, monitoring, receivers, the review chain."""

from dataclasses import dataclass, replace
from enum import StrEnum

from lincah.law.alur import Tahap
from lincah.law.kedudukan import Penanda
from lincah.law.kernel import Daftar, Ketentuan, satukan
from lincah.law.pelaksanaan.perjanjian import AturanPerjanjian


class Kembali(StrEnum):
    """To whom a result goes that does not meet the target. Stored by value."""

    PELAKSANA = "pelaksana"
    """Back to the individual or the team."""
    BERJENJANG = "berjenjang"
    """Back down the structure, tier by tier."""
    PERBAIKAN_PIMPINAN = "perbaikan_pimpinan"
    """Nothing goes back: the pimpinan unit carries out the mending."""


@dataclass(frozen=True, slots=True)
class LangkahTahapan:
    """One step of a stage: the act, by whom, with whom, and by which article."""

    kode: str
    tahap: Tahap
    pelaku: Ketentuan[Penanda]
    bersama: Penanda = ()


@dataclass(frozen=True, slots=True)
class AturanReviu:
    """The review chain from the first tier to the last, who declares done, and what happens off target."""

    rantai: tuple[Ketentuan[Penanda], ...]
    selesai_oleh: Ketentuan[Penanda]
    kembali: Ketentuan[Kembali]


@dataclass(frozen=True, slots=True)
class TahapanModel:
    """Carrying out under these models of structure.

    `langsung`: a tier that does not exist above somebody placed directly under a later tier is taken by that one, with
    its monitoring.
    `beragam`: a team without ketua whose members have different superiors follows the chain that holds every tier.
    `serah_terima`: a result found on target is handed over to the last tier; None where no text orders it.
    `pemantau_tim`: who monitors a team besides; None where the monitors of all work are those of a team.
    `pemantau_tertulis`: who monitors besides as the text names that officer, where a reading takes `pemantau` for it.
    """

    model: frozenset[str]
    langkah: tuple[LangkahTahapan, ...]
    pemantau: Ketentuan[Penanda]
    penerima_hasil: Ketentuan[Penanda]
    reviu: AturanReviu
    beragam: Ketentuan[None]
    langsung: Ketentuan[None] | None = None
    serah_terima: Ketentuan[None] | None = None
    pemantau_tim: Ketentuan[Penanda] | None = None
    pemantau_tertulis: Ketentuan[Penanda] | None = None

    def cari(self, kode: str) -> LangkahTahapan:
        """The step of this act; the linter proves that the acts every walk needs are there."""
        return next(satu for satu in self.langkah if satu.kode == kode)


@dataclass(frozen=True, slots=True)
class BabTugas:
    """`bentuk`: how work is done within each scope; `tanggung_jawab`: duties by role; `kendala` and `koordinasi`.

    `catatan_kendala`, `catatan_koordinasi`: the reading for work on which the regulation is silent: a note to these
    roles, of which nothing is demanded; None where the profile reads nothing into the silence.
    """

    bentuk: Daftar
    tanggung_jawab: Daftar
    kendala: Daftar
    koordinasi: Daftar
    catatan_kendala: Ketentuan[Penanda] | None = None
    catatan_koordinasi: Ketentuan[Penanda] | None = None


@dataclass(frozen=True, slots=True)
class BabPelaksanaan:
    """The whole chapter of one regulation, as far as encoded."""

    tahapan: tuple[TahapanModel, ...]
    perjanjian: AturanPerjanjian

    def cari(self, model: str, *, tim: bool | None = None) -> TahapanModel | None:
        """The stages of a model of structure, as written; for a case, which is that of a team (`tim`) or is not, with
        everybody among the monitors who monitors such work."""
        ada = next((satu for satu in self.tahapan if model in satu.model), None)
        if ada is None or tim is None:
            return ada
        lain = [satu for satu in (ada.pemantau_tertulis, ada.pemantau_tim if tim else None) if satu]
        nilai = tuple(dict.fromkeys(peran for satu in (ada.pemantau, *lain) for peran in satu.nilai))
        return replace(ada, pemantau=replace(satukan((ada.pemantau, *lain), ada.pemantau), nilai=nilai))
