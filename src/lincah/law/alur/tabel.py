"""A flow as a table: steps, the acts open at each, who may perform them and where they lead."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from lincah.law.kernel import Ketentuan

PEMOHON = "pemohon"
"""The role of the person who made the request a flow decides on."""


class AlurKeliru(ValueError):
    """A table that cannot be walked: an act leads nowhere, a step is dead, or the flow cannot end."""


class Tahap(StrEnum):
    """The stages a step belongs to. Stored by value."""

    PENUGASAN = "penugasan"
    """Proposal, letter, acceptance."""
    PERENCANAAN = "perencanaan"
    """Plan and breakdown of the plan."""
    PELAKSANAAN = "pelaksanaan"
    """Breakdown, work, monitoring, hand-over."""
    EVALUASI = "evaluasi"
    """Review up to done."""


@dataclass(frozen=True, slots=True)
class Tindakan:
    """One act: who may (any of `pelaku`), by which article, and the step it leads to.

    `dasar`: the rule on the act; whatever it said before, its value here is the code of the act.
    `setiap`: the step is left only when every holder of the role has acted. `menunggu`: the flow waits for it (an act
    that may be done any number of times, as progress, is not waited for). `wajib`: fields that must be filled.
    `naskah`, `kepada`, `tembusan`: the letter it makes, to which roles, with copies to which. `memutus`: it decides on
    a request, so who made the request (role `PEMOHON`) may not perform it.
    """

    kode: str
    pelaku: tuple[str, ...]
    lanjut: str
    dasar: Ketentuan[object]
    setiap: bool = False
    menunggu: bool = True
    wajib: tuple[str, ...] = ()
    naskah: str = ""
    kepada: tuple[str, ...] = ()
    tembusan: tuple[str, ...] = ()
    memutus: bool = False

    def __post_init__(self) -> None:
        dasar: Ketentuan[object] = replace(self.dasar, nilai=self.kode)
        object.__setattr__(self, "dasar", dasar)


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step of a flow and the acts open at it; a step without acts is an end."""

    kode: str
    tahap: Tahap
    tindakan: tuple[Tindakan, ...] = ()


@dataclass(frozen=True, slots=True)
class Alur:
    """A flow: its first step and all steps by code. Errors at construction: AlurKeliru."""

    awal: str
    langkah: Mapping[str, Langkah]
    cari: Mapping[tuple[str, str], Tindakan] = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "cari", {(satu.kode, t.kode): t for satu in self.langkah.values() for t in satu.tindakan}
        )
        _check(self)

    def selesai(self, langkah: str) -> bool:
        """Is this step an end?"""
        return not self.langkah[langkah].tindakan


def susun(awal: str, langkah: tuple[Langkah, ...]) -> Alur:
    """A flow from its steps in reading order. Errors: AlurKeliru."""
    kode = [satu.kode for satu in langkah]
    if ganda := sorted({satu for satu in kode if kode.count(satu) > 1}):
        raise AlurKeliru(f"langkah {ganda[0]} ditulis dua kali")
    return Alur(awal, {satu.kode: satu for satu in langkah})


def _check(alur: Alur) -> None:
    if alur.awal not in alur.langkah:
        raise AlurKeliru(f"langkah awal {alur.awal} tidak ada")
    if len(alur.cari) < sum(len(satu.tindakan) for satu in alur.langkah.values()):
        raise AlurKeliru("satu langkah memuat dua tindakan yang sama kodenya")
    for langkah in alur.langkah.values():
        for tindakan in langkah.tindakan:
            if tindakan.lanjut not in alur.langkah:
                raise AlurKeliru(
                    f"tindakan {tindakan.kode} pada {langkah.kode} menuju langkah tak dikenal {tindakan.lanjut}"
                )
            if not tindakan.pelaku:
                raise AlurKeliru(f"tindakan {tindakan.kode} pada {langkah.kode} tanpa pelaku")
    maju: dict[str, list[str]] = {kode: [] for kode in alur.langkah}
    mundur: dict[str, list[str]] = {kode: [] for kode in alur.langkah}
    for (kode, _), tindakan in alur.cari.items():
        maju[kode].append(tindakan.lanjut)
        mundur[tindakan.lanjut].append(kode)
    if mati := sorted(set(alur.langkah) - _terjangkau(maju, [alur.awal])):
        raise AlurKeliru(f"langkah tidak pernah dicapai: {', '.join(mati)}")
    bisa_selesai = _terjangkau(mundur, [kode for kode in alur.langkah if alur.selesai(kode)])
    if buntu := [kode for kode in alur.langkah if kode not in bisa_selesai]:
        raise AlurKeliru(f"dari langkah ini alur tidak dapat berakhir: {', '.join(buntu)}")


def _terjangkau(jalan: Mapping[str, list[str]], dari: list[str]) -> set[str]:
    dilihat, antre = set[str](), list(dari)
    while antre:
        kode = antre.pop()
        if kode not in dilihat:
            dilihat.add(kode)
            antre += jalan[kode]
    return dilihat
