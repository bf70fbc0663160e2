"""What can be found: every rule, every reading, every figure of one regulation."""

from collections.abc import Iterator
from dataclasses import dataclass

from lincah.law.kernel import Ketentuan, Landasan, Rujukan, RujukanKeliru
from lincah.law.profil import Profil
from lincah.peraturan.tafsir import Tafsir, muat_tafsir
from lincah.peraturan.uraian import TOPIK, Topik, Uraian, urai

TOPIK_CARI = TOPIK | {
    "gambar": Topik("gambar", "Gambar", "Gambar"),
    "tafsir": Topik("tafsir", "Tafsir", "Tafsir"),
}
"""The topics of rules, and what else can be found."""


@dataclass(frozen=True, slots=True)
class Entri:
    """One thing to be found. `tempat`: the code of a reading or the number of a figure, else empty."""

    peraturan: str
    sebutan: str
    topik: Topik
    uraian: Uraian
    tempat: str = ""


def entri(profil: Profil) -> Iterator[Entri]:
    """Everything of one regulation that can be found, in the order of the chapters."""
    for uraian in urai(profil):
        yield _entri(profil, uraian)
    for urutan, gambar in enumerate(profil.gambar, start=1):
        yield _entri(profil, Uraian("gambar", gambar.nomor, gambar.judul, "", gambar.jenis), str(urutan))
    for tafsir in muat_tafsir(profil.id):
        yield _entri(profil, _tafsir(profil, tafsir), tafsir.kode)


def _entri(profil: Profil, uraian: Uraian, tempat: str = "") -> Entri:
    return Entri(profil.id, profil.identitas.sebutan, TOPIK_CARI[uraian.topik], uraian, tempat)


def _tafsir(profil: Profil, tafsir: Tafsir) -> Uraian:
    butir = dict(tafsir.butir)
    masalah, bacaan = butir.get("Masalah", ""), butir.get("Bacaan", "")
    rujukan = tuple(_rujukan(profil, tafsir.tempat)) or profil.identitas.berlaku.rujukan
    ketentuan = Ketentuan(None, rujukan, Landasan.TAFSIR, tafsir.kode)
    return Uraian("tafsir", tafsir.kode, masalah or tafsir.tempat, bacaan, ketentuan)


def _rujukan(profil: Profil, tempat: str) -> Iterator[Rujukan]:
    for satu in filter(None, tempat.split("; ")):
        luar, _, dalam = satu.rpartition(": ")
        try:
            yield Rujukan.baca(luar or profil.id, dalam)
        except RujukanKeliru:
            continue
