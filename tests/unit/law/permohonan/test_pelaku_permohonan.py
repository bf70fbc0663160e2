"""Every role a request names is a post in every model of the regulation: the owner's side and the side of the person.

The sides are two structures of the same model, whole from the regent down; across instansi they are two instansi.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.unit.law.permohonan.semua_permohonan import Permohonan, semua_permohonan
from tests.unit.law.struktur_model import complete, model_dipakai
from tests.unit.law.susunan import pos

from lincah.law.kedudukan import Jenjang, Kelas, Orang, Penyimpul, Pos, Struktur, Unit
from lincah.law.penugasan import LangkahPermohonan
from lincah.law.penugasan.pihak import Pihak, PosMenurutPeran, pd_dari, tentukan_pos
from lincah.peraturan import muat_profil

SETDA, PEMDA = 98, 99
Instansi = tuple[Pihak, dict[str, Pos]]


def instansi(id: str, kode: str) -> Instansi:
    """Somebody at the bottom of a complete structure of this model, and the officers over the whole region."""
    profil = muat_profil(id)
    penuh = complete(profil.kedudukan.per_kode[kode])
    puncak = penuh.unit[1]
    atas = {PEMDA: Unit(PEMDA, None, "pemda", "pemda", True, pimpinan=pos(PEMDA, "bupati"))}
    atas[SETDA] = Unit(SETDA, PEMDA, "setda", "setda", True, pimpinan=pos(SETDA, "sekretaris_daerah"))
    if puncak.jenis == "setda":
        atas[SETDA] = replace(atas[SETDA], pimpinan=puncak.pimpinan)
    struktur = replace(penuh, unit=penuh.unit | atas | {1: replace(puncak, induk_id=PEMDA)})
    bawah = max(penuh.unit)
    orang = Orang(Kelas.JF, bawah, Jenjang.AHLI_MUDA, ditetapkan=True)
    satu = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang)
    kepala_pd = pd_dari(struktur, bawah).pimpinan
    pihak = Pihak(satu.pimpinan_unit.jawaban, satu.penilai.jawaban, kepala_pd, struktur.garis(bawah))
    return pihak, {"bupati": leader(struktur, PEMDA), "sekretaris_daerah": leader(struktur, SETDA)}


def leader(struktur: Struktur, unit_id: int) -> Pos:
    pimpinan = struktur.unit[unit_id].pimpinan
    assert pimpinan is not None
    return pimpinan


def resolved(satu: Permohonan, pemilik: Instansi, asal: Instansi) -> PosMenurutPeran:
    """The posts of the roles; the Pejabat yang Berwenang of each instansi is its Sekretaris Daerah (tafsir)."""
    berwenang = {
        "pejabat_berwenang_pemohon": pemilik[1]["sekretaris_daerah"],
        "pejabat_berwenang_dituju": asal[1]["sekretaris_daerah"],
    }
    return tentukan_pos(satu.alur, pemilik[0], [asal[0]], pemilik[1] | berwenang)


def uses(langkah: LangkahPermohonan) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a step needs somebody for; of several actors or addressees one is enough."""
    yield "pelaku", langkah.pelaku
    for hasil in langkah.hasil:
        yield from (("kepada", hasil.kepada), *(("tembusan", (peran,)) for peran in hasil.tembusan))
    yield from (("menimbang", (peran,)) for peran in langkah.menimbang)


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_every_role_of_every_request_is_a_post_in_every_model(id: str, kode: str) -> None:
    pemilik, asal = instansi(id, kode), instansi(id, kode)
    kosong = [
        (satu.id, langkah.kode, guna, peran)
        for satu in semua_permohonan()
        if satu.peraturan == id
        for pos_peran in [resolved(satu, pemilik, asal)]
        for langkah in satu.alur.langkah
        for guna, peran in uses(langkah)
        if peran and "pegawai" not in peran and not any(pos_peran[one] for one in peran)
    ]
    assert kosong == []


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_an_officer_of_another_instansi_is_nobody_here_until_he_or_she_is_named(id: str, kode: str) -> None:
    pemilik, asal = instansi(id, kode), instansi(id, kode)
    for satu in semua_permohonan():
        if satu.peraturan == id:
            tanpa = tentukan_pos(satu.alur, pemilik[0], [asal[0]], pemilik[1])
            luar = {peran: siapa for peran, siapa in tanpa.items() if peran.startswith("pejabat_berwenang")}
            assert all(siapa == () for siapa in luar.values()), luar
