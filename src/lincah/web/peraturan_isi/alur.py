"""The flows of requests on pages: a table of steps, and the same as a swimlane."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.penugasan import AlurPenugasan, Hasil, LangkahPermohonan
from lincah.law.profil import Profil
from lincah.penugasan.sebutan import KATA_LAMPAU
from lincah.peraturan import muat_profil
from lincah.peraturan.gambar import AlurBernama, alur_kerja, alur_permohonan, instrumen_utama
from lincah.peraturan.sebutan import besar
from lincah.peraturan.uraian.alur import menimbang, pelaku_langkah, surat_hasil
from lincah.peraturan.uraian.penugasan import judul_cara
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar


@dataclass(frozen=True, slots=True)
class BarisHasil:
    """One outcome of a step. `surat`: the document, tembusan, content, each with its name; `lanjut`: what follows."""

    hasil: str
    surat: tuple[tuple[str, str], ...]
    lanjut: str
    akhir: bool
    ketentuan: Ketentuan[str]
    dasar: Dasar
    ringkas: str


@dataclass(frozen=True, slots=True)
class BarisLangkah:
    """One step: its number, act and actor, whose view is weighed, and its outcomes."""

    nomor: int
    perbuatan: str
    pelaku: str
    menimbang: str
    hasil: tuple[BarisHasil, ...]


@dataclass(frozen=True, slots=True)
class HalamanAlur:
    """One flow. `ringkas`: who does what, step by step, in one line."""

    nomor: int
    judul: str
    ketentuan: Ketentuan[str]
    dasar: Dasar
    langkah: tuple[BarisLangkah, ...]
    ringkas: str
    akhir: str


def daftar_alur_permohonan(profil: Profil, jangkar: Penjangkar) -> tuple[HalamanAlur, ...]:
    """Every flow of requests, each on a page of its own."""
    return tuple(
        _halaman(satu, nomor, profil.kosakata, jangkar) for nomor, satu in enumerate(profil.permohonan.alur, start=1)
    )


def nomor_alur(profil: Profil) -> dict[tuple[str, str], int]:
    """The number of the flow of each way within each scope that has one."""
    semua = enumerate(profil.permohonan.alur, start=1)
    return {(satu.cara, lingkup): nomor for nomor, satu in semua for lingkup in satu.lingkup}


@lru_cache(maxsize=256)
def lukisan_alur(id: str, nomor: int) -> tuple[AlurBernama, SafeString]:
    """One flow of requests and its swimlane; drawn once a process. Errors: IndexError for a flow that is not there."""
    profil = muat_profil(id)
    return _lukis(alur_permohonan(profil, profil.permohonan.alur[nomor - 1]))


@lru_cache(maxsize=256)
def lukisan_kerja(id: str, nomor: int) -> tuple[AlurBernama, SafeString] | None:
    """The work under one set of stages and its swimlane; None where the regulation opens no way of assignment.

    Errors: IndexError for stages that are not there.
    """
    profil = muat_profil(id)
    tahapan, instrumen = profil.pelaksanaan.tahapan[nomor - 1], instrumen_utama(profil)
    return _lukis(alur_kerja(profil, tahapan, instrumen, KATA_LAMPAU)) if instrumen else None


def _lukis(bernama: AlurBernama) -> tuple[AlurBernama, SafeString]:
    return bernama, mark_safe(bernama.svg())  # noqa: S308 -- drawn by us; every text in it is escaped there


def _halaman(alur: AlurPenugasan, nomor: int, kosakata: Kosakata, jangkar: Penjangkar) -> HalamanAlur:
    judul = judul_cara(kosakata, alur.cara, alur.lingkup)
    jangkar.buka("alur", nomor, pokok=judul)
    return HalamanAlur(
        nomor=nomor,
        judul=judul,
        ketentuan=alur.dasar,
        dasar=jangkar.dasar(alur.dasar, "alur"),
        langkah=tuple(_Penulis(alur, kosakata, jangkar).tulis()),
        ringkas=" → ".join(f"{pelaku_langkah(kosakata, satu)} {kosakata.sebut(satu.kode)}" for satu in alur.langkah),
        akhir=kosakata.sebut_semua(alur.akhir),
    )


@dataclass(frozen=True, slots=True)
class _Penulis:
    """Writes the table of one flow."""

    alur: AlurPenugasan
    kosakata: Kosakata
    jangkar: Penjangkar

    def tulis(self) -> Iterator[BarisLangkah]:
        for nomor, satu in enumerate(self.alur.langkah, start=1):
            hasil = tuple(self._hasil(satu, lain) for lain in satu.hasil)
            perbuatan, pelaku = besar(self.kosakata.sebut(satu.kode)), pelaku_langkah(self.kosakata, satu)
            yield BarisLangkah(nomor, perbuatan, pelaku, menimbang(self.kosakata, satu), hasil)

    def _hasil(self, langkah: LangkahPermohonan, hasil: Hasil) -> BarisHasil:
        kata, perbuatan = self.kosakata.sebut(hasil.kode), self.kosakata.sebut(langkah.kode)
        lanjut, akhir = self._lanjut(hasil.lanjut)
        return BarisHasil(
            hasil=besar(kata),
            surat=tuple(surat_hasil(self.kosakata, hasil)),
            lanjut=lanjut,
            akhir=akhir,
            ketentuan=hasil.dasar,
            dasar=self.jangkar.dasar(hasil.dasar, f"{perbuatan}, {kata}"),
            ringkas=f"{pelaku_langkah(self.kosakata, langkah)} {perbuatan}: {kata}.",
        )

    def _lanjut(self, kode: str) -> tuple[str, bool]:
        for nomor, satu in enumerate(self.alur.langkah, start=1):
            if satu.kode == kode:
                return f"Langkah {nomor}: {self.kosakata.sebut(kode)}", False
        return f"Selesai: {self.kosakata.sebut(kode)}", True
