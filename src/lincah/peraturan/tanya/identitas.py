"""Which regulation is this, and since when is it in force?"""

from datetime import date

from lincah.law.kernel import Alasan, Simpulan
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Jawaban, Kunci, Pertanyaan, PertanyaanKeliru, Situasi


def jawab(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """The identity; with `tanggal` also whether the regulation is in force that day."""
    identitas = profil.identitas
    isi: dict[str, object] = {"id": identitas.id, "sebutan": identitas.sebutan}
    isi |= {kunci: _polos(satu.nilai) for kunci, satu in identitas.nilai.items()}
    alasan = [Alasan.dari(identitas.berlaku, terpenuhi=True, ringkas=f"berlaku sejak {identitas.berlaku.nilai}")]
    if "tanggal" in situasi:
        hari = _tanggal(situasi["tanggal"])
        isi["berlaku_pada_tanggal"] = berlaku = hari >= identitas.berlaku.nilai
        alasan = [Alasan.dari(identitas.berlaku, terpenuhi=berlaku, ringkas=f"berlaku sejak {identitas.berlaku.nilai}")]
    return Simpulan(isi, tuple(alasan))


def _polos(nilai: object) -> object:
    return nilai.isoformat() if isinstance(nilai, date) else nilai


def _tanggal(teks: str) -> date:
    try:
        return date.fromisoformat(teks)
    except ValueError:
        raise PertanyaanKeliru(f"'{teks}' bukan tanggal; tulis seperti 2024-07-01") from None


PERTANYAAN = Pertanyaan(
    "identitas",
    "nama, tanggal, dan mulai berlakunya peraturan",
    (Kunci("tanggal", "hari yang ditanyakan, misalnya 2024-07-01"),),
    jawab,
)
