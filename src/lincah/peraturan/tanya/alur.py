"""Which steps lead from a request or a wish to an assignment? And the rule on the ketua tim."""

from lincah.law.kernel import Alasan, Simpulan
from lincah.law.penugasan import AlurPenugasan, Cara, Hasil, LangkahPermohonan, Lingkup, Status
from lincah.law.profil import Profil
from lincah.peraturan.sebutan import para
from lincah.peraturan.tanya.pertanyaan import Jawaban, Kunci, Pertanyaan, Situasi, satu_atau_semua


def jawab_alur(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """The steps with actors, documents, tembusan and outcomes; None where the way is closed or not regulated."""
    cara, lingkup = Cara(situasi["cara"]), Lingkup(situasi["lingkup"])
    alur = profil.permohonan.cari(cara, lingkup)
    if alur is None:
        status = profil.penugasan.cari_instrumen(cara, lingkup).status
        kata = "tertutup" if status.nilai is Status.TERTUTUP else "tidak diatur"
        return Simpulan(None, (Alasan.dari(status, terpenuhi=False, ringkas=f"{cara.value} {lingkup.value}: {kata}"),))
    isi = {"langkah": [_langkah(satu) for satu in alur.langkah], "akhir": list(alur.akhir)}
    return Simpulan(isi, tuple(_alasan(profil, alur)))


def _langkah(langkah: LangkahPermohonan) -> dict[str, object]:
    isi: dict[str, object] = {"langkah": langkah.kode, "pelaku": satu_atau_semua(langkah.pelaku)}
    isi |= {"menimbang": satu_atau_semua(langkah.menimbang)} if langkah.menimbang else {}
    return isi | {"hasil": [_hasil(satu) for satu in langkah.hasil]}


def _hasil(hasil: Hasil) -> dict[str, object]:
    isi: dict[str, object] = {"hasil": hasil.kode, "lanjut": hasil.lanjut, "dasar": hasil.dasar.dasar}
    isi |= {"naskah": hasil.naskah} if hasil.naskah else {}
    for nama in ("kepada", "tembusan", "wajib"):
        nilai: tuple[str, ...] = getattr(hasil, nama)
        isi |= {nama: satu_atau_semua(nilai)} if nilai else {}
    return isi


def _alasan(profil: Profil, alur: AlurPenugasan) -> list[Alasan]:
    sebut = profil.kosakata
    terbuka = Alasan.dari(alur.dasar, terpenuhi=True, ringkas=f"{sebut.sebut(alur.cara)} menurut alur ini")
    return [
        terbuka,
        *(
            Alasan.dari(hasil.dasar, terpenuhi=True, ringkas=f"{_sebut(profil, langkah)}: {sebut.sebut(hasil.kode)}")
            for langkah in alur.langkah
            for hasil in langkah.hasil
        ),
    ]


def _sebut(profil: Profil, langkah: LangkahPermohonan) -> str:
    sebut = profil.kosakata
    pelaku = f"{para(sebut, langkah.pelaku)} {sebut.sebut(langkah.kode)}"
    return f"{pelaku}, menimbang {para(sebut, langkah.menimbang)}" if langkah.menimbang else pelaku


def jawab_ketua(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """Must there be a ketua tim, from where, of which classes."""
    aturan = profil.penugasan.cari_ketua(Lingkup(situasi["lingkup"]))
    if aturan is None:
        ringkas = "ketua tim tidak diatur pada lingkup ini"
        return Simpulan(None, (Alasan.dari(profil.penugasan.ganda, terpenuhi=False, ringkas=ringkas),))
    isi: dict[str, object] = {
        "wajib": aturan.wajib.nilai,
        "dari": aturan.dari.nilai,
        "sifat": "harus" if aturan.keras else "diutamakan",
        "boleh": sorted(aturan.kelas.nilai),
    }
    wajib = Alasan.dari(aturan.wajib, terpenuhi=True, ringkas="wajib" if aturan.wajib.nilai else "dapat ditunjuk")
    dari = Alasan.dari(
        aturan.dari, terpenuhi=True, ringkas=f"{isi['sifat']} dari {aturan.dari.nilai.replace('_', ' ')}"
    )
    return Simpulan(isi, (wajib, dari, Alasan.dari(aturan.kelas, terpenuhi=True, ringkas="golongan yang boleh")))


_CARA = Kunci("cara", "cara penugasan", wajib=True, nilai=lambda _: tuple(Cara))
_LINGKUP = Kunci("lingkup", "lingkup penugasan", wajib=True, nilai=lambda _: tuple(Lingkup))
ALUR = Pertanyaan("alur", "langkah permohonan, jawaban, dan penugasan", (_CARA, _LINGKUP), jawab_alur)
KETUA = Pertanyaan("ketua", "ketentuan tentang ketua tim", (_LINGKUP,), jawab_ketua)
