"""Models of structure in words: who appraises, leads and assigns; who does each step; who reviews."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

from lincah.law.kedudukan import Kosakata, Model, Penunjuk
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import BERAGAM, KEMBALI, LANGSUNG, bagi_siapa, besar, oleh, semua

PENUNJUK = (
    ("penilai", "Pejabat Penilai Kinerja"),
    ("pimpinan_unit", "Pimpinan Unit Organisasi"),
    ("pemberi_tugas", "Pemberi tugas"),
)
TAMBAHAN = (
    ("perekomendasi", "Yang merekomendasikan penugasan"),
    ("koordinasi", "Yang mengoordinasikan pelaksanaan"),
    ("pendelegasi", "Yang dapat mendelegasikan penetapan"),
)


class Aturan(NamedTuple):
    """One rule of a model: topic, matter, what holds, article."""

    topik: str
    perihal: str
    isi: str
    ketentuan: Ketentuan[Any]


def aturan_model(profil: Profil, model: Model, unit: str) -> Iterator[Aturan]:
    """Every rule under one model as a kind of unit meets it: structure, then the stages, then review."""
    yield from aturan_kedudukan(profil.kosakata, model, unit)
    tahapan = profil.pelaksanaan.cari(model.kode)
    if tahapan:
        yield from aturan_tahapan(profil.kosakata, tahapan)


def aturan_kedudukan(kosakata: Kosakata, model: Model, unit: str = "") -> Iterator[Aturan]:
    """Who appraises, leads, assigns, recommends under one model; of several kinds of unit only `unit` is named."""
    for bidang, nama in PENUNJUK:
        aturan: tuple[Penunjuk, ...] = getattr(model, bidang)
        for satu in aturan:
            bagi = replace(satu.bagi, unit=frozenset({unit})) if unit in satu.bagi.unit else satu.bagi
            siapa = bagi_siapa(kosakata, bagi) or ("pegawai lainnya" if len(aturan) > 1 else "")
            isi = oleh(kosakata, satu.oleh.nilai) + (f" bagi {siapa}" if siapa else "")
            yield Aturan("kedudukan", nama, isi, satu.oleh)
    for bidang, nama in TAMBAHAN:
        ketentuan = getattr(model, bidang)
        if ketentuan:
            yield Aturan("kedudukan", nama, oleh(kosakata, ketentuan.nilai), ketentuan)
    for kinerja in model.menetapkan_kinerja:
        nama = f"Yang menetapkan kinerja {kosakata.sebut_semua(kinerja.bagi)}"
        yield Aturan("kedudukan", nama, oleh(kosakata, kinerja.oleh.nilai), kinerja.oleh)
    if model.jenjang:
        isi = besar(semua(kosakata, model.jenjang.nilai, "dan"))
        yield Aturan("kedudukan", "Jenjang dan kelas yang diatur", isi, model.jenjang)


def aturan_tahapan(kosakata: Kosakata, tahapan: TahapanModel) -> Iterator[Aturan]:
    """Who does each step of the stages, who monitors, receives, reviews."""
    for satu in tahapan.langkah:
        bersama = f", bersama {kosakata.sebut_semua(satu.bersama, 'dan')}" if satu.bersama else ""
        perihal = f"{besar(satu.tahap.value)}: {kosakata.sebut(satu.kode)}"
        yield Aturan("tahapan", perihal, f"{oleh(kosakata, satu.pelaku.nilai)}{bersama}", satu.pelaku)
    yield from _reviu(kosakata, tahapan)


def _reviu(kosakata: Kosakata, tahapan: TahapanModel) -> Iterator[Aturan]:
    reviu = tahapan.reviu
    rujukan = tuple(dict.fromkeys(rujukan for satu in reviu.rantai for rujukan in satu.rujukan))
    khusus = next((satu for satu in reviu.rantai if satu.tafsir), reviu.rantai[0])
    rantai = " → ".join(oleh(kosakata, satu.nilai) for satu in reviu.rantai)
    yield Aturan("reviu", "Pemantau", oleh(kosakata, tahapan.pemantau.nilai), tahapan.pemantau)
    yield Aturan("reviu", "Penerima hasil", oleh(kosakata, tahapan.penerima_hasil.nilai), tahapan.penerima_hasil)
    yield Aturan("reviu", "Rantai reviu", rantai, Ketentuan(None, rujukan, khusus.landasan, khusus.tafsir))
    yield Aturan("reviu", "Yang menyatakan selesai", oleh(kosakata, reviu.selesai_oleh.nilai), reviu.selesai_oleh)
    yield Aturan("reviu", "Hasil yang belum sesuai", KEMBALI[reviu.kembali.nilai], reviu.kembali)
    yield Aturan("reviu", "Tim tanpa ketua yang atasannya berbeda-beda", BERAGAM, tahapan.beragam)
    if tahapan.langsung:
        yield Aturan("reviu", "Tingkat yang tidak ada di atas pegawai", LANGSUNG, tahapan.langsung)
