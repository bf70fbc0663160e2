"""How is work planned, carried out, evaluated and reviewed under a model, step by step?"""

from lincah.law.alur import Tahap
from lincah.law.kernel import Alasan, Simpulan
from lincah.law.pelaksanaan import LangkahTahapan, TahapanModel
from lincah.law.profil import Profil
from lincah.peraturan.tanya.pertanyaan import Jawaban, Kunci, Pertanyaan, PertanyaanKeliru, Situasi, satu_atau_semua
from lincah.peraturan.tanya.unit import KUNCI_UNIT, alasan_pejabat, pilih

TAHAP = (Tahap.PERENCANAAN, Tahap.PELAKSANAAN, Tahap.EVALUASI)


def jawab_tahapan(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """The ordered steps of each stage (or of one), or the actors of one act."""
    tahapan, alasan = tahapan_situasi(profil, situasi)
    if tahapan is None:
        return Simpulan(None, alasan)
    if "tindakan" in situasi:
        return _satu(profil, tahapan, situasi["tindakan"], alasan)
    tahap = [satu for satu in TAHAP if situasi.get("tahap", satu) == satu]
    langkah = [satu for satu in tahapan.langkah if satu.tahap in tahap]
    isi = {tahap_.value: [_langkah(satu) for satu in langkah if satu.tahap is tahap_] for tahap_ in tahap}
    return Simpulan(isi, (*alasan, *(alasan_pejabat(profil, satu.kode, satu.pelaku) for satu in langkah)))


def jawab_reviu(profil: Profil, situasi: Situasi) -> Simpulan[Jawaban]:
    """Review chain, who declares done, receivers, monitors, and where off-target results go."""
    tahapan, alasan = tahapan_situasi(profil, situasi)
    if tahapan is None:
        return Simpulan(None, alasan)
    reviu = tahapan.reviu
    isi = {
        "rantai": [satu_atau_semua(satu.nilai) for satu in reviu.rantai],
        "selesai_oleh": satu_atau_semua(reviu.selesai_oleh.nilai),
        "hasil_kepada": satu_atau_semua(tahapan.penerima_hasil.nilai),
        "pemantau": satu_atau_semua(tahapan.pemantau.nilai),
        "kembali_kepada": reviu.kembali.nilai.value,
    }
    pula = {"pemantau_tim": tahapan.pemantau_tim, "pemantau_tertulis": tahapan.pemantau_tertulis}
    isi |= {kunci: satu_atau_semua(satu.nilai) for kunci, satu in pula.items() if satu}
    kembali = Alasan.dari(
        reviu.kembali, terpenuhi=True, ringkas=f"hasil yang belum sesuai: {reviu.kembali.nilai.value}"
    )
    bagian = (("mereviu", reviu.rantai[0]), ("menyatakan_selesai", reviu.selesai_oleh))
    pantau = (("memantau", satu) for satu in (tahapan.pemantau, *pula.values()) if satu)
    lain = (("menyerahkan_hasil", tahapan.penerima_hasil), *pantau)
    return Simpulan(isi, (*alasan, *(alasan_pejabat(profil, kode, satu) for kode, satu in (*bagian, *lain)), kembali))


def tahapan_situasi(profil: Profil, situasi: Situasi) -> tuple[TahapanModel | None, tuple[Alasan, ...]]:
    """The stages of the model a situation means, None while none applies. Errors: PertanyaanKeliru."""
    if "unit" not in situasi and "model" not in situasi:
        raise PertanyaanKeliru("sebutkan 'unit' (jenis unit) atau 'model'; lihat `lincah kosakata`")
    pilihan = pilih(profil, situasi)
    model = pilihan.jawaban.model
    return (profil.pelaksanaan.cari(model.kode) if model else None), pilihan.alasan


def _satu(profil: Profil, tahapan: TahapanModel, kode: str, alasan: tuple[Alasan, ...]) -> Simpulan[Jawaban]:
    langkah = [satu for satu in tahapan.langkah if satu.kode == kode]
    if not langkah:
        ringkas = f"{profil.kosakata.sebut(kode)} tidak diatur sebagai langkah pada model ini"
        return Simpulan(None, (*alasan, Alasan.dari(tahapan.penerima_hasil, terpenuhi=False, ringkas=ringkas)))
    return Simpulan(_langkah(langkah[0]), (*alasan, *(alasan_pejabat(profil, kode, satu.pelaku) for satu in langkah)))


def _langkah(langkah: LangkahTahapan) -> dict[str, object]:
    isi: dict[str, object] = {"langkah": langkah.kode, "tahap": langkah.tahap.value}
    isi |= {"pelaku": satu_atau_semua(langkah.pelaku.nilai), "dasar": langkah.pelaku.dasar}
    return isi | ({"bersama": satu_atau_semua(langkah.bersama)} if langkah.bersama else {})


TAHAPAN = Pertanyaan(
    "tahapan",
    "langkah perencanaan, pelaksanaan dan evaluasi menurut model",
    (
        *KUNCI_UNIT,
        Kunci("tahap", "satu tahap saja", nilai=lambda _: tuple(TAHAP)),
        Kunci("tindakan", "satu tindakan saja", nilai=lambda profil: tuple(profil.kosakata.tindakan)),
    ),
    jawab_tahapan,
)
REVIU = Pertanyaan("reviu", "rantai reviu, penyelesai, penerima hasil, pemantau, pengembalian", KUNCI_UNIT, jawab_reviu)
