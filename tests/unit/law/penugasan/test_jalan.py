"""The road of an assignment is derived from work and people: scope, letter, signatory, and every condition on it."""

from dataclasses import replace

import pytest
from tests.unit.law.penugasan.rencana_uji import Dipilih, barred, derive
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kedudukan import Jenjang, Kelas
from lincah.law.kernel import Landasan
from lincah.law.penugasan import Bentuk, Cara, Lingkup
from lincah.law.profil import Profil
from lincah.peraturan.muat import muat_profil

BINTAN, KARANGASEM, DAIRI = (muat_profil(id) for id in ("bintan-62-2023", "karangasem-15-2023", "dairi-18-2024"))
KADIS, KABID, KABID_LAIN = 1, 2, 3
DINAS = susun(
    unit(KADIS, None, "dinas", pos(KADIS, "kepala_dinas_badan"), nama="Dinas Sosial"),
    unit(KABID, KADIS, "bidang", pos(KABID, "kepala_bidang")),
    unit(KABID_LAIN, KADIS, "bidang", pos(KABID_LAIN, "kepala_bidang")),
)
KARANGASEM_DINAS = replace(DINAS, model={KADIS: "dinas_dua_tingkat"})
SEKDA, ASISTEN, KABAG, KASUBBAG = 1, 2, 3, 4
SETDA = susun(
    unit(SEKDA, None, "setda", pos(SEKDA, "sekretaris_daerah")),
    unit(ASISTEN, SEKDA, "asisten", pos(ASISTEN, "asisten")),
    unit(KABAG, ASISTEN, "bagian", pos(KABAG, "kepala_bagian")),
    unit(KASUBBAG, KABAG, "subbagian", pos(KASUBBAG, "kepala_subbagian")),
)


def test_a_team_within_a_unit_is_set_by_the_appraiser_with_a_surat_perintah() -> None:
    simpulan = derive(BINTAN, DINAS, KABID, Dipilih(KABID, ketua=True), Dipilih(KABID))
    assert barred(simpulan) == []
    jalan = simpulan.jawaban
    assert (jalan.lingkup, jalan.naskah, jalan.ketua_id) == (Lingkup.DALAM_UNIT, "surat_perintah", 101)
    assert jalan.penetap and jalan.penetap.id == KABID
    assert "surat perintah ditetapkan kepala_bidang" in [alasan.ringkas for alasan in simpulan.alasan]


def test_the_same_team_with_somebody_of_another_unit_needs_an_officer_the_engine_does_not_guess() -> None:
    simpulan = derive(BINTAN, DINAS, KABID, Dipilih(KABID, ketua=True), Dipilih(KABID_LAIN))
    assert simpulan.jawaban.lingkup is Lingkup.LINTAS_UNIT
    assert simpulan.jawaban.penetap is None
    assert barred(simpulan) == ["penetap seharusnya Kepala Perangkat Daerah, tetapi belum dapat ditunjuk"]


def test_of_several_appraisers_the_highest_signs_by_the_reading_that_says_so() -> None:
    dipilih = Dipilih(KASUBBAG, ketua=True), Dipilih(KABAG, Kelas.JF, Jenjang.AHLI_MUDA)
    simpulan = derive(BINTAN, SETDA, KABAG, *dipilih)
    assert simpulan.jawaban.penetap and simpulan.jawaban.penetap.id == KABAG
    (alasan,) = (satu for satu in simpulan.alasan if "ditetapkan kepala_bagian" in satu.ringkas)
    assert (alasan.landasan, alasan.tafsir) == (Landasan.TAFSIR, "B-47")
    assert simpulan.boleh


@pytest.mark.parametrize(
    ("penetap", "id"),
    [
        ("kepala_pd", SEKDA),
        ("sekretaris_daerah", SEKDA),
        ("asisten", ASISTEN),
        ("kepala_bagian", KABAG),
        ("camat", None),
    ],
)
def test_within_a_unit_any_officer_the_rule_names_is_found(penetap: str, id: int | None) -> None:
    """Whoever signs: the one over the Perangkat Daerah, an officer of the region, or one in the line of the person."""
    profil = signed_by(BINTAN, Lingkup.DALAM_UNIT, penetap)
    simpulan = derive(profil, SETDA, KASUBBAG, Dipilih(KASUBBAG))
    assert simpulan.jawaban.lingkup is Lingkup.DALAM_UNIT
    jawab = simpulan.jawaban.penetap
    assert (jawab.id if jawab else None) == id
    assert simpulan.boleh is (id is not None)


