"""Which models of structure a unit may follow, each explained with its article."""

from dataclasses import dataclass, replace
from typing import Any

from lincah.kedudukan.queries.kini import Kini
from lincah.law.kedudukan import (
    KedudukanOrang,
    Kelas,
    Kosakata,
    Model,
    Orang,
    Penunjuk,
    Pilihan,
    Unit,
    check_model,
)
from lincah.law.kernel import Alasan, Ketentuan, Simpulan
from lincah.peraturan.sebutan import bagi_siapa, lengkap


@dataclass(frozen=True, slots=True)
class AturanModel:
    """One line of a model in words: for whom, by whom, and its article."""

    bagi: str
    oleh: str
    dasar: Ketentuan[Any]


@dataclass(frozen=True, slots=True)
class CalonModel:
    """A model that may be chosen: tiers from the top, who appraises whom."""

    kode: str
    nama: str
    dasar: Ketentuan[str]
    tingkat: str
    penilai: tuple[AturanModel, ...]


@dataclass(frozen=True, slots=True)
class ModelUnit:
    """What the regulation in force says about the model of a unit mandiri.

    `nama`: the model that applies, '' when none does yet; `calon`: among which the instansi chooses, empty when there
    is nothing to choose; `diam`: the regulation says nothing of this kind of unit.
    """

    unit: Unit
    nama: str
    alasan: Alasan
    calon: tuple[CalonModel, ...]
    diam: bool


def model_unit(kini: Kini, unit_id: int) -> ModelUnit:
    """The model of the unit mandiri that `unit_id` belongs to. Errors: KeyError, GarisMelingkar."""
    bab, kosakata = kini.profil.kedudukan, kini.profil.kosakata
    induk = kini.struktur.garis_mandiri(unit_id)[-1]
    ciri = kini.penyimpul.ciri_unit(Orang(kelas=Kelas.PELAKSANA, unit_id=induk.id))
    berlaku = check_model(bab, kosakata, ciri)
    bebas: Simpulan[Pilihan] = check_model(bab, kosakata, replace(ciri, model=None, penempatan=None))
    sunyi = bebas.jawaban.sunyi
    calon = bebas.jawaban.calon or tuple(bab.per_kode[kode] for kode in (sunyi.pengganti if sunyi else ()))
    return ModelUnit(
        unit=induk,
        nama=berlaku.jawaban.model.nama if berlaku.jawaban.model else "",
        alasan=berlaku.alasan[0],
        calon=tuple(_calon(satu, kosakata) for satu in calon),
        diam=not bebas.jawaban.calon and bebas.jawaban.model is None,
    )


def penetap_kinerja(kedudukan: KedudukanOrang, kosakata: Kosakata) -> tuple[AturanModel, ...]:
    """Who sets whose performance in the model of an officer, from the top; empty while no model applies."""
    model = kedudukan.model.jawaban
    return tuple(
        AturanModel(lengkap(kosakata, satu.bagi), kosakata.sebut_semua(satu.oleh.nilai), satu.oleh)
        for satu in (model.menetapkan_kinerja if model else ())
    )


def penetap_kedudukan(kini: Kini) -> AturanModel | None:
    """Who must set an officer's kedudukan first, where the regulation demands it."""
    penetapan = kini.profil.kedudukan.penetapan
    if penetapan is None:
        return None
    return AturanModel("", kini.profil.kosakata.sebut(penetapan.oleh.nilai), penetapan.oleh)


def _calon(model: Model, kosakata: Kosakata) -> CalonModel:
    tingkat = "; lalu ".join(kosakata.sebut_semua(satu, "atau") for satu in model.tingkat)
    tunggal = len(model.penilai) == 1
    penilai = tuple(_aturan(satu, kosakata, tunggal=tunggal) for satu in model.penilai)
    return CalonModel(model.kode, model.nama, model.dasar, tingkat, penilai)


def _aturan(penunjuk: Penunjuk, kosakata: Kosakata, *, tunggal: bool) -> AturanModel:
    bagi = bagi_siapa(kosakata, penunjuk.bagi) or ("semua pegawai" if tunggal else "semua pegawai lainnya")
    return AturanModel(bagi, kosakata.sebut_semua(penunjuk.oleh.nilai), penunjuk.oleh)
