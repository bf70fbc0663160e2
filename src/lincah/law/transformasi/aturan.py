"""What a regulation says about the tim transformasi manajemen."""

from dataclasses import dataclass

from lincah.law.kernel import Daftar


@dataclass(frozen=True, slots=True)
class BabTransformasi:
    """`peran` of the team, its `anggota`, and its `pembentukan`."""

    peran: Daftar
    anggota: Daftar
    pembentukan: Daftar
