"""The chapter on pelaksanaan in words: the stages of each model side by side, monitoring, the review chain."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from lincah.law.alur import Tahap
from lincah.law.kedudukan import Kosakata
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import LangkahTahapan, TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import KEMBALI, besar, oleh
from lincah.web.peraturan_isi.jangkar import Dasar, Penjangkar
from lincah.web.peraturan_isi.kata import Aturan, Gugus


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
    """Carrying out under some models: the stages, and the rules on monitoring and review."""

    kolom: tuple[KolomTahap, ...]
    gugus: Gugus


def daftar_tahapan(profil: Profil, jangkar: Penjangkar) -> tuple[Tahapan, ...]:
    """One for each set of stages, named after the models it is for."""
    return tuple(
        _tahapan(profil, satu, nomor, jangkar) for nomor, satu in enumerate(profil.pelaksanaan.tahapan, start=1)
    )


def _tahapan(profil: Profil, tahapan: TahapanModel, nomor: int, jangkar: Penjangkar) -> Tahapan:
    kosakata = profil.kosakata
    kolom = [_kolom(tahap, tahapan, kosakata, jangkar) for tahap in Tahap]
    aturan = tuple(_aturan(tahapan, kosakata, jangkar))
    gugus = Gugus(f"tahapan-{nomor}", _judul(profil, tahapan), aturan)
    return Tahapan(tuple(satu for satu in kolom if satu.bagian), gugus)


def _judul(profil: Profil, tahapan: TahapanModel) -> str:
    if len(tahapan.model) > 1 and len(tahapan.model) == len(profil.kedudukan.model):
        return "Semua model"
    return "; ".join(model.nama for model in profil.kedudukan.model if model.kode in tahapan.model)


def _kolom(tahap: Tahap, tahapan: TahapanModel, kosakata: Kosakata, jangkar: Penjangkar) -> KolomTahap:
    langkah = [satu for satu in tahapan.langkah if satu.tahap is tahap]
    bagian = [list(isi) for _, isi in groupby(langkah, key=lambda satu: _kunci(satu.pelaku))]
    return KolomTahap(
        besar(tahap.value),
        tuple((jangkar.dasar(isi[0].pelaku), tuple(_langkah(satu, kosakata) for satu in isi)) for isi in bagian),
    )


def _kunci(ketentuan: Ketentuan[object]) -> tuple[object, ...]:
    return ketentuan.rujukan, ketentuan.landasan, ketentuan.tafsir


def _langkah(langkah: LangkahTahapan, kosakata: Kosakata) -> Langkah:
    bersama = f", bersama {kosakata.sebut_semua(langkah.bersama)}" if langkah.bersama else ""
    return Langkah(besar(kosakata.sebut(langkah.kode)), f"{kosakata.sebut_semua(langkah.pelaku.nilai)}{bersama}")


def _aturan(tahapan: TahapanModel, kosakata: Kosakata, jangkar: Penjangkar) -> Iterator[Aturan]:
    reviu = tahapan.reviu
    rantai = [oleh(kosakata, satu.nilai) for satu in reviu.rantai]
    yield Aturan("Pemantau", oleh(kosakata, tahapan.pemantau.nilai), jangkar.dasar(tahapan.pemantau))
    yield Aturan("Penerima hasil", oleh(kosakata, tahapan.penerima_hasil.nilai), jangkar.dasar(tahapan.penerima_hasil))
    yield Aturan("Rantai reviu", " → ".join(rantai), jangkar.dasar_bersama(reviu.rantai))
    yield Aturan("Menyatakan selesai", oleh(kosakata, reviu.selesai_oleh.nilai), jangkar.dasar(reviu.selesai_oleh))
    yield Aturan("Hasil yang belum sesuai", KEMBALI[reviu.kembali.nilai], jangkar.dasar(reviu.kembali))
