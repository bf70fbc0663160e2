"""Who holds which role of a case: the stages name roles, the structure of the day names the posts."""

from dataclasses import replace

import pytest
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kedudukan import KedudukanOrang, Kelas, Orang, Penyimpul, Struktur
from lincah.law.kernel import Ketentuan, Simpulan
from lincah.law.pelaksanaan import PeranPerkara, TahapanModel, TimKerja, satukan_peran, tentukan_peran
from lincah.law.profil import Profil
from lincah.peraturan.muat import muat_profil

BINTAN, TANJABTIM = muat_profil("bintan-62-2023"), muat_profil("tanjabtim-14-2023")
KARANGASEM, DAIRI = muat_profil("karangasem-15-2023"), muat_profil("dairi-18-2024")
PELAKSANA = Orang(Kelas.PELAKSANA, 2)


def stages(profil: Profil, model: str) -> TahapanModel:
    tahapan = profil.pelaksanaan.cari(model)
    assert tahapan
    return tahapan


def conclude(profil: Profil, struktur: Struktur, orang: Orang) -> KedudukanOrang:
    return Penyimpul(profil.kedudukan, profil.kosakata, struktur).simpulkan(orang)


def resolve(
    profil: Profil, struktur: Struktur, tahapan: TahapanModel, kedudukan: KedudukanOrang, unit_id: int = 2
) -> Simpulan[PeranPerkara | None]:
    return tentukan_peran(tahapan, profil.kosakata, struktur, TimKerja((9,), None, unit_id), kedudukan)


def tiers(peran: PeranPerkara | None) -> list[tuple[int, str]]:
    """How many rules each tier carries, and the role of its post."""
    assert peran
    return [(len(aturan), pos.peran) for aturan, pos in peran.reviu]


DINAS = susun(
    unit(1, None, "dinas", pos(1, "kepala_dinas_badan"), nama="Dinas Sosial"),
    unit(2, 1, "bidang", pos(2, "kepala_bidang")),
)


def test_receiver_monitor_and_every_tier_are_posts_of_the_line() -> None:
    simpulan = resolve(BINTAN, DINAS, stages(BINTAN, "pd_administrator"), conclude(BINTAN, DINAS, PELAKSANA))
    peran = simpulan.jawaban
    assert simpulan.boleh and peran
    assert peran.penerima.peran == "kepala_bidang"
    assert [satu.peran for satu in peran.pemantau] == ["kepala_bidang"]
    assert tiers(peran) == [(1, "kepala_bidang"), (1, "kepala_dinas_badan")]
    assert simpulan.alasan[0].ringkas == "Pejabat Administrator: kepala_bidang"


def test_a_tier_without_a_post_is_told_and_the_case_cannot_begin() -> None:
    tanpa_kepala = susun(
        unit(1, None, "dinas", None, nama="Dinas Sosial"), unit(2, 1, "bidang", pos(2, "kepala_bidang"))
    )
    kedudukan = conclude(BINTAN, tanpa_kepala, PELAKSANA)
    simpulan = resolve(BINTAN, tanpa_kepala, stages(BINTAN, "pd_administrator"), kedudukan)
    assert simpulan.jawaban is None
    assert [satu.ringkas for satu in simpulan.halangan] == [
        "Pejabat Pimpinan Tinggi Pratama tidak ada dalam garis unit ini"
    ]


def test_a_receiver_without_a_post_is_told_too() -> None:
    struktur = susun(
        unit(1, None, "dinas", pos(1, "kepala_dinas_badan"), nama="Dinas Sosial"), unit(2, 1, "bidang", None)
    )
    kedudukan = conclude(BINTAN, struktur, PELAKSANA)
    simpulan = resolve(BINTAN, struktur, stages(BINTAN, "pd_administrator"), kedudukan)
    assert simpulan.jawaban is None
    assert len(simpulan.halangan) == 2


def test_who_sits_directly_under_the_head_hands_over_to_the_head() -> None:
    kedudukan = conclude(BINTAN, DINAS, replace(PELAKSANA, unit_id=1))
    simpulan = resolve(BINTAN, DINAS, stages(BINTAN, "pd_administrator"), kedudukan, unit_id=1)
    assert simpulan.boleh and simpulan.jawaban
    assert simpulan.jawaban.penerima.peran == "kepala_dinas_badan"
    assert tiers(simpulan.jawaban) == [(2, "kepala_dinas_badan")]
    assert [satu.tafsir for satu in simpulan.alasan] == ["B-53", "B-53", "", "B-53"]


LURAH = susun(
    unit(1, None, "kelurahan", pos(1, "lurah"), nama="Kelurahan Subagan"),
    unit(2, 1, "seksi", pos(2, "kepala_seksi")),
)


