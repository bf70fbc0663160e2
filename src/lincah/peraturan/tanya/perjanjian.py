"""Who draws up a perjanjian kinerja under a model, from whose rencana strategis, who divides, directs, plans?"""

from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Jawaban, Pertanyaan, Situasi, satu_atau_semua
from lincah.peraturan.tanya.tahapan import tahapan_situasi
from lincah.peraturan.tanya.unit import KUNCI_UNIT

BAGIAN = {
    "acuan": ("menyusun_renstra", "mempelajari_renstra"),
    "menyusun": ("menetapkan_perjanjian_kinerja",),
    "membagi": ("membagi_target",),
    "mengarahkan": ("memberi_arahan", "menyampaikan_ekspektasi", "menetapkan_ekspektasi"),
    "merumuskan_strategi": ("menyusun_strategi",),
    "merekomendasikan": ("merekomendasikan",),
    "menugaskan": ("menugaskan",),
}
"""The parts of the planning of targets, each with the acts by which a regulation names it."""
LAIN = "penetap_kinerja"
"""Who does what no step names."""


def jawab_perjanjian(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """By part: who does it; None where no step of the model names anybody, and then by which reading it is filled."""
    tahapan, alasan = tahapan_situasi(profil, situasi)
    if tahapan is None:
        return Simpulan(None, alasan)
    aturan = profil.pelaksanaan.perjanjian
    isi: dict[str, object] = {bagian: _pelaku(tahapan, kode) for bagian, kode in BAGIAN.items()}
    isi["disepakati"] = LAIN
    langkah = [satu for satu in tahapan.langkah if any(satu.kode in kode for kode in BAGIAN.values())]
    sebut = profil.kosakata
    rinci = (
        Alasan.dari(s.pelaku, terpenuhi=True, ringkas=f"{sebut.sebut(s.kode)}: {sebut.sebut_semua(s.pelaku.nilai)}")
        for s in langkah
    )
    bacaan = (
        (aturan.penyusun, "pimpinan unit menyusun dan menetapkan perjanjian kinerja"),
        (aturan.kesepakatan, "perjanjian kinerja disepakati dengan yang menetapkan kinerja pimpinan itu"),
        (aturan.berjenjang, "pada tingkat yang tidak disebut, yang menetapkan kinerja membagi dan mengarahkan"),
    )
    umum = (Alasan.dari(satu, terpenuhi=True, ringkas=ringkas) for satu, ringkas in bacaan)
    return Simpulan(isi, (*alasan, *rinci, *umum))


def _pelaku(tahapan: TahapanModel, kode: tuple[str, ...]) -> object:
    ada = tuple(dict.fromkeys(p for satu in tahapan.langkah if satu.kode in kode for p in satu.pelaku.nilai))
    return satu_atau_semua(ada) if ada else None


PERJANJIAN = Pertanyaan(
    "perjanjian",
    "siapa menyusun perjanjian kinerja, membagi target, mengarahkan, menyusun strategi",
    KUNCI_UNIT,
    jawab_perjanjian,
)
