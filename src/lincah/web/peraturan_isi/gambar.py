"""The figures of a regulation for its pages: which there are, and one of them drawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from lincah.law.kernel import Ketentuan
from lincah.law.profil import Gambar, JenisGambar, Profil
from lincah.penugasan.sebutan import KATA_LAMPAU
from lincah.peraturan import muat_profil
from lincah.peraturan.gambar import Lukisan, gambar_bagan, kotak_model, legenda, lukis
from lincah.peraturan.gambar import Tanda as TandaBagan

JENIS = {
    JenisGambar.KEDUDUKAN: "Kedudukan",
    JenisGambar.STRUKTUR_PENUGASAN: "Struktur penugasan",
    JenisGambar.ALUR: "Alur",
}


Tanda = tuple[tuple[SafeString, str], ...]
"""The signs of a chart, each with its word."""


@dataclass(frozen=True, slots=True)
class BarisGambar:
    """One figure: `urutan` from 1 stands in the address."""

    urutan: int
    nomor: str
    judul: str
    jenis: str
    ketentuan: Ketentuan[JenisGambar]


@dataclass(frozen=True, slots=True)
class HalamanGambar:
    """One figure drawn, and its neighbours."""

    baris: BarisGambar
    lukisan: tuple[tuple[Lukisan, SafeString, Tanda], ...]
    sebelum: BarisGambar | None
    sesudah: BarisGambar | None


def daftar_gambar(profil: Profil) -> tuple[BarisGambar, ...]:
    """All figures in order."""
    return tuple(_baris(satu, urutan) for urutan, satu in enumerate(profil.gambar, start=1))


def halaman_gambar(profil: Profil, urutan: int) -> HalamanGambar | None:
    """One figure, drawn from the tables; None when there is no such figure."""
    semua = daftar_gambar(profil)
    if not 1 <= urutan <= len(semua):
        return None
    lukisan = lukis(profil, profil.gambar[urutan - 1], KATA_LAMPAU)
    return HalamanGambar(
        semua[urutan - 1],
        tuple((satu, _aman(satu.svg), _tanda(satu.legenda)) for satu in lukisan),
        semua[urutan - 2] if urutan > 1 else None,
        semua[urutan] if urutan < len(semua) else None,
    )


@lru_cache(maxsize=256)
def lukisan_model(id: str, kode: str) -> tuple[SafeString, Tanda]:
    """The chart of a model of structure and its signs, drawn once a process. Errors: KeyError for an unknown model."""
    profil = muat_profil(id)
    model = profil.kedudukan.per_kode[kode]
    kotak = kotak_model(model, profil.kosakata, penugasan=False)
    uraian = f"{len(model.tingkat)} tingkat pimpinan; isinya ada pula sebagai daftar di halaman ini."
    svg = gambar_bagan(kotak, judul=model.nama, uraian=uraian, legenda_di_dalam=False)
    return _aman(svg), _tanda(legenda(kotak))


def _baris(gambar: Gambar, urutan: int) -> BarisGambar:
    return BarisGambar(urutan, gambar.nomor, gambar.judul, JENIS[gambar.jenis.nilai], gambar.jenis)


def _tanda(semua: Iterable[TandaBagan]) -> Tanda:
    return tuple((_aman(satu.svg), satu.kata) for satu in semua)


def _aman(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 -- drawn by us; every text in it is escaped there
