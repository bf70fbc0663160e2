"""The chapters that are lists of rules, each a page."""

from collections.abc import Callable
from dataclasses import dataclass

from lincah.law.profil import Profil
from lincah.web.peraturan_isi.daftar import gugus_daftar, gugus_lingkup, gugus_peran, gugus_sunyi_daftar
from lincah.web.peraturan_isi.jangkar import Penjangkar
from lincah.web.peraturan_isi.kata import Gugus

Isi = Callable[[Profil, Penjangkar], tuple[Gugus, ...]]


@dataclass(frozen=True, slots=True)
class Bab:
    """One chapter: what its address is called, its title, what it answers, its rules."""

    kode: str
    judul: str
    pengantar: str
    gugus: tuple[Gugus, ...]


def _tugas(profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
    bab, kosakata = profil.tugas, profil.kosakata
    lingkup = gugus_lingkup((bab.bentuk, bab.kendala, bab.koordinasi), kosakata, jangkar)
    bagian = (("Bentuk kerja", bab.bentuk), ("Permasalahan (kendala)", bab.kendala), ("Koordinasi", bab.koordinasi))
    return (
        *lingkup,
        *gugus_sunyi_daftar(bagian, jangkar),
        *gugus_peran(bab.tanggung_jawab, kosakata, jangkar),
    )


def _butir(*bagian: tuple[str, str, str]) -> Isi:
    """A chapter of lists. `bagian`: the chapter in the profile, the list in it, its heading."""

    def isi(profil: Profil, jangkar: Penjangkar) -> tuple[Gugus, ...]:
        return tuple(
            gugus_daftar(nama.replace("_", "-"), judul, getattr(getattr(profil, bab), nama), profil.kosakata, jangkar)
            for bab, nama, judul in bagian
        )

    return isi


BAB: tuple[tuple[str, str, str, Isi], ...] = (
    ("tugas", "Pelaksanaan tugas", "Bekerja sendiri atau dalam tim, di dalam dan lintas unit; kewajiban setiap peran; "
     "permasalahan dan koordinasi.", _tugas),
    ("pertanggungjawaban", "Pertanggungjawaban", "Siapa melapor kepada siapa, dan kapan.",
     _butir(("pertanggungjawaban", "laporan", "Laporan"))),
    ("kinerja", "Pengelolaan kinerja", "Tahap pengelolaan kinerja dan isinya.",
     _butir(("kinerja", "tahap", "Tahap"), ("kinerja", "acuan", "Acuan"))),
    ("tik", "Pemanfaatan TIK", "Kewajiban memakai layanan elektronik, dan siapa yang mengurusnya.",
     _butir(("tik", "kewajiban", "Kewajiban"))),
    ("proses-bisnis", "Proses bisnis", "Untuk apa proses bisnis dipetakan, dan peta apa yang direviu.",
     _butir(("proses_bisnis", "aturan", "Ketentuan"), ("proses_bisnis", "reviu", "Peta yang direviu"))),
    ("transformasi", "Transformasi manajemen", "Tim yang mengawal perubahan cara kerja.",
     _butir(("transformasi", "peran", "Peran tim"), ("transformasi", "anggota", "Anggota tim"),
            ("transformasi", "pembentukan", "Pembentukan tim"))),
    ("umum", "Asas, tujuan, dan ketentuan lain", "Asas dan tujuan; peralihan, penutup, dan ketentuan lain yang "
     "membingkai peraturan.",
     _butir(("umum", "prinsip", "Asas"), ("umum", "tujuan", "Tujuan"), ("umum", "lain", "Ketentuan lain"))),
)  # fmt: skip

TUGAS, AKHIR = BAB[0][0], tuple(kode for kode, *_ in BAB[1:])
"""The chapter on carrying out, which stands before the stages; those after them, in the order of the law."""


def susun_bab(kode: str, profil: Profil, jangkar: Penjangkar) -> Bab:
    """One chapter of a regulation. Errors: KeyError for one that does not exist."""
    judul, pengantar, isi = {satu[0]: satu[1:] for satu in BAB}[kode]
    jangkar.buka("bab", kode, pokok=judul)
    return Bab(kode, judul, pengantar, isi(profil, jangkar))
