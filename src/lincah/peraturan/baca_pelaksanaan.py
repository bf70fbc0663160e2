"""Read `pelaksanaan.yaml`: the three stages per model, monitoring, receivers, review."""

from lincah.law.alur import Tahap
from lincah.law.kedudukan import BabKedudukan, Penanda
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import AturanReviu, BabPelaksanaan, Kembali, LangkahTahapan, TahapanModel
from lincah.peraturan.peta import Peta

DIPERLUKAN = ("menyusun_rencana", "menyusun_rincian", "melaksanakan", "menyerahkan_hasil")
TAHAP = (Tahap.PERENCANAAN, Tahap.PELAKSANAAN, Tahap.EVALUASI)


def baca_pelaksanaan(peta: Peta, kedudukan: BabKedudukan) -> BabPelaksanaan:
    """The chapter on carrying out. Every model of structure must have its stages."""
    bab = BabPelaksanaan(peta.baca_semua("tahapan", _tahapan))
    for model in kedudukan.model:
        if bab.cari(model.kode) is None and not peta.konteks.temuan:
            pesan = f"model '{model.kode}' belum mempunyai tahapan; tambahkan dalam pelaksanaan.yaml"
            peta.konteks.temuan.append(peta.simpul.temuan(pesan))
    for kode in {kode for satu in bab.tahapan for kode in satu.model} - set(kedudukan.per_kode):
        peta.konteks.temuan.append(peta.simpul.temuan(f"tahapan bagi model '{kode}' yang tidak ada dalam kedudukan.yaml"))
    return bab


def _tahapan(peta: Peta) -> TahapanModel:
    langkah = tuple(satu for tahap in TAHAP for satu in _langkah_tahap(peta, tahap))
    for kode in DIPERLUKAN:
        if kode not in {satu.kode for satu in langkah}:
            raise peta.simpul.keliru(f"langkah '{kode}' tidak ada; tuliskan (boleh dengan landasan tafsir)")
    if peta.ada("dasar"):
        peta.ambil("dasar")
    reviu = peta.sub("reviu")
    hasil = TahapanModel(
        model=frozenset(peta.daftar("model")),
        langkah=langkah,
        pemantau=_oleh(peta.sub("pemantau")),
        penerima_hasil=_oleh(peta.sub("penerima_hasil")),
        reviu=_reviu(reviu),
    )
    reviu.tutup()
    return hasil


def _langkah_tahap(peta: Peta, tahap: Tahap) -> tuple[LangkahTahapan, ...]:
    return peta.baca_semua(tahap.value, lambda satu: _langkah(satu, tahap))


def _langkah(peta: Peta, tahap: Tahap) -> LangkahTahapan:
    kode = peta.daftar("kode", peta.konteks.kosakata.tindakan.__contains__)
    if not kode:
        peta.ambil("kode")
    bersama = peta.penanda("bersama") if peta.ada("bersama") else ()
    return LangkahTahapan(kode[0], tahap, peta.ketentuan(peta.penanda("pelaku")), bersama)


def _oleh(peta: Peta) -> Ketentuan[Penanda]:
    hasil = peta.ketentuan(peta.penanda("oleh"))
    peta.tutup()
    return hasil


def _reviu(peta: Peta) -> AturanReviu:
    kembali = peta.sub("kembali")
    rantai = peta.baca_semua("rantai", lambda satu: satu.ketentuan(satu.penanda("oleh")))
    if not rantai:
        raise peta.simpul.keliru("rantai reviu kosong; sebutkan sekurang-kurangnya satu pejabat")
    hasil = AturanReviu(rantai, _oleh(peta.sub("selesai_oleh")), kembali.ketentuan(kembali.enum("nilai", Kembali)))
    kembali.tutup()
    return hasil
