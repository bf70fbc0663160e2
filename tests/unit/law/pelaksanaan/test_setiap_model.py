"""In every model of every regulation a person at the bottom of a complete structure has everybody a case needs."""

import pytest
from tests.unit.law.struktur_model import complete, model_dipakai, setiap_model

from lincah.law.kedudukan import CiriUnit, Jenjang, Kelas, Orang, Penyimpul, check_model
from lincah.law.pelaksanaan import Bahan, TimKerja, susun_alur, tentukan_peran
from lincah.law.penugasan import Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.muat import muat_profil


def test_no_model_is_a_dead_letter_but_the_one_for_a_leader_yet_unknown() -> None:
    """Where special models cover every class of leader, the general one answers only when the class is not known."""
    umum = {satu for satu in setiap_model() if satu not in model_dipakai()}
    assert umum == {("karangasem-15-2023", "uptd")}
    bab, kosakata = muat_profil("karangasem-15-2023").kedudukan, muat_profil("karangasem-15-2023").kosakata
    model = check_model(bab, kosakata, CiriUnit("uptd")).jawaban.model
    assert model and model.kode == "uptd"


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
@pytest.mark.parametrize("orang", [(Kelas.JF, Jenjang.AHLI_MUDA), (Kelas.PELAKSANA, None)], ids=["jf", "pelaksana"])
def test_every_role_of_the_flow_is_held_by_somebody(id: str, kode: str, orang: tuple[Kelas, Jenjang | None]) -> None:
    profil = muat_profil(id)
    struktur = complete(profil.kedudukan.per_kode[kode])
    bawah = max(struktur.unit)
    kedudukan = Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(
        Orang(orang[0], bawah, orang[1], ditetapkan=True)
    )
    assert kedudukan.model.jawaban and kedudukan.model.jawaban.kode == kode, kedudukan.model.alasan[0].ringkas
    assert kedudukan.masalah == ()
    tahapan = profil.pelaksanaan.cari(kode)
    assert tahapan
    simpulan = tentukan_peran(tahapan, profil.kosakata, struktur, TimKerja((9,), None, bawah), kedudukan)
    peran = simpulan.jawaban
    assert peran, [alasan.ringkas for alasan in simpulan.halangan]
    assert peran.pemantau
    dipegang = {"pengusul", "penetap", "pegawai", "utama", "penyepakat", "pemantau"}
    dipegang |= {f"reviu_{nomor}" for nomor in range(1, len(peran.reviu) + 1)}
    alur = susun_alur(_bahan(profil, kode, tuple(aturan for aturan, _ in peran.reviu)))
    assert {satu for t in alur.cari.values() for satu in t.pelaku} <= dipegang


def _bahan(profil: Profil, kode: str, reviu: tuple[tuple[object, ...], ...]) -> Bahan:
    instrumen = profil.penugasan.cari_instrumen(Cara.PENUNJUKAN, Lingkup.DALAM_UNIT)
    tahapan = profil.pelaksanaan.cari(kode)
    assert tahapan
    return Bahan(instrumen.naskah, instrumen.status, profil.penugasan.penerimaan, tahapan, reviu)  # type: ignore[arg-type]
