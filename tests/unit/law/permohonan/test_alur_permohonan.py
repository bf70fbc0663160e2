"""Every request flow of every regulation: it ends, no step is dead, refusals carry reasons where demanded."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincah.law.alur import Keadaan, lakukan, mulai
from lincah.law.penugasan import AlurPenugasan, Status
from lincah.peraturan import list_peraturan, muat_profil

PROFIL = {id: muat_profil(id) for id in list_peraturan()}
ALUR = [
    pytest.param(id, alur, id=f"{id} {alur.cara} {'+'.join(sorted(alur.lingkup))}")
    for id, profil in PROFIL.items()
    for alur in profil.permohonan.alur
]


@pytest.mark.parametrize(("id", "alur"), ALUR)
@settings(max_examples=25, deadline=None)
@given(pilih=st.lists(st.integers(0, 5), min_size=60, max_size=60))
def test_any_choice_of_outcomes_ends(id: str, alur: AlurPenugasan, pilih: list[int]) -> None:
    tabel, langkah = alur.ke_alur(), {satu.kode: satu for satu in alur.langkah}
    keadaan: Keadaan | None = mulai(tabel)
    for nomor in pilih:
        assert keadaan is not None
        if tabel.selesai(keadaan.langkah):
            break
        kini = langkah[keadaan.langkah]
        hasil = kini.hasil[nomor % len(kini.hasil)]
        isi = dict.fromkeys(hasil.wajib, "x")
        keadaan = lakukan(tabel, keadaan, hasil.kode, pelaku="a", peran=frozenset(kini.pelaku), isi=isi).jawaban
    assert keadaan is not None
    assert keadaan.langkah in alur.akhir


@pytest.mark.parametrize(("id", "alur"), ALUR)
def test_what_an_outcome_demands_cannot_be_left_out(id: str, alur: AlurPenugasan) -> None:
    tabel = alur.ke_alur()
    for langkah in alur.langkah:
        for hasil in langkah.hasil:
            simpulan = lakukan(
                tabel, Keadaan(langkah.kode), hasil.kode, pelaku="a", peran=frozenset(langkah.pelaku), isi={}
            )
            assert (simpulan.jawaban is None) == bool(hasil.wajib)


@pytest.mark.parametrize(("id", "alur"), ALUR)
def test_nobody_else_may_act(id: str, alur: AlurPenugasan) -> None:
    tabel = alur.ke_alur()
    for langkah in alur.langkah:
        for hasil in langkah.hasil:
            isi = dict.fromkeys(hasil.wajib, "x")
            simpulan = lakukan(
                tabel, Keadaan(langkah.kode), hasil.kode, pelaku="a", peran=frozenset({"asing"}), isi=isi
            )
            assert simpulan.jawaban is None


@pytest.mark.parametrize("id", PROFIL)
def test_every_open_way_has_one_flow_and_no_other_has_any(id: str) -> None:
    profil = PROFIL[id]
    for baris in profil.penugasan.instrumen:
        ada = [satu for satu in profil.permohonan.alur if satu.cara is baris.cara and baris.lingkup in satu.lingkup]
        assert len(ada) == (baris.status.nilai is Status.TERBUKA)


@pytest.mark.parametrize(("id", "alur"), ALUR)
def test_the_letter_of_the_flow_is_the_instrument_of_the_regulation(id: str, alur: AlurPenugasan) -> None:
    for lingkup in alur.lingkup:
        instrumen = PROFIL[id].penugasan.cari_instrumen(alur.cara, lingkup)
        assert instrumen.naskah in {hasil.naskah for langkah in alur.langkah for hasil in langkah.hasil}
