"""By which letter, set by whom, is an assignment made in this way within this scope?"""

from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import Cara, Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Jawaban, Kunci, Pertanyaan, Situasi, satu_atau_semua


def jawab(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """Instrument and signatory; `boleh` false when closed; None when not regulated."""
    lingkup = Lingkup(situasi["lingkup"])
    baris = profil.penugasan.cari_instrumen(Cara(situasi["cara"]), lingkup)
    status, sebut = baris.status.nilai, profil.kosakata.sebut
    terbuka = status is Status.TERBUKA
    ringkas = f"{sebut(baris.cara)} {sebut(baris.lingkup)}: {status.value.replace('_', ' ')}"
    if terbuka:
        ringkas += f", {sebut(baris.naskah)} oleh {profil.kosakata.sebut_semua(baris.penetap)}"
    alasan = [Alasan.dari(baris.status, terpenuhi=terbuka, ringkas=ringkas)]
    if status is Status.TIDAK_DIATUR:
        return Simpulan(None, tuple(alasan))
    isi: dict[str, object] = {"boleh": terbuka, "status": status.value}
    if terbuka:
        isi |= {"naskah": baris.naskah, "penetap": satu_atau_semua(baris.penetap)}
    pengusul = profil.penugasan.cari_pengusul(lingkup) if baris.cara is Cara.PENUNJUKAN else None
    if pengusul and terbuka:
        isi["pengusul_tim"] = satu_atau_semua(pengusul.oleh.nilai)
        oleh = profil.kosakata.sebut_semua(pengusul.oleh.nilai)
        alasan.append(Alasan.dari(pengusul.oleh, terpenuhi=True, ringkas=f"susunan tim diusulkan {oleh}"))
    return Simpulan(isi, tuple(alasan))


PERTANYAAN = Pertanyaan(
    "instrumen",
    "naskah dan penetap penugasan menurut cara dan lingkup",
    (
        Kunci("cara", "cara penugasan", wajib=True, nilai=lambda _: tuple(Cara)),
        Kunci("lingkup", "lingkup penugasan", wajib=True, nilai=lambda _: tuple(Lingkup)),
    ),
    jawab,
)
