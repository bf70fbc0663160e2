"""A regulation profile as the rules see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lincah.law.kedudukan import BabKedudukan, Kosakata
from lincah.law.kernel import Daftar, Ketentuan
from lincah.law.kinerja import BabKinerja
from lincah.law.pelaksanaan import BabPelaksanaan, BabTugas
from lincah.law.penugasan import BabPenugasan, BabPermohonan
from lincah.law.pertanggungjawaban import BabPertanggungjawaban
from lincah.law.profil.gambar import Gambar
from lincah.law.proses_bisnis import BabProsesBisnis
from lincah.law.tik import BabTik
from lincah.law.transformasi import BabTransformasi


@dataclass(frozen=True, slots=True)
class Identitas:
    """Names and dates of a regulation. `nilai`: every other field by its key, each with its citation."""

    id: str
    sebutan: str
    instansi: str
    berlaku: Ketentuan[date]
    nilai: Mapping[str, Ketentuan[object]]


@dataclass(frozen=True, slots=True)
class Umum:
    """What frames a regulation: `prinsip`, `tujuan`, and `lain` (transition, closing and other provisions)."""

    prinsip: Daftar
    tujuan: Daftar
    lain: Daftar


@dataclass(frozen=True, slots=True)
class Profil:
    """All chapters of one regulation and the SHA-256 of the files they were read from."""

    identitas: Identitas
    kosakata: Kosakata
    kedudukan: BabKedudukan
    penugasan: BabPenugasan
    permohonan: BabPermohonan
    pelaksanaan: BabPelaksanaan
    tugas: BabTugas
    pertanggungjawaban: BabPertanggungjawaban
    kinerja: BabKinerja
    tik: BabTik
    proses_bisnis: BabProsesBisnis
    transformasi: BabTransformasi
    umum: Umum
    gambar: tuple[Gambar, ...]
    hash: str

    @property
    def id(self) -> str:
        """The id of the regulation."""
        return self.identitas.id
