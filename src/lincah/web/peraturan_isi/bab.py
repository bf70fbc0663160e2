"""The chapters that are lists of rules, each a page."""

from collections.abc import Callable
from dataclasses import dataclass

from lincah.law.profil import Profil
from lincah.web.peraturan_isi.daftar import (
    cari_pokok,
    gugus_daftar,
    gugus_lingkup,
    gugus_peran,
    gugus_sunyi_daftar,
)
from lincah.web.peraturan_isi.gugus import Gugus
from lincah.web.peraturan_isi.jangkar import Penjangkar

Isi = Callable[[Profil, Penjangkar], tuple[Gugus, ...]]


@dataclass(frozen=True, slots=True)
class Bab:
    """One chapter: what its address is called, its title, what it answers, its rules."""

    kode: str
    judul: str
    pengantar: str
    gugus: tuple[Gugus, ...]


def _tugas(profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    semua = cari_pokok("tugas")
    (peran,) = (satu for satu in semua if satu.topik == "tanggung_jawab")
    lain = [satu for satu in semua if satu is not peran]
    return (
        *gugus_lingkup(lain, profil, jangkar),
        *gugus_sunyi_daftar(lain, profil, jangkar),
        *gugus_peran(peran, profil, jangkar),
    )


def _daftar(bab: str) -> Isi:
    """A chapter of lists."""
    return lambda profil, jangkar: tuple(gugus_daftar(satu, profil, jangkar) for satu in cari_pokok(bab))


BAB: tuple[tuple[str, str, str, Isi], ...] = (
    ("tugas", "Pelaksanaan tugas", "Bekerja sendiri atau dalam tim, di dalam dan lintas unit; kewajiban setiap peran; "
     "permasalahan dan koordinasi.", _tugas),
    ("pertanggungjawaban", "Pertanggungjawaban", "Siapa melapor kepada siapa, dan kapan.",
     _daftar("pertanggungjawaban")),
    ("kinerja", "Pengelolaan kinerja", "Tahap pengelolaan kinerja dan isinya.", _daftar("kinerja")),
    ("tik", "Pemanfaatan TIK", "Kewajiban memakai layanan elektronik, dan siapa yang mengurusnya.", _daftar("tik")),
    ("proses-bisnis", "Proses bisnis", "Untuk apa proses bisnis dipetakan, dan peta apa yang direviu.",
     _daftar("proses_bisnis")),
    ("transformasi", "Transformasi manajemen", "Tim yang mengawal perubahan cara kerja.", _daftar("transformasi")),
    ("umum", "Asas, tujuan, dan ketentuan lain", "Asas dan tujuan; peralihan, penutup, dan ketentuan lain yang "
     "membingkai peraturan.", _daftar("umum")),
)  # fmt: skip

TUGAS, AKHIR = BAB[0][0], tuple(kode for kode, *_ in BAB[1:])
"""The chapter on carrying out, which stands before the stages; those after them, in the order of the law."""


def susun_bab(kode: str, profil: Profil, jangkar: Penjangkar) -> Bab:
    """One chapter of a regulation. Errors: KeyError for one that does not exist."""
    judul, pengantar, isi = {satu[0]: satu[1:] for satu in BAB}[kode]
    jangkar.buka("bab", kode, pokok=judul)
    return Bab(kode, judul, pengantar, isi(profil, jangkar))
