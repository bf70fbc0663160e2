"""The steps of a flow in words: who, what, where it leads, what has been walked. The list beside the picture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from lincah.law.alur import Alur, Langkah, Tahap, Tindakan
from lincah.peraturan.sebutan import besar

Sebutan = Mapping[str, str]


class Keadaan(StrEnum):
    """How far a step is. The value is the word shown."""

    SUDAH = "sudah"
    """Walked."""
    SEKARANG = "sekarang"
    """Where the case stands."""
    NANTI = "nanti"
    """Not reached, or passed by."""


@dataclass(frozen=True, slots=True)
class Hasil:
    """One way out of a step: the word for it, the step it leads to, the document that goes along."""

    kata: str
    ke: str
    tujuan: str
    naskah: str
    dilalui: bool


@dataclass(frozen=True, slots=True)
class BarisAlur:
    """One step. `utama`: on the straight road to the end; `lain`: acts that may be repeated and lead nowhere else."""

    kode: str
    tahap: Tahap
    pelaku: str
    judul: str
    lain: tuple[str, ...]
    hasil: tuple[Hasil, ...]
    keadaan: Keadaan
    utama: bool

    @property
    def akhir(self) -> bool:
        """Is this an end?"""
        return not self.hasil


def daftar_alur(
    alur: Alur, *, sekarang: str | None, dilalui: Sequence[str], pelaku: Sebutan, tindakan: Sebutan
) -> tuple[BarisAlur, ...]:
    """Every step in reading order. `sekarang` is None for a flow that nobody walks, as in a regulation.

    `pelaku`: role to name; `tindakan`: act, step or letter to words (a step's own words win over those of its first
    act). Errors: KeyError when `sekarang` or a walked step is unknown.
    """
    jejak = [*dilalui] if sekarang is None or (dilalui and dilalui[-1] == sekarang) else [*dilalui, sekarang]
    for kode in jejak:
        alur.langkah[kode]
    sebut = _Sebut(alur, pelaku, tindakan)
    utama = _jalan_utama(alur)
    return tuple(_baris(sebut, satu, jejak, sekarang, satu.kode in utama) for satu in alur.langkah.values())


def _jalan_utama(alur: Alur) -> frozenset[str]:
    """The road on which every act is the first one waited for."""
    hasil: list[str] = []
    kini: str | None = alur.awal
    while kini is not None and kini not in hasil:
        hasil.append(kini)
        maju = _maju(alur.langkah[kini])
        kini = maju.lanjut if maju else None
    return frozenset(hasil)


def _maju(langkah: Langkah) -> Tindakan | None:
    keluar = [satu for satu in langkah.tindakan if satu.lanjut != langkah.kode]
    return next((satu for satu in keluar if satu.menunggu), keluar[0] if keluar else None)


@dataclass(frozen=True, slots=True)
class _Sebut:
    """How roles, steps, acts and letters are called in this picture."""

    alur: Alur
    pelaku: Sebutan
    tindakan: Sebutan

    def orang(self, langkah: Langkah) -> str:
        maju = _maju(langkah) or self._menuju(langkah.kode)
        return " / ".join(dict.fromkeys(self.pelaku.get(p, p.replace("_", " ")) for p in maju.pelaku)) if maju else ""

    def langkah(self, kode: str) -> str:
        maju = _maju(self.alur.langkah[kode])
        return besar(self.tindakan.get(kode) or self.kata(maju.kode if maju else kode))

    def kata(self, kode: str) -> str:
        return self.tindakan.get(kode, kode.replace("_", " ")) if kode else ""

    def _menuju(self, kode: str) -> Tindakan | None:
        semua = (satu for langkah in self.alur.langkah.values() for satu in langkah.tindakan)
        return next((satu for satu in semua if satu.lanjut == kode), None)


def _baris(sebut: _Sebut, langkah: Langkah, jejak: Sequence[str], sekarang: str | None, utama: bool) -> BarisAlur:
    lain = tuple(sebut.kata(satu.kode) for satu in langkah.tindakan if satu.lanjut == langkah.kode)
    return BarisAlur(
        kode=langkah.kode,
        tahap=langkah.tahap,
        pelaku=sebut.orang(langkah),
        judul=sebut.langkah(langkah.kode),
        lain=lain,
        hasil=tuple(_hasil(sebut, langkah, jejak)),
        keadaan=_keadaan(langkah.kode, jejak, sekarang),
        utama=utama,
    )


def _hasil(sebut: _Sebut, langkah: Langkah, jejak: Sequence[str]) -> list[Hasil]:
    """The ways out, the one waited for first; acts that lead to the same step share a way."""
    maju, pasangan = _maju(langkah), set(pairwise(jejak))
    keluar: dict[str, list[Tindakan]] = {maju.lanjut: [maju]} if maju else {}
    for satu in langkah.tindakan:
        if satu.lanjut != langkah.kode and satu is not maju:
            keluar.setdefault(satu.lanjut, []).append(satu)
    return [
        Hasil(
            kata=" / ".join(sebut.kata(satu.kode) for satu in isi),
            ke=ke,
            tujuan=sebut.langkah(ke),
            naskah=sebut.kata(next((satu.naskah for satu in isi if satu.naskah), "")),
            dilalui=(langkah.kode, ke) in pasangan,
        )
        for ke, isi in keluar.items()
    ]


def _keadaan(kode: str, jejak: Sequence[str], sekarang: str | None) -> Keadaan:
    if kode == sekarang:
        return Keadaan.SEKARANG
    return Keadaan.SUDAH if kode in jejak else Keadaan.NANTI
