"""The facts of an intended assignment: who proposes, which people, in which form."""

from collections.abc import Mapping
from dataclasses import dataclass

from lincah.law.kedudukan import KedudukanOrang, Kelas, Pos
from lincah.law.penugasan.aturan import Bentuk, Cara
from lincah.law.penugasan.lingkup import Tempat
from lincah.law.penugasan.pihak import Pihak


@dataclass(frozen=True, slots=True)
class Anggota:
    """One person to be assigned and what is concluded of him or her. `ditetapkan`: kedudukan has been set."""

    pegawai_id: int
    nama: str
    kelas: Kelas
    kedudukan: KedudukanOrang
    tempat: Tempat
    ditetapkan: bool = False
    ketua: bool = False


@dataclass(frozen=True, slots=True)
class RencanaPenugasan:
    """What a pimpinan unit intends: the acting post, the people, the form.

    `asal`: the side of each person, in the order of `anggota`; `pejabat`: the officers of the region by their role.
    `kedalaman`: distance of each post from the top of the instansi, to tell who stands above whom.
    """

    cara: Cara
    bentuk: Bentuk
    pengusul: Pos
    tempat: Tempat
    anggota: tuple[Anggota, ...]
    asal: tuple[Pihak, ...]
    pejabat: Mapping[str, Pos]
    kedalaman: Mapping[int, int]
    lain: tuple[Anggota, ...] = ()
    """People of the same team with letters of their own: they count, and one of them may lead."""
