"""Read `pelaksanaan.yaml`: the three stages per model, monitoring, receivers, review."""

from collections.abc import Mapping
from itertools import chain

from lincah.law.alur import Tahap
from lincah.law.kedudukan import BabKedudukan, Kosakata, Penanda
from lincah.law.kernel import Ketentuan
from lincah.law.pelaksanaan import AturanPerjanjian, AturanReviu, BabPelaksanaan, Kembali, LangkahTahapan, TahapanModel
from lincah.peraturan.peta import Peta

DIPERLUKAN = ("menyusun_rencana", "menyusun_rincian", "melaksanakan", "menyerahkan_hasil")
RELATIF = frozenset({"penilai", "pimpinan_unit"})
TAHAP = (Tahap.PERENCANAAN, Tahap.PELAKSANAAN, Tahap.EVALUASI)


def baca_pelaksanaan(peta: Peta, kedudukan: BabKedudukan) -> BabPelaksanaan:
    """The chapter on carrying out. Every model of structure must have its stages, once."""
    konteks = peta.konteks
    ada: set[str] = set()
    for satu in peta.butir("tahapan"):
        for simpul in satu.ambil("model") if satu.ada("model") else ():
            if simpul.isi not in konteks.model:
                konteks.catat(simpul.temuan(f"tahapan bagi model '{simpul.isi}' yang tidak ada dalam kedudukan.yaml"))
            elif simpul.isi in ada:
                konteks.catat(simpul.temuan(f"tahapan bagi model '{simpul.isi}' ditulis dua kali"))
            ada.add(str(simpul.isi))
    for kode in konteks.model.keys() - ada:
        pesan = f"model '{kode}' belum mempunyai tahapan; tambahkan dalam pelaksanaan.yaml"
        konteks.catat(konteks.model[kode].temuan(pesan))
    beragam = _bacaan(peta.sub("beragam"))
    boleh = {kunci: _bacaan(peta.sub(kunci)) if peta.ada(kunci) else None for kunci in ("langsung", "serah_terima")}
    tahapan = peta.baca_semua("tahapan", lambda satu: _tahapan(satu, kedudukan, beragam, boleh))
    return BabPelaksanaan(tahapan, _perjanjian(peta.sub("perjanjian")))


def _perjanjian(peta: Peta) -> AturanPerjanjian:
    hasil = AturanPerjanjian(
        penyusun=_bacaan(peta.sub("penyusun")),
        kesepakatan=_bacaan(peta.sub("kesepakatan")),
        berjenjang=_bacaan(peta.sub("berjenjang")),
    )
    peta.tutup()
    return hasil


def _bacaan(peta: Peta) -> Ketentuan[None]:
    hasil = peta.ketentuan(None)
    peta.tutup()
    return hasil


def _tahapan(
    peta: Peta, kedudukan: BabKedudukan, beragam: Ketentuan[None], boleh: Mapping[str, Ketentuan[None] | None]
) -> TahapanModel:
    langkah = tuple(satu for tahap in TAHAP for satu in _langkah_tahap(peta, tahap))
    for kode in DIPERLUKAN:
        if kode not in {satu.kode for satu in langkah}:
            raise peta.simpul.keliru(f"langkah '{kode}' tidak ada; tuliskan (boleh dengan landasan tafsir)")
    if peta.ada("dasar"):
        peta.ambil("dasar")
    model = peta.beberapa("model")
    pejabat = _pejabat(model, kedudukan, peta.konteks.kosakata)
    reviu = peta.sub("reviu")
    hasil = TahapanModel(
        model=frozenset(model),
        langkah=langkah,
        pemantau=_oleh(peta.sub("pemantau"), pejabat | {"ketua_tim"}),
        pemantau_tim=_pula(peta, "pemantau_tim", pejabat),
        pemantau_tertulis=_pula(peta, "pemantau_tertulis", pejabat),
        penerima_hasil=_oleh(peta.sub("penerima_hasil"), pejabat),
        reviu=_reviu(reviu, pejabat),
        beragam=beragam,
        **boleh,
    )
    reviu.tutup()
    return hasil


def _pejabat(kode: tuple[str, ...], kedudukan: BabKedudukan, kosakata: Kosakata) -> frozenset[str]:
    """Who can hold a role in every one of these models: posts of their tiers, and the relative roles."""
    if not kedudukan.per_kode.keys() >= set(kode):  # an unsound model is told by itself
        return frozenset({*kosakata.peran, *kosakata.kelas, *kosakata.peran_kerja})
    tingkat = [kedudukan.per_kode[satu].tingkat for satu in kode]
    return RELATIF.union(frozenset.intersection(*(frozenset(chain.from_iterable(satu)) for satu in tingkat)))


def _langkah_tahap(peta: Peta, tahap: Tahap) -> tuple[LangkahTahapan, ...]:
    return peta.baca_semua(tahap.value, lambda satu: _langkah(satu, tahap))


def _langkah(peta: Peta, tahap: Tahap) -> LangkahTahapan:
    pelaku = peta.ketentuan(peta.beberapa("pelaku"))
    return LangkahTahapan(peta.satu("kode"), tahap, pelaku, peta.beberapa("bersama"))


def _oleh(peta: Peta, pejabat: frozenset[str]) -> Ketentuan[Penanda]:
    hasil = peta.ketentuan(peta.pemegang("oleh", pejabat, "tingkat model ini"))
    peta.tutup()
    return hasil


def _pula(peta: Peta, kunci: str, pejabat: frozenset[str]) -> Ketentuan[Penanda] | None:
    return _oleh(peta.sub(kunci), pejabat) if peta.ada(kunci) else None


def _reviu(peta: Peta, pejabat: frozenset[str]) -> AturanReviu:
    kembali, selesai = peta.sub("kembali"), peta.sub("selesai_oleh")
    rantai = peta.baca_semua("rantai", lambda satu: satu.ketentuan(satu.pemegang("oleh", pejabat, "tingkat model ini")))
    if not rantai:
        raise peta.simpul.keliru("rantai reviu kosong; sebutkan sekurang-kurangnya satu pejabat")
    hasil = AturanReviu(rantai, _oleh(selesai, pejabat), kembali.ketentuan(kembali.enum("nilai", Kembali)))
    kembali.tutup()
    if set(hasil.selesai_oleh.nilai) != set(rantai[-1].nilai):
        raise selesai.simpul.keliru(
            f"yang menyatakan selesai bukan tingkat reviu terakhir ({', '.join(rantai[-1].nilai)})"
        )
    return hasil
