"""A complete structure for any model of any regulation: one unit for each tier, its first post leading it."""

from functools import cache

from tests.unit.law.susunan import KELAS, pos

from lincah.law.kedudukan import CiriUnit, Kelas, Model, Pos, Struktur, Unit, check_model
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


@cache
def setiap_model() -> tuple[tuple[str, str], ...]:
    return tuple((id, kode) for id in list_peraturan() for kode in muat_profil(id).kedudukan.per_kode)


@cache
def model_dipakai() -> tuple[tuple[str, str], ...]:
    return tuple(satu for satu in setiap_model() if reached(*satu))
