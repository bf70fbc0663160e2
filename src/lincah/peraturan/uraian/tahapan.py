"""The stages in words: who does each step under some models, who monitors, receives, reviews."""

from collections.abc import Iterator

from lincah.law.kedudukan import Kosakata
from lincah.law.pelaksanaan import LangkahTahapan, TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import BERAGAM, KEMBALI, LANGSUNG, SERAH_TERIMA, besar, oleh, para
from lincah.peraturan.uraian.baris import Aturan, bersama


def judul_tahapan(profil: Profil, tahapan: TahapanModel) -> str:
    """The models that one set of stages is for."""
    if 1 < len(tahapan.model) == len(profil.kedudukan.model):
        return "Semua model"
    return "; ".join(satu.nama for satu in profil.kedudukan.model if satu.kode in tahapan.model)


def aturan_langkah(kosakata: Kosakata, tahapan: TahapanModel) -> Iterator[Aturan]:
    """Who does each step, stage by stage."""
    for satu in tahapan.langkah:
        perihal = f"{besar(satu.tahap.value)}: {kosakata.sebut(satu.kode)}"
        yield Aturan(perihal, besar(pelaku_langkah(kosakata, satu)), satu.pelaku)


def pelaku_langkah(kosakata: Kosakata, langkah: LangkahTahapan) -> str:
    """Who does a step, and together with whom."""
    bersama = f", bersama {para(kosakata, langkah.bersama)}" if langkah.bersama else ""
    return f"{para(kosakata, langkah.pelaku.nilai)}{bersama}"


def rantai_reviu(kosakata: Kosakata, tahapan: TahapanModel) -> str:
    """Who reviews, from the first to the last."""
    return " → ".join(oleh(kosakata, satu.nilai) for satu in tahapan.reviu.rantai)


def aturan_reviu(kosakata: Kosakata, tahapan: TahapanModel) -> Iterator[Aturan]:
    """Who monitors, receives the result, reviews and declares it done; what goes back."""
    reviu, rantai = tahapan.reviu, rantai_reviu(kosakata, tahapan)
    yield Aturan("Pemantau", besar(para(kosakata, tahapan.pemantau.nilai)), tahapan.pemantau)
    pula = (("Pemantau tim kerja", tahapan.pemantau_tim), ("Pemantau pula", tahapan.pemantau_tertulis))
    yield from (Aturan(apa, besar(para(kosakata, satu.nilai)), satu) for apa, satu in pula if satu)
    yield Aturan("Penerima hasil", oleh(kosakata, tahapan.penerima_hasil.nilai), tahapan.penerima_hasil)
    yield Aturan("Rantai reviu", rantai, bersama(reviu.rantai))
    yield Aturan("Yang menyatakan selesai", oleh(kosakata, reviu.selesai_oleh.nilai), reviu.selesai_oleh)
    yield Aturan("Hasil yang belum sesuai", KEMBALI[reviu.kembali.nilai], reviu.kembali)
    yield Aturan("Tim tanpa ketua yang atasannya berbeda-beda", BERAGAM, tahapan.beragam)
    if tahapan.langsung:
        yield Aturan("Tingkat yang tidak ada di atas pegawai", LANGSUNG, tahapan.langsung)
    if tahapan.serah_terima:
        yield Aturan("Serah terima hasil yang sesuai", SERAH_TERIMA, tahapan.serah_terima)


def aturan_perjanjian(profil: Profil) -> Iterator[Aturan]:
    """Perjanjian kinerja beyond the steps of the models: who draws it up, with whom, and tiers no step names."""
    aturan = profil.pelaksanaan.perjanjian
    yield Aturan("Penyusun perjanjian kinerja", "Pimpinan unit, bila tidak ada langkah tersendiri", aturan.penyusun)
    yield Aturan("Pihak kedua perjanjian kinerja", "Yang menetapkan kinerja pimpinan unit itu", aturan.kesepakatan)
    yield Aturan("Tingkat yang tidak disebut langkahnya", "Penetap kinerja membagi dan mengarahkan", aturan.berjenjang)
