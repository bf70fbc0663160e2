"""Where one officer stands: model, penilai, pimpinan unit, who may assign, each with its reasons."""

from dataclasses import dataclass
from enum import StrEnum

from lincah.law.kedudukan.fakta import Pos
from lincah.law.kedudukan.model import Model
from lincah.law.kernel import Simpulan


class JenisMasalah(StrEnum):
    """What can be wrong with a structure. Stored by value."""

    MODEL_BELUM_DITETAPKAN = "model_belum_ditetapkan"
    """Several models may apply; the instansi has not chosen."""
    TIDAK_DIATUR = "tidak_diatur"
    """The regulation is silent on this kind of unit."""
    JENIS_TIDAK_DIKENAL = "jenis_tidak_dikenal"
    """The kind of the unit is not in the vocabulary of the regulation."""
    PERAN_TIDAK_DIKENAL = "peran_tidak_dikenal"
    """The role of a leading post is not in the vocabulary of the regulation."""
    TANPA_PENILAI = "tanpa_penilai"
    """The tier that should appraise is missing from the line."""
    TANPA_PIMPINAN_UNIT = "tanpa_pimpinan_unit"
    """The tier that should lead is missing from the line."""
    JABATAN_KOSONG = "jabatan_kosong"
    """The post exists but nobody holds it."""
    GARIS_MELINGKAR = "garis_melingkar"
    """The line of command returns to itself."""
    PENILAI_DI_BAWAH_BATAS = "penilai_di_bawah_batas"
    """The penilai is below the lowest class allowed."""
    JENJANG_TIDAK_DIATUR = "jenjang_tidak_diatur"
    """The level of the officer is not in the list of the unit."""
    BELUM_DITETAPKAN = "belum_ditetapkan"
    """The regulation wants the kedudukan set before an assignment; it has not been."""
    TANPA_JABATAN = "tanpa_jabatan"
    """The person holds no post."""


@dataclass(frozen=True, slots=True)
class Masalah:
    """One problem and how to mend it; `simpulan` carries the articles."""

    jenis: JenisMasalah
    teks: str
    perbaikan: str
    simpulan: Simpulan[object] | None = None


@dataclass(frozen=True, slots=True)
class KedudukanOrang:
    """All conclusions on one officer, and the problems found on the way."""

    model: Simpulan[Model | None]
    penilai: Simpulan[Pos | None]
    pimpinan_unit: Simpulan[Pos | None]
    pemberi_tugas: Simpulan[Pos | None]
    masalah: tuple[Masalah, ...] = ()
