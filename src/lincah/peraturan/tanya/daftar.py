"""All kinds of question, and the one way to ask."""

from lincah.law.kernel import Simpulan
from lincah.law.profil import Profil
from lincah.peraturan.tanya import alur, butir, identitas, instrumen, kedudukan, perjanjian, permasalahan, tahapan
from lincah.peraturan.tanya.pertanyaan import Jawaban, Pertanyaan, PertanyaanKeliru, Situasi

SEMUA = (
    identitas.PERTANYAAN,
    kedudukan.PERTANYAAN,
    instrumen.PERTANYAAN,
    alur.ALUR,
    alur.KETUA,
    tahapan.TAHAPAN,
    tahapan.REVIU,
    permasalahan.PERTANYAAN,
    perjanjian.PERJANJIAN,
    *butir.PERTANYAAN,
)
PERTANYAAN: dict[str, Pertanyaan] = {satu.kode: satu for satu in SEMUA}


def tanya(profil: Profil, kode: str, situasi: Situasi) -> Simpulan[Jawaban]:
    """Ask one question. Errors: PertanyaanKeliru, saying what was expected."""
    if kode not in PERTANYAAN:
        raise PertanyaanKeliru(f"pertanyaan '{kode}' tidak dikenal; yang ada: {', '.join(PERTANYAAN)}")
    PERTANYAAN[kode].check(profil, situasi)
    return PERTANYAAN[kode].jawab(profil, situasi)
