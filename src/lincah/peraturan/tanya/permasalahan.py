"""To whom does a problem met in the work go, and may it go as it stands?"""

from lincah.law.kernel import Simpulan
from lincah.law.pelaksanaan import check_kendala
from lincah.law.penugasan import Bentuk, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import KUNCI_MODEL, Jawaban, Kunci, Pertanyaan, Situasi, satu_atau_semua

YA, TIDAK = "ya", "tidak"


def jawab(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """`kepada` in the order told; `boleh` false when an alternative or a leader is lacking; None when not regulated."""
    bentuk, lingkup = Bentuk(situasi["bentuk"]), Lingkup(situasi["lingkup"])
    bersama, ada = situasi.get("bersama") == YA, situasi.get("alternatif", YA) == YA
    diisi = ("alternatif",) if ada else ()
    model = situasi.get("model", "")
    simpulan = check_kendala(profil.tugas, bentuk, lingkup, bersama=bersama, alternatif=diisi, model=model)
    if simpulan.jawaban is None:
        silent = not any(satu.terpenuhi for satu in simpulan.alasan)
        return Simpulan(None if silent else {"boleh": False}, simpulan.alasan)
    tujuan = simpulan.jawaban
    isi = {"boleh": True, "kepada": satu_atau_semua(tuple(satu.peran for satu in tujuan))}
    isi["memutus"] = satu_atau_semua(tuple(satu.peran for satu in tujuan if not satu.bersama))
    return Simpulan(isi | {"beralternatif": any(satu.beralternatif for satu in tujuan)}, simpulan.alasan)


PERTANYAAN = Pertanyaan(
    "permasalahan",
    "kepada siapa permasalahan disampaikan, dan apakah sudah boleh",
    (
        Kunci("bentuk", "bentuk kerja", wajib=True, nilai=lambda _: tuple(Bentuk)),
        Kunci("lingkup", "lingkup pekerjaan", wajib=True, nilai=lambda _: tuple(Lingkup)),
        Kunci("bersama", "beberapa pimpinan harus bertindak", nilai=lambda _: (YA, TIDAK)),
        Kunci("alternatif", "alternatif rekomendasi disertakan", nilai=lambda _: (YA, TIDAK)),
        KUNCI_MODEL,
    ),
    jawab,
)
