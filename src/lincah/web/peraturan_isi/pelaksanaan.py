"""The chapter on pelaksanaan in words: the stages of each model side by side, monitoring, the review chain."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from lincah.law.alur import Tahap
from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import LangkahTahapan, TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import BERAGAM, KEMBALI, LANGSUNG, besar, oleh
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus, aturan


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


def _tahapan(profil: Profil, tahapan: TahapanModel, nomor: int, jangkar: Penjangkar) -> Tahapan:
    kosakata, judul = profil.kosakata, _judul(profil, tahapan)
    jangkar.buka("tahapan", nomor, pokok=judul)
    kolom = [_kolom(tahap, tahapan, kosakata, jangkar) for tahap in Tahap]
    rantai = " → ".join(oleh(kosakata, satu.nilai) for satu in tahapan.reviu.rantai)
    gugus = Gugus("reviu", "Pemantauan dan reviu", tuple(_aturan(tahapan, rantai, kosakata, jangkar)))
    return Tahapan(nomor, judul, tuple(satu for satu in kolom if satu.bagian), gugus, rantai)


def _judul(profil: Profil, tahapan: TahapanModel) -> str:
    if len(tahapan.model) > 1 and len(tahapan.model) == len(profil.kedudukan.model):
        return "Semua model"
    return "; ".join(model.nama for model in profil.kedudukan.model if model.kode in tahapan.model)


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
    bersama = f", bersama {kosakata.sebut_semua(langkah.bersama)}" if langkah.bersama else ""
    return Langkah(besar(kosakata.sebut(langkah.kode)), f"{kosakata.sebut_semua(langkah.pelaku.nilai)}{bersama}")


def _aturan(tahapan: TahapanModel, rantai: str, kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    reviu, penerima = tahapan.reviu, tahapan.penerima_hasil
    yield aturan(jangkar, "Pemantau", oleh(kosakata, tahapan.pemantau.nilai), tahapan.pemantau)
    yield aturan(jangkar, "Penerima hasil", oleh(kosakata, penerima.nilai), penerima)
    yield Aturan("Rantai reviu", rantai, jangkar.dasar_bersama(reviu.rantai, "Rantai reviu"))
    yield aturan(jangkar, "Menyatakan selesai", oleh(kosakata, reviu.selesai_oleh.nilai), reviu.selesai_oleh)
    yield aturan(jangkar, "Hasil yang belum sesuai", KEMBALI[reviu.kembali.nilai], reviu.kembali)
    yield aturan(jangkar, "Tim tanpa ketua yang atasannya berbeda-beda", BERAGAM, tahapan.beragam)
    if tahapan.langsung:
        yield aturan(jangkar, "Tingkat yang tidak ada di atas pegawai", LANGSUNG, tahapan.langsung)
