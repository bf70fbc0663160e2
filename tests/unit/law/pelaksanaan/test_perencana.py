"""Planning in every model of every regulation: who draws up, divides, directs, plans, recommends; and who may not."""

import itertools

import pytest
from tests.unit.law.struktur_model import complete, model_dipakai

from lincah.law.kedudukan import Kelas, Pemangku, Penyimpul, Pos, Struktur, Unit
from lincah.law.kernel import Landasan
from lincah.law.pelaksanaan import Perencana
from lincah.peraturan.muat import muat_profil

ASING = Pos(99, "Kepala Unit Lain", "", Kelas.ADMINISTRATOR, 1, (Pemangku(99, "Orang Lain"),))


def perencana(id: str, kode: str) -> tuple[Perencana, list[Pos]]:
    """The model on a complete structure, with its posts from the top."""
    profil = muat_profil(id)
    struktur = complete(profil.kedudukan.per_kode[kode])
    penyimpul = Penyimpul(profil.kedudukan, profil.kosakata, struktur)
    pos = [struktur.unit[nomor].pimpinan for nomor in sorted(struktur.unit)]
    return Perencana(profil.pelaksanaan, penyimpul), [satu for satu in pos if satu]


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_the_head_of_every_model_draws_up_its_perjanjian_kinerja(id: str, kode: str) -> None:
    rencana, pos = perencana(id, kode)
    assert [rencana.penyusun(satu.unit_id).jawaban for satu in pos] == [pos[0]] * len(pos)
    sepakat = rencana.pihak_kedua(pos[0])
    assert sepakat.jawaban is None
    assert not sepakat.boleh, "nobody stands above the head in this structure"


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_a_target_goes_down_tier_by_tier_and_no_other_way(id: str, kode: str) -> None:
    rencana, pos = perencana(id, kode)
    for atas, bawah in itertools.pairwise(pos):
        assert rencana.check_membagi(atas, bawah).boleh, (atas.nama, bawah.nama)
        assert bawah in rencana.bawahan[atas.id]
        assert not rencana.check_membagi(bawah, atas).boleh
        assert not rencana.check_membagi(ASING, bawah).boleh
    if len(pos) > 2:
        assert not rencana.check_membagi(pos[0], pos[2]).boleh, "no tier is passed over"


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_the_superior_and_the_holder_direct_and_nobody_else(id: str, kode: str) -> None:
    rencana, pos = perencana(id, kode)
    for atas, bawah in itertools.pairwise(pos):
        assert rencana.check_mengarahkan(atas, bawah).boleh
        assert not rencana.check_mengarahkan(ASING, bawah).boleh
        assert not rencana.check_mengarahkan(bawah, atas).boleh
    assert all(rencana.check_mengarahkan(satu, satu).boleh for satu in pos)


@pytest.mark.parametrize(("id", "kode"), model_dipakai())
def test_every_model_has_somebody_who_chooses_the_strategy_of_its_lowest_targets(id: str, kode: str) -> None:
    rencana, pos = perencana(id, kode)
    assert rencana.perumus(pos[-1]).jawaban is not None


def test_division_by_a_named_step_is_written_and_by_another_tier_is_a_reading() -> None:
    rencana, (sekda, asisten, kabag, kasubag) = perencana("bintan-62-2023", "setda")
    assert rencana.check_membagi(sekda, asisten).alasan[1].landasan is Landasan.TERSURAT
    assert rencana.check_membagi(asisten, kabag).alasan[1].dasar == "Lampiran huruf C angka 1 huruf b angka 1"
    sisa = rencana.check_membagi(kabag, kasubag).alasan[1]
    assert (sisa.landasan, sisa.tafsir) == (Landasan.ANALOGI, "B-61")


def test_strategy_waits_until_the_target_has_come_down_to_the_tier_that_plans() -> None:
    rencana, (sekda, asisten, kabag, kasubag) = perencana("bintan-62-2023", "setda")
    assert rencana.perumus(sekda).jawaban is None
    assert "sesudah target ini dibagi" in rencana.perumus(asisten).alasan[0].ringkas
    assert rencana.perumus(kabag).jawaban == kabag
    assert rencana.perumus(kasubag).jawaban == kabag


def test_where_the_unit_is_led_from_above_its_head_plans_for_the_tier_below() -> None:
    rencana, (kepala, bidang) = perencana("tanjabtim-14-2023", "model_1")
    assert rencana.perumus(bidang).jawaban == kepala


@pytest.mark.parametrize(
    ("id", "kode", "letak", "kepada"),
    [
        ("dairi-18-2024", "pratama_menilai", 1, 0),
        ("dairi-18-2024", "administrator_menilai", 1, 0),
        ("dairi-18-2024", "setda_asisten_menilai", 2, 1),
        ("karangasem-15-2023", "dinas_dua_tingkat", 1, 0),
        ("karangasem-15-2023", "kecamatan", 1, 0),
        ("karangasem-15-2023", "kelurahan", 1, 0),
        ("karangasem-15-2023", "inspektorat", 1, 0),
    ],
)
def test_who_recommends_before_the_superior_assigns(id: str, kode: str, letak: int, kepada: int) -> None:
    rencana, pos = perencana(id, kode)
    hasil = rencana.rekomendasi(pos[letak])
    assert hasil and hasil.jawaban == pos[kepada]
    assert rencana.rekomendasi(pos[0]) is None