def test_beyond_the_unit_only_a_superior_of_everybody_signs_without_a_request() -> None:
    profil = signed_by(BINTAN, Lingkup.LINTAS_UNIT, "kepala_pd")
    simpulan = derive(profil, DINAS, KABID, Dipilih(KABID, ketua=True), Dipilih(KABID_LAIN))
    assert (simpulan.jawaban.lingkup, simpulan.jawaban.penetap) == (Lingkup.LINTAS_UNIT, None)


def signed_by(profil: Profil, lingkup: Lingkup, penetap: str) -> Profil:
    """The same regulation with another officer who signs within this scope."""
    semua = (
        replace(satu, penetap=(penetap,)) if (satu.cara, satu.lingkup) == (Cara.PENUNJUKAN, lingkup) else satu
        for satu in profil.penugasan.instrumen
    )
    return replace(profil, penugasan=replace(profil.penugasan, instrumen=tuple(semua)))


def test_one_appraiser_signs_by_the_article_on_the_letter() -> None:
    simpulan = derive(BINTAN, SETDA, KABAG, Dipilih(KASUBBAG))
    assert simpulan.jawaban.penetap and simpulan.jawaban.penetap.id == KASUBBAG
    (alasan,) = (satu for satu in simpulan.alasan if "ditetapkan kepala_subbagian" in satu.ringkas)
    assert alasan.dasar == "Pasal 10 ayat (1)"


@pytest.mark.parametrize("pengusul", [KABID, KADIS])
def test_who_proposes_and_may_sign_signs(pengusul: int) -> None:
    """The leader of the unit and the appraiser may both set the letter: whoever begins it."""
    simpulan = derive(KARANGASEM, KARANGASEM_DINAS, pengusul, Dipilih(KABID), Dipilih(KABID))
    assert simpulan.jawaban.lingkup is Lingkup.DALAM_UNIT
    assert simpulan.jawaban.penetap and simpulan.jawaban.penetap.id == pengusul
    assert simpulan.boleh


def test_the_appraiser_of_two_units_assigns_across_units() -> None:
    simpulan = derive(KARANGASEM, KARANGASEM_DINAS, KADIS, Dipilih(KABID), Dipilih(KABID_LAIN))
    assert simpulan.jawaban.lingkup is Lingkup.LINTAS_UNIT


def test_who_neither_leads_nor_appraises_does_not_own_the_work_of_that_unit() -> None:
    assert derive(KARANGASEM, KARANGASEM_DINAS, KABID_LAIN, Dipilih(KABID)).jawaban.lingkup is Lingkup.LINTAS_UNIT


def test_who_assigns_in_a_unit_he_does_not_lead_is_within_it() -> None:
    """In a Setda the kepala subbagian assigns his staff although the kepala bagian leads the unit."""
    simpulan = derive(BINTAN, SETDA, KASUBBAG, Dipilih(KASUBBAG))
    assert simpulan.jawaban.lingkup is Lingkup.DALAM_UNIT
    assert simpulan.jawaban.penetap and simpulan.jawaban.penetap.id == KASUBBAG
    assert simpulan.boleh


@pytest.mark.parametrize(
    ("bentuk", "jumlah", "halangan"),
    [
        (Bentuk.INDIVIDU, 1, []),
        (Bentuk.INDIVIDU, 2, ["memerlukan satu orang untuk penugasan individu; dipilih 2"]),
        (Bentuk.TIM, 1, ["memerlukan dua orang atau lebih untuk tim; dipilih 1"]),
        (Bentuk.TIM, 2, []),
    ],
)
def test_individual_work_is_for_one_and_a_team_for_two_or_more(
    bentuk: Bentuk, jumlah: int, halangan: list[str]
) -> None:
    assert barred(derive(BINTAN, DINAS, KABID, *[Dipilih(KABID)] * jumlah, bentuk=bentuk)) == halangan