@pytest.mark.parametrize(("unit_id", "diharapkan"), [(1, [(2, "lurah")]), (2, [(1, "kepala_seksi"), (1, "lurah")])])
def test_in_a_kelurahan_the_lurah_reviews_first_only_those_without_a_kepala_seksi(
    unit_id: int, diharapkan: list[tuple[int, str]]
) -> None:
    kedudukan = conclude(KARANGASEM, LURAH, replace(PELAKSANA, unit_id=unit_id))
    hasil = resolve(KARANGASEM, LURAH, stages(KARANGASEM, "kelurahan"), kedudukan, unit_id=unit_id)
    assert tiers(hasil.jawaban) == diharapkan


DUA_BIDANG = susun(*DINAS.unit.values(), unit(3, 1, "bidang", pos(3, "kepala_bidang")))


def roles(unit_id: int) -> Simpulan[PeranPerkara | None]:
    kedudukan = conclude(BINTAN, DUA_BIDANG, replace(PELAKSANA, unit_id=unit_id))
    return resolve(BINTAN, DUA_BIDANG, stages(BINTAN, "pd_administrator"), kedudukan, unit_id=unit_id)


def test_a_team_without_ketua_follows_the_line_that_holds_every_tier() -> None:
    letak, simpulan = satukan_peran(stages(BINTAN, "pd_administrator"), [roles(1), roles(2)])
    assert letak == 1 and simpulan.boleh
    assert simpulan.jawaban == roles(2).jawaban
    assert simpulan.alasan[-1].tafsir == "B-52"


def test_a_team_without_ketua_whose_lines_part_must_have_one() -> None:
    _, simpulan = satukan_peran(stages(BINTAN, "pd_administrator"), [roles(2), roles(3)])
    assert simpulan.jawaban is None
    assert "tunjuk ketua tim" in simpulan.halangan[0].ringkas


def test_a_team_with_one_line_needs_no_reading() -> None:
    assert satukan_peran(stages(BINTAN, "pd_administrator"), [roles(2), roles(2)]) == (0, roles(2))


def test_a_member_whose_own_line_lacks_a_post_stops_the_team() -> None:
    kurang = Simpulan(None, roles(2).alasan)
    assert satukan_peran(stages(BINTAN, "pd_administrator"), [roles(2), kurang]) == (1, kurang)


def test_appraiser_and_leader_are_taken_from_the_conclusions() -> None:
    struktur = replace(DINAS, model={1: "model_1"})
    orang = replace(PELAKSANA, unit_id=2)
    kedudukan = conclude(TANJABTIM, struktur, orang)
    peran = resolve(TANJABTIM, struktur, stages(TANJABTIM, "model_1"), kedudukan).jawaban
    assert tiers(peran) == [(1, "kepala_bidang"), (1, "kepala_dinas_badan")]
    assert peran and peran.penerima == kedudukan.penilai.jawaban
    assert peran.pemantau == (kedudukan.pimpinan_unit.jawaban,)


def test_neighbouring_tiers_held_by_one_officer_are_one_tier_with_both_rules() -> None:
    kedudukan = conclude(TANJABTIM, replace(DINAS, model={1: "model_1"}), PELAKSANA)
    satu_orang = replace(kedudukan, pimpinan_unit=kedudukan.penilai)
    tahapan = stages(TANJABTIM, "model_1")
    peran = resolve(TANJABTIM, DINAS, tahapan, satu_orang).jawaban
    assert tiers(peran) == [(2, "kepala_bidang")]
    assert peran and peran.reviu[0][0] == tahapan.reviu.rantai


def test_a_tier_met_again_after_another_is_not_merged() -> None:
    tahapan = stages(TANJABTIM, "model_1")
    satu, dua = tahapan.reviu.rantai
    bolak = replace(tahapan, reviu=replace(tahapan.reviu, rantai=(satu, dua, satu)))
    kedudukan = conclude(TANJABTIM, replace(DINAS, model={1: "model_1"}), PELAKSANA)
    assert tiers(resolve(TANJABTIM, DINAS, bolak, kedudukan).jawaban) == [
        (1, "kepala_bidang"),
        (1, "kepala_dinas_badan"),
        (1, "kepala_bidang"),
    ]


def test_a_person_asked_for_twice_monitors_once_and_one_not_in_the_line_not_at_all() -> None:
    tahapan = stages(BINTAN, "pd_administrator")
    penanda = ("administrator", "penilai", "lurah", "ketua_tim")
    tahapan = replace(tahapan, pemantau=Ketentuan(penanda, tahapan.pemantau.rujukan))
    peran = resolve(BINTAN, DINAS, tahapan, conclude(BINTAN, DINAS, PELAKSANA)).jawaban
    assert peran and [satu.id for satu in peran.pemantau] == [2]


def test_without_a_model_posts_are_looked_up_along_the_line() -> None:
    kedudukan = conclude(BINTAN, DINAS, PELAKSANA)
    kosong = Simpulan(None, kedudukan.model.alasan)
    tanpa = replace(kedudukan, model=kosong, penilai=kosong, pimpinan_unit=kosong)
    assert tiers(resolve(BINTAN, DINAS, stages(BINTAN, "pd_administrator"), tanpa).jawaban) == [
        (1, "kepala_bidang"),
        (1, "kepala_dinas_badan"),
    ]