@pytest.mark.parametrize(
    ("id", "kode"), [("bintan-62-2023", "pd_administrator"), ("dairi-18-2024", "setda_kabag_menilai"),
                     ("karangasem-15-2023", "setda"), ("tanjabtim-14-2023", "model_1")],
)  # fmt: skip
def test_where_no_recommendation_is_asked_for(id: str, kode: str) -> None:
    rencana, pos = perencana(id, kode)
    assert [rencana.rekomendasi(satu) for satu in pos] == [None] * len(pos)


def test_a_hospital_starts_from_the_rencana_strategis_of_the_head_of_health() -> None:
    rencana, pos = perencana("bintan-62-2023", "rsud")
    acuan = rencana.penyusun_renstra(pos[0].unit_id)
    assert acuan and acuan.jawaban is None, "there is no such office in this structure"
    assert "Kepala Dinas Kesehatan" in acuan.alasan[0].ringkas
    dinkes = Pos(50, "Kepala Dinas Kesehatan Kabupaten", "kepala_dinas_badan", Kelas.JPT_PRATAMA, 50)
    satuan = {**rencana.struktur.unit, 50: Unit(50, None, "dinas", "Dinas Kesehatan", True, ("kesehatan",), dinkes)}
    profil = muat_profil("bintan-62-2023")
    lengkap = Struktur(satuan, rencana.struktur.tingkat, rencana.struktur.model)
    acuan = Perencana(profil.pelaksanaan, Penyimpul(profil.kedudukan, profil.kosakata, lengkap)).penyusun_renstra(1)
    assert acuan and acuan.jawaban == dinkes


def test_other_units_need_none() -> None:
    rencana, pos = perencana("bintan-62-2023", "pd_administrator")
    assert rencana.penyusun_renstra(pos[0].unit_id) is None


def test_without_a_model_nobody_is_named_and_the_reason_is_told() -> None:
    profil = muat_profil("bintan-62-2023")
    struktur = Struktur({1: Unit(1, None, "puskesmas_pembantu", "Pustu", True, pimpinan=ASING)})
    rencana = Perencana(profil.pelaksanaan, Penyimpul(profil.kedudukan, profil.kosakata, struktur))
    assert not rencana.penyusun(1).boleh
    assert rencana.perumus(ASING).jawaban == ASING
    assert rencana.rekomendasi(ASING) is None
    assert rencana.penyusun_renstra(1) is None


def test_a_unit_without_a_leading_post_has_nobody_to_draw_it_up() -> None:
    profil = muat_profil("bintan-62-2023")
    struktur = Struktur({1: Unit(1, None, "setda", "Sekretariat Daerah", True)})
    rencana = Perencana(profil.pelaksanaan, Penyimpul(profil.kedudukan, profil.kosakata, struktur))
    simpulan = rencana.penyusun(1)
    assert not simpulan.boleh
    assert "belum berkepala" in simpulan.halangan[0].ringkas


def test_division_is_waited_for_only_where_a_step_asks_for_it() -> None:
    rencana, (sekda, asisten, kabag, kasubag) = perencana("bintan-62-2023", "setda")
    diminta = [rencana.perlu_dibagi(satu) is not None for satu in (sekda, asisten, kabag, kasubag)]
    assert diminta == [True, True, False, False]
    timur, pos = perencana("tanjabtim-14-2023", "model_1")
    assert [timur.perlu_dibagi(satu) for satu in pos] == [None, None]


def test_an_assignment_is_begun_by_who_plans_and_after_the_recommendation_where_one_is_asked_for() -> None:
    rencana, (kepala, bidang, _) = perencana("karangasem-15-2023", "dinas_dua_tingkat")
    assert rencana.check_menugaskan(kepala, bidang, direkomendasikan=True).boleh
    assert rencana.check_menugaskan(bidang, bidang, direkomendasikan=True).boleh
    belum = rencana.check_menugaskan(kepala, bidang, direkomendasikan=False)
    assert [satu.dasar for satu in belum.halangan] == ["Pasal 42 ayat (2) huruf d"]
    assert not rencana.check_menugaskan(ASING, bidang, direkomendasikan=True).boleh
    bintan, (jpt, kabid) = perencana("bintan-62-2023", "pd_administrator")
    assert bintan.check_menugaskan(kabid, kabid, direkomendasikan=False).boleh
    assert not bintan.check_menugaskan(jpt, kabid, direkomendasikan=False).boleh
    belum = bintan.check_menugaskan(jpt, jpt, direkomendasikan=False)
    assert "sesudah target ini dibagi" in belum.halangan[0].ringkas


def test_who_assigns_the_staff_of_his_own_unit_may_begin_from_his_own_target_though_another_plans() -> None:
    """The head of a subsection in Bintan assigns its staff and is not the head of the unit, who plans."""
    rencana, (_sekda, asisten, kabag, kasubag) = perencana("bintan-62-2023", "setda")
    sendiri = rencana.check_menugaskan(kasubag, kasubag, direkomendasikan=False)
    assert sendiri.boleh and sendiri.alasan[0].dasar == "Lampiran huruf C angka 1 huruf a angka 5"
    assert rencana.check_menugaskan(kabag, kasubag, direkomendasikan=False).boleh
    assert not rencana.check_menugaskan(kasubag, kabag, direkomendasikan=False).boleh
    assert not rencana.check_menugaskan(asisten, asisten, direkomendasikan=False).boleh, "the target goes down first"
    timur, (kepala, bidang) = perencana("tanjabtim-14-2023", "model_1")
    assert timur.check_menugaskan(kepala, bidang, direkomendasikan=False).boleh
    assert not timur.check_menugaskan(bidang, bidang, direkomendasikan=False).boleh
