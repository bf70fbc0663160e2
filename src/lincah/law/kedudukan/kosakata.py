"""The words a profile may use, with the names people read: data all regulations share, and what one of them adds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from lincah.law.kedudukan.jabatan import JF_PIMPINAN

PEMDA = "pemda"
"""The kind of the unit at the top."""


@dataclass(frozen=True, slots=True)
class JenisUnit:
    """A kind of unit; `mandiri`: a model of structure applies to it as a whole."""

    nama: str
    mandiri: bool


@dataclass(frozen=True, slots=True)
class Kosakata:
    """Kinds of unit, roles, classes, levels, acts and letters: code -> name."""

    jenis_unit: Mapping[str, JenisUnit]
    peran: Mapping[str, str]
    kelas: Mapping[str, str]
    jenjang: Mapping[str, str]
    peran_kerja: Mapping[str, str]
    tindakan: Mapping[str, str]
    naskah: Mapping[str, str]
    lain: Mapping[str, str]
    butir: Mapping[str, str]
    amar: Mapping[str, str] = field(default_factory=dict)
    """The verb of a letter, by its kind, where it is not the usual one."""

    def sebut(self, kode: str) -> str:
        """The name of a code in any of the lists; the code itself, without underscores, when it has none."""
        daftar_kata = (self.peran, self.peran_kerja, self.kelas, self.jenjang, self.naskah, self.tindakan, self.lain)
        for daftar in (*daftar_kata, self.butir):
            if kode in daftar:
                return daftar[kode]
        return self.sebut_jenis(kode)

    def sebut_jenis(self, jenis: str) -> str:
        """The name of a kind of unit; of one this vocabulary does not know its code, without underscores."""
        return self.jenis_unit[jenis].nama if jenis in self.jenis_unit else jenis.replace("_", " ")

    def mandiri(self, jenis: str) -> bool:
        """Does a model apply to units of this kind as a whole? An unknown kind stands alone: no model speaks of it."""
        return jenis not in self.jenis_unit or self.jenis_unit[jenis].mandiri

    def peran_jabatan(self) -> dict[str, str]:
        """The structural roles a post may bear: all but the one that follows from its class."""
        return {kode: nama for kode, nama in self.peran.items() if kode != JF_PIMPINAN}

    def sebut_amar(self, naskah: str) -> str:
        """The verb with which a letter of this kind orders."""
        return self.amar.get(naskah, "menugaskan")

    def sebut_semua(self, kode: tuple[str, ...], kata: str = "atau") -> str:
        """Several codes as one phrase: `A, B atau C`."""
        nama = [self.sebut(satu) for satu in kode]
        return nama[0] if len(nama) == 1 else f"{', '.join(nama[:-1])} {kata} {nama[-1]}"
