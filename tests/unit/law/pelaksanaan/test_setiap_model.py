"""In every model of every regulation a person at the bottom of a complete structure has everybody a case needs."""

import pytest
from tests.unit.law.susunan import KELAS, pos

from lincah.law.kedudukan import CiriUnit, Jenjang, Kelas, Model, Orang, Penyimpul, Pos, Struktur, Unit, check_model
from lincah.law.pelaksanaan import Bahan, TimKerja, susun_alur, tentukan_peran
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.muat import list_peraturan, muat_profil

JENIS = {
    "asisten": "asisten",
    "sekretaris": "sekretariat",
    "kepala_bagian": "bagian",
    "kepala_bidang": "bidang",
    "kepala_subbagian": "subbagian",
    "pengawas": "seksi",
    "kepala_seksi": "seksi",
}
SETIAP_MODEL = [(id, kode) for id in list_peraturan() for kode in muat_profil(id).kedudukan.per_kode]


def leader(id: int, penanda: str, kelas: Kelas | None = None) -> Pos:
    if penanda in KELAS:
        return pos(id, penanda, kelas)
    return pos(id, "", Kelas.JF if penanda == "jf_pimpinan" else Kelas(penanda))


def complete(model: Model) -> Struktur:
    """One unit for each tier of the model, the first post of each tier leading it; the last tier at the bottom."""
    berlaku = model.berlaku
    kelas_puncak = next(iter(sorted(berlaku.kelas_pimpinan)), None)
    satuan = {}
    for id, tingkat in enumerate(model.tingkat, 1):
        jenis = min(berlaku.jenis) if id == 1 else JENIS.get(tingkat[0], "bidang")
        nama = min(berlaku.nama) if id == 1 and berlaku.nama else jenis
        urusan = (min(berlaku.urusan),) if berlaku.urusan else ()
        pimpinan = leader(id, tingkat[0], kelas_puncak if id == 1 else None)
        satuan[id] = Unit(id, id - 1 or None, jenis, nama, id == 1, urusan, pimpinan)
    tingkat_unit = min(berlaku.tingkat, default=len(model.tingkat))
    return Struktur(satuan, {1: tingkat_unit}, {1: model.kode})


def reached(id: str, kode: str) -> bool:
    """Does a complete unit come under this model, or may the model be set for it?"""
    profil = muat_profil(id)
    puncak = complete(profil.kedudukan.per_kode[kode]).unit[1]
    ciri = CiriUnit(puncak.jenis, puncak.nama, puncak.urusan, puncak.pimpinan.kelas if puncak.pimpinan else None)
    pilihan = check_model(profil.kedudukan, profil.kosakata, ciri).jawaban
    terbuka = [pilihan.model] if pilihan.model else pilihan.calon
    diganti = {satu for sunyi in profil.kedudukan.sunyi for satu in sunyi.pengganti}
    return kode in {satu.kode for satu in terbuka} | diganti


DIPAKAI = [satu for satu in SETIAP_MODEL if reached(*satu)]


def test_no_model_is_a_dead_letter_but_the_one_for_a_leader_yet_unknown() -> None:
    """Where special models cover every class of leader, the general one answers only when the class is not known."""
    umum = {satu for satu in SETIAP_MODEL if satu not in DIPAKAI}
    assert umum == {("karangasem-15-2023", "uptd")}
    bab, kosakata = muat_profil("karangasem-15-2023").kedudukan, muat_profil("karangasem-15-2023").kosakata
    model = check_model(bab, kosakata, CiriUnit("uptd")).jawaban.model
    assert model and model.kode == "uptd"


@pytest.mark.parametrize(("id", "kode"), DIPAKAI)
@pytest.mark.parametrize("orang", [(Kelas.JF, Jenjang.AHLI_MUDA), (Kelas.PELAKSANA, None)], ids=["jf", "pelaksana"])
def test_every_role_of_the_flow_is_held_by_somebody(id: str, kode: str, orang: tuple[Kelas, Jenjang | None]) -> None:
    profil = muat_profil(id)
    struktur = complete(profil.kedudukan.per_kode[kode])
    bawah = max(struktur.unit)
    kedudukan = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(Orang(orang[0], bawah, orang[1]))
    assert kedudukan.model.jawaban and kedudukan.model.jawaban.kode == kode, kedudukan.model.alasan[0].ringkas
    assert kedudukan.masalah == ()
    tahapan = profil.pelaksanaan.cari(kode)
    assert tahapan
    simpulan = tentukan_peran(tahapan, profil.kosakata, struktur, TimKerja((9,), None, bawah), kedudukan)
    peran = simpulan.jawaban
    assert peran, [alasan.ringkas for alasan in simpulan.halangan]
    assert peran.pemantau
    dipegang = {"pengusul", "penetap", "pegawai", "utama", "penerima", "pemantau"}
    dipegang |= {f"reviu_{nomor}" for nomor in range(1, len(peran.reviu) + 1)}
    alur = susun_alur(_bahan(profil, kode, tuple(aturan for aturan, _ in peran.reviu)))
    assert {satu for t in alur.cari.values() for satu in t.pelaku} <= dipegang


def _bahan(profil: Profil, kode: str, reviu: tuple[tuple[object, ...], ...]) -> Bahan:
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    tahapan = profil.pelaksanaan.cari(kode)
    assert tahapan
    return Bahan(instrumen.naskah, instrumen.status, profil.penugasan.penerimaan, tahapan, reviu)  # type: ignore[arg-type]
