"""The chapter on pelaksanaan on pages: the stages of each model side by side, monitoring, the review chain."""

from dataclasses import dataclass
from itertools import groupby

from lincah.law.alur import Tahap
from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import LangkahTahapan, TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import besar
from lincah.peraturan.uraian.tahapan import (
    aturan_perjanjian,
    aturan_reviu,
    judul_tahapan,
    pelaku_langkah,
    rantai_reviu,
)
from lincah.web.peraturan_isi.gugus import Gugus, baris_aturan
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar


@dataclass(frozen=True, slots=True)
class Langkah:
    """One step: the act and who does it."""

    perbuatan: str
    pelaku: str


@dataclass(frozen=True, slots=True)
class KolomTahap:
    """One stage: steps in order, those of one citation together."""

    nama: str
    bagian: tuple[tuple[Dasar, tuple[Langkah, ...]], ...]


@dataclass(frozen=True, slots=True)
class Tahapan:
    """Carrying out under some models: the stages, and the rules on monitoring and review. `rantai`: them in short."""

    nomor: int
    judul: str
    kolom: tuple[KolomTahap, ...]
    gugus: Gugus
    rantai: str


def daftar_tahapan(profil: Profil, jangkar: Penjangkar) -> tuple[Tahapan, ...]:
    """One for each set of stages, named after the models it is for; each has a page of its own."""
    return tuple(
        _tahapan(profil, satu, nomor, jangkar) for nomor, satu in enumerate(profil.pelaksanaan.tahapan, start=1)
    )


def gugus_perjanjian(profil: Profil, jangkar: Penjangkar) -> Gugus:
    """Perjanjian kinerja, whatever the model."""
    jangkar.buka("pelaksanaan", pokok="Perjanjian kinerja")
    return Gugus("perjanjian", "Perjanjian kinerja", baris_aturan(jangkar, aturan_perjanjian(profil)))


def _tahapan(profil: Profil, tahapan: TahapanModel, nomor: int, jangkar: Penjangkar) -> Tahapan:
    kosakata, judul = profil.kosakata, judul_tahapan(profil, tahapan)
    jangkar.buka("tahapan", nomor, pokok=judul)
    kolom = [_kolom(tahap, tahapan, kosakata, jangkar) for tahap in Tahap]
    gugus = Gugus("reviu", "Pemantauan dan reviu", baris_aturan(jangkar, aturan_reviu(kosakata, tahapan)))
    rantai = rantai_reviu(kosakata, tahapan)
    return Tahapan(nomor, judul, tuple(satu for satu in kolom if satu.bagian), gugus, rantai)


def _kolom(tahap: Tahap, tahapan: TahapanModel, kosakata: Kosakata, jangkar: Penjangkar) -> KolomTahap:
    langkah = [satu for satu in tahapan.langkah if satu.tahap is tahap]
    bagian = [list(isi) for _, isi in groupby(langkah, key=lambda satu: _kunci(satu.pelaku))]
    return KolomTahap(besar(tahap.value), tuple(_bagian(satu, kosakata, jangkar) for satu in bagian))


def _bagian(isi: list[LangkahTahapan], kosakata: Kosakata, jangkar: Penjangkar) -> tuple[Dasar, tuple[Langkah, ...]]:
    perihal = ", ".join(dict.fromkeys(kosakata.sebut(satu.kode) for satu in isi))
    return jangkar.dasar(isi[0].pelaku, perihal), tuple(_langkah(satu, kosakata) for satu in isi)


def _kunci(ketentuan: Ketentuan[object]) -> tuple[object, ...]:
    return ketentuan.rujukan, ketentuan.landasan, ketentuan.tafsir


def _langkah(langkah: LangkahTahapan, kosakata: Kosakata) -> Langkah:
    return Langkah(besar(kosakata.sebut(langkah.kode)), pelaku_langkah(kosakata, langkah))
