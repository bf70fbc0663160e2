"""The words a profile may use, with the names people read. Data, the same for all regulations."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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
        return self.jenis_unit[kode].nama if kode in self.jenis_unit else kode.replace("_", " ")

    def sebut_amar(self, naskah: str) -> str:
        """The verb with which a letter of this kind orders."""
        return self.amar.get(naskah, "menugaskan")

    def sebut_semua(self, kode: tuple[str, ...], kata: str = "atau") -> str:
        """Several codes as one phrase: `A, B atau C`."""
        nama = [self.sebut(satu) for satu in kode]
        return nama[0] if len(nama) == 1 else f"{', '.join(nama[:-1])} {kata} {nama[-1]}"