@pytest.mark.parametrize(
    ("kode", "ada"), [("menyusun_rencana", True), ("melaksanakan", True), ("menyusun_renstra", False)]
)
def test_a_stage_knows_its_acts(kode: str, ada: bool) -> None:
    tahapan = stages(BINTAN, "setda")
    if ada:
        assert tahapan.cari(kode).kode == kode
    else:
        with pytest.raises(StopIteration):
            tahapan.cari(kode)


def test_a_model_of_another_regulation_has_no_stages_here() -> None:
    assert BINTAN.pelaksanaan.cari("dinas_dua_tingkat") is None


def test_the_plan_is_agreed_with_whom_its_step_names_and_that_need_not_be_the_first_reviewer() -> None:
    struktur = replace(DINAS, model={1: "model_1"})
    kedudukan = conclude(TANJABTIM, struktur, PELAKSANA)
    simpulan = resolve(TANJABTIM, struktur, stages(TANJABTIM, "model_1"), kedudukan)
    peran = simpulan.jawaban
    assert peran and peran.penyepakat == kedudukan.pimpinan_unit.jawaban != peran.penerima
    assert simpulan.alasan[-1].tafsir == "T-35"
    assert simpulan.alasan[-1].ringkas == "Pimpinan Unit Organisasi: kepala_dinas_badan"
    bintan = resolve(BINTAN, DINAS, stages(BINTAN, "pd_administrator"), conclude(BINTAN, DINAS, PELAKSANA)).jawaban
    assert bintan and bintan.penyepakat == bintan.penerima


@pytest.mark.parametrize(("tim", "diharapkan"), [(False, ["kepala_seksi"]), (True, ["kepala_seksi", "lurah"])])
def test_the_lurah_monitors_teams_besides_the_kepala_seksi(tim: bool, diharapkan: list[str]) -> None:
    tahapan = KARANGASEM.pelaksanaan.cari("kelurahan", tim=tim)
    assert tahapan
    peran = resolve(KARANGASEM, LURAH, tahapan, conclude(KARANGASEM, LURAH, PELAKSANA)).jawaban
    assert peran and [satu.peran for satu in peran.pemantau] == diharapkan
    dasar = {str(satu) for satu in tahapan.pemantau.rujukan}
    assert ("Pasal 18 ayat (3) huruf e" in dasar) is tim, dasar
    assert "Pasal 48 ayat (3) huruf c" in dasar


@pytest.mark.parametrize("tim", [False, True])
def test_elsewhere_a_team_has_no_other_monitors(tim: bool) -> None:
    assert KARANGASEM.pelaksanaan.cari("kecamatan", tim=tim) == KARANGASEM.pelaksanaan.cari("kecamatan")
    assert KARANGASEM.pelaksanaan.cari("tidak_ada", tim=tim) is None


@pytest.mark.parametrize("tim", [False, True])
def test_an_officer_the_text_names_monitors_besides_the_one_it_is_read_for(tim: bool) -> None:
    tahapan, tertulis = (
        BINTAN.pelaksanaan.cari("pd_administrator", tim=tim),
        BINTAN.pelaksanaan.cari("pd_administrator"),
    )
    assert tahapan and tertulis
    assert tertulis.pemantau.nilai == ("administrator", "ketua_tim"), "the reading itself stays"
    assert tahapan.pemantau.nilai == ("administrator", "ketua_tim", "jpt_pratama")
    peran = resolve(BINTAN, DINAS, tahapan, conclude(BINTAN, DINAS, PELAKSANA)).jawaban
    assert peran and len(peran.pemantau) == 2 and peran.penerima == peran.pemantau[0]


@pytest.mark.parametrize(
    ("profil", "model", "tafsir"),
    [
        (BINTAN, "pd_administrator", "B-53"),
        (KARANGASEM, "dinas_dua_tingkat", "Y-38"),
        (DAIRI, "pratama_menilai", "X-44"),
    ],
)
def test_who_sits_directly_under_the_head_is_monitored_by_that_head(profil: Profil, model: str, tafsir: str) -> None:
    langsung = conclude(profil, DINAS, replace(PELAKSANA, unit_id=1))
    simpulan = resolve(profil, DINAS, stages(profil, model), langsung, unit_id=1)
    assert simpulan.jawaban and [satu.peran for satu in simpulan.jawaban.pemantau] == ["kepala_dinas_badan"]
    assert sum(satu.tafsir == tafsir for satu in simpulan.alasan) == 3, "receiver, first tier, monitor"
    biasa = resolve(profil, DINAS, stages(profil, model), conclude(profil, DINAS, PELAKSANA)).jawaban
    assert biasa and [satu.peran for satu in biasa.pemantau] == ["kepala_bidang"], "who is named monitors alone"