def test_nobody_chosen_leaves_nobody_to_sign() -> None:
    simpulan = derive(BINTAN, DINAS, KABID, bentuk=Bentuk.TIM)
    assert simpulan.jawaban.penetap is None
    assert len(barred(simpulan)) == 2


def test_kedudukan_must_be_set_first_where_the_regulation_says_so_and_those_without_are_named() -> None:
    dipilih = Dipilih(KABID, ditetapkan=False), Dipilih(KABID)
    assert barred(derive(KARANGASEM, KARANGASEM_DINAS, KABID, *dipilih)) == ["kedudukan belum ditetapkan: Pegawai 101"]
    assert barred(derive(BINTAN, DINAS, KABID, *dipilih)) == []
    semua = derive(KARANGASEM, KARANGASEM_DINAS, KABID, Dipilih(KABID), Dipilih(KABID))
    assert "kedudukan setiap orang sudah ditetapkan" in [alasan.ringkas for alasan in semua.alasan]


def test_kedudukan_set_later_is_no_bar_where_the_regulation_does_not_ask_for_it_first() -> None:
    penetapan = KARANGASEM.kedudukan.penetapan
    assert penetapan
    sesudah = replace(penetapan, sebelum_penugasan=replace(penetapan.sebelum_penugasan, nilai=False))
    profil = replace(KARANGASEM, kedudukan=replace(KARANGASEM.kedudukan, penetapan=sesudah))
    assert barred(derive(profil, KARANGASEM_DINAS, KABID, Dipilih(KABID, ditetapkan=False))) == []


def test_a_team_is_proposed_by_those_the_regulation_names() -> None:
    simpulan = derive(BINTAN, SETDA, ASISTEN, Dipilih(KABAG), Dipilih(KABAG))
    (halangan,) = (satu for satu in barred(simpulan) if satu.startswith("susunan tim"))
    assert halangan == "susunan tim diusulkan Pejabat Administrator; pengusul: asisten"
    boleh = derive(BINTAN, DINAS, KABID, Dipilih(KABID), Dipilih(KABID_LAIN))
    assert "susunan tim diusulkan Pejabat Administrator; pengusul: kepala_bidang" in [
        alasan.ringkas for alasan in boleh.alasan if alasan.terpenuhi
    ]


def test_who_signs_needs_nobodys_proposal_and_individual_work_none_either() -> None:
    for dipilih in ([Dipilih(KABID)] * 2, [Dipilih(KABID)]):
        simpulan = derive(BINTAN, DINAS, KABID, *dipilih)
        assert not any("diusulkan" in alasan.ringkas for alasan in simpulan.alasan)


def test_a_scope_without_a_rule_on_proposers_asks_nothing_of_them() -> None:
    simpulan = derive(KARANGASEM, KARANGASEM_DINAS, KABID, Dipilih(KABID), Dipilih(KABID_LAIN))
    assert KARANGASEM.penugasan.cari_pengusul(Lingkup.LINTAS_UNIT) is None
    assert not any("diusulkan" in alasan.ringkas for alasan in simpulan.alasan)


def test_a_closed_scope_has_no_letter_and_nobody_to_sign() -> None:
    tetangga = Dipilih(KABID, instansi="tetangga")
    simpulan = derive(KARANGASEM, KARANGASEM_DINAS, KABID_LAIN, tetangga, cara=Cara.SUKARELA)
    assert (simpulan.jawaban.lingkup, simpulan.jawaban.naskah) == (Lingkup.LINTAS_INSTANSI, "")
    assert barred(simpulan)[0] == "sukarela lintas instansi tertutup"
    assert simpulan.jawaban.penetap is None


def test_a_required_ketua_bars_a_team_without_one() -> None:
    tanpa = derive(BINTAN, DINAS, KABID, Dipilih(KABID), Dipilih(KABID_LAIN))
    assert "tim harus mempunyai ketua; ditunjuk 0" in barred(tanpa)
    assert tanpa.jawaban.ketua_id is None


def test_a_person_without_an_appraiser_leaves_nobody_to_sign() -> None:
    simpulan = derive(BINTAN, DINAS, KABID, Dipilih(KABID), Dipilih(KADIS))
    assert simpulan.jawaban.penetap is None
