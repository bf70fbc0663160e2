"""The lists of words that keys of a profile may hold, by the name the tables use."""

from collections.abc import Callable, Collection
from difflib import get_close_matches
from enum import StrEnum

from lincah.law.kedudukan import JF_PIMPINAN, Jenjang, Kelas, Kosakata
from lincah.law.kernel import Landasan
from lincah.law.pelaksanaan import Kembali
from lincah.law.penugasan import Cara, Lingkup, Status
from lincah.law.profil import JenisGambar
from lincah.peraturan.tanya import PERTANYAAN

KETERAMPILAN = "keterampilan"
"""Stands for every level of keterampilan."""
ENUM: dict[str, type[StrEnum]] = {
    "landasan": Landasan,
    "cara": Cara,
    "lingkup": Lingkup,
    "status": Status,
    "kembali": Kembali,
    "jenis_gambar": JenisGambar,
    "kelas": Kelas,
}
TETAP: dict[str, tuple[str, ...]] = {
    "asal_ketua": ("unit_pemilik", "pd_pemilik", "instansi_pemilik"),
    "pertanyaan": tuple(PERTANYAAN),
    "penetap_tim": ("tertinggi",),
    "jumlah_tingkat": ("1", "2", "3", "4"),
    "jenjang": (*Jenjang, KETERAMPILAN),
    "jenjang_diatur": (*Jenjang, KETERAMPILAN, Kelas.PELAKSANA),
}
KOSAKATA: dict[str, Callable[[Kosakata], tuple[str, ...]]] = {
    "jenis_unit": lambda kosa: tuple(kosa.jenis_unit),
    "peran": lambda kosa: tuple(kosa.peran),
    "pejabat": lambda kosa: (*kosa.peran, *kosa.kelas),
    "penempatan": lambda kosa: tuple(dict.fromkeys((JF_PIMPINAN, *kosa.peran, *kosa.kelas))),
    "penanda": lambda kosa: (*kosa.peran, *kosa.kelas, *kosa.peran_kerja),
    "tindakan": lambda kosa: tuple(kosa.tindakan),
    "naskah": lambda kosa: tuple(kosa.naskah),
    "butir": lambda kosa: tuple(kosa.butir),
}


TAMBAH = "tambahkan dalam kosakata.yaml peraturan ini"


def saran(nilai: str, nama: str, boleh: Collection[str]) -> str:
    """What to write instead of a word that is not in list `nama`: a word like it, where all stand, how to add one."""
    mirip = get_close_matches(nilai, boleh, 1)
    maksud = f", mungkin maksudnya '{mirip[0]}'" if mirip else ""
    return f"{maksud}; lihat `lincah kosakata`{f', atau {TAMBAH}' if nama in KOSAKATA else ''}"


def daftar_kata(nama: str, kosakata: Kosakata) -> tuple[str, ...]:
    """The words of one list in order. Errors: KeyError for a list that does not exist."""
    if nama in ENUM:
        return tuple(satu.value for satu in ENUM[nama])
    return TETAP[nama] if nama in TETAP else KOSAKATA[nama](kosakata)
