"""Which model a unit follows: what is known decides, what is unknown leaves open, silence is said aloud."""

from dataclasses import replace

import pytest

from lincah.law.kedudukan import CiriUnit, Kelas, Pilihan, check_model, nama_baku
from lincah.law.kernel import Landasan, Simpulan
from lincah.peraturan.muat import muat_profil

DPMPTSP = "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu"


def choose(id: str, ciri: CiriUnit) -> Simpulan[Pilihan]:
    profil = muat_profil(id)
    return check_model(profil.kedudukan, profil.kosakata, ciri)


def codes(simpulan: Simpulan[Pilihan]) -> list[str]:
    pilihan = simpulan.jawaban
    return [satu.kode for satu in ([pilihan.model] if pilihan.model else pilihan.calon)]


def test_a_unit_of_which_one_model_speaks_follows_it_by_its_article() -> None:
    simpulan = choose("bintan-62-2023", CiriUnit("setda"))
    assert simpulan.boleh
    assert codes(simpulan) == ["setda"]
    assert simpulan.alasan[0].dasar == "Lampiran huruf C angka 1"
    assert simpulan.alasan[0].ringkas == "Sekretariat Daerah mengikuti model Sekretariat Daerah"


def test_what_is_unknown_leaves_every_model_open_and_the_instansi_must_choose() -> None:
    simpulan = choose("karangasem-15-2023", CiriUnit("dinas"))
    assert not simpulan.boleh
    assert simpulan.jawaban.model is None
    assert codes(simpulan) == ["dinas_satu_tingkat", "dinas_dua_tingkat"]
    (alasan,) = simpulan.halangan
    assert alasan.landasan is Landasan.PENGATURAN
    assert all(satu in alasan.ringkas for satu in ("(dinas_satu_tingkat)", "(dinas_dua_tingkat)", "ada 2 model"))
    assert len(alasan.rujukan) == len(set(alasan.rujukan)) >= 1


@pytest.mark.parametrize(
    ("id", "ciri", "kode"),
    [
        ("bintan-62-2023", CiriUnit("dinas"), ["pd_administrator"]),
        ("bintan-62-2023", CiriUnit("dinas", DPMPTSP), ["dpmptsp_level_1", "dpmptsp_level_2"]),
        ("bintan-62-2023", CiriUnit("dinas", DPMPTSP, penempatan=frozenset({"administrator"})), ["dpmptsp_level_2"]),
        ("bintan-62-2023", CiriUnit("uptd"), ["satu_tingkat_pengawas"]),
        ("bintan-62-2023", CiriUnit("uptd", kelas_pimpinan=Kelas.JF), ["uptd_jf"]),
        (
            "dairi-18-2024",
            CiriUnit("uptd", kelas_pimpinan=Kelas.ADMINISTRATOR, tingkat=1),
            ["administrator_satu_level"],
        ),
        ("tanjabtim-14-2023", CiriUnit("dinas", urusan=("perhubungan",)), ["model_1"]),
    ],
)
def test_a_special_model_speaks_only_when_what_sets_it_apart_is_known(id: str, ciri: CiriUnit, kode: list[str]) -> None:
    assert codes(choose(id, ciri)) == kode


def test_of_several_affairs_only_the_main_one_counts() -> None:
    utama = choose("tanjabtim-14-2023", CiriUnit("dinas", urusan=("perhubungan", "pendidikan")))
    terbalik = choose("tanjabtim-14-2023", CiriUnit("dinas", urusan=("pendidikan", "perhubungan")))
    assert (codes(utama), codes(terbalik)) == (["model_1"], ["model_2"])


def test_silence_on_a_kind_of_unit_is_said_with_what_may_be_set_instead() -> None:
    simpulan = choose("tanjabtim-14-2023", CiriUnit("kecamatan"))
    assert not simpulan.boleh
    assert (simpulan.jawaban.model, simpulan.jawaban.calon) == (None, ())
    assert simpulan.jawaban.sunyi
    assert simpulan.jawaban.sunyi.pengganti == ("kecamatan_pengawas", "kecamatan_camat")
    assert simpulan.alasan[0].ringkas == "kedudukan pada Kecamatan tidak diatur"
    assert simpulan.alasan[0].rujukan == simpulan.jawaban.sunyi.dasar.rujukan


def test_a_kind_of_unit_no_line_mentions_is_silent_too() -> None:
    simpulan = choose("bintan-62-2023", CiriUnit("pemda"))
    assert simpulan.jawaban == Pilihan()
    assert simpulan.alasan[0].dasar == "Pasal 1 angka 25"


def test_a_model_the_regulation_offers_may_be_set() -> None:
    simpulan = choose("karangasem-15-2023", CiriUnit("dinas", model="dinas_satu_tingkat"))
    assert simpulan.boleh
    assert codes(simpulan) == ["dinas_satu_tingkat"]
    assert simpulan.alasan[0].landasan is Landasan.PENGATURAN


def test_a_substitute_may_be_set_where_the_regulation_is_silent_and_only_there() -> None:
    assert codes(choose("tanjabtim-14-2023", CiriUnit("kecamatan", model="kecamatan_camat"))) == ["kecamatan_camat"]
    assert not choose("tanjabtim-14-2023", CiriUnit("kelurahan", model="kecamatan_camat")).boleh


@pytest.mark.parametrize("kode", ["setda", "entah"])
@pytest.mark.parametrize(
    ("ciri", "dasar"),
    [
        (CiriUnit("dinas"), "Lampiran huruf C angka 2"),
        (CiriUnit("rsud", kelas_pimpinan=Kelas.JPT_PRATAMA), "Lampiran huruf C angka 4 huruf a alinea 1"),
        (CiriUnit("pemda"), "Pasal 1 angka 25"),
    ],
)
def test_a_model_that_is_not_offered_is_refused_by_the_rule_that_offers_others(
    ciri: CiriUnit, dasar: str, kode: str
) -> None:
    simpulan = choose("bintan-62-2023", replace(ciri, model=kode))
    assert simpulan.jawaban.model is None
    (alasan,) = simpulan.halangan
    assert alasan.dasar == dasar
    assert f"'{kode}'" in alasan.ringkas


@pytest.mark.parametrize(
    ("ditulis", "baku"),
    [("Dinas Sosial", "dinas sosial"), ("Usaha  Kecil, dan Menengah ", "usaha kecil dan menengah"), ("", "")],
)
def test_names_are_compared_without_case_commas_or_double_spaces(ditulis: str, baku: str) -> None:
    assert nama_baku(ditulis) == baku


CIRI = {
    "nama": (frozenset({"dinas sosial"}), "Dinas Sosial"),
    "urusan": (frozenset({"sosial"}), ("Sosial",)),
    "kelas_pimpinan": (frozenset({Kelas.JF}), Kelas.JF),
    "tingkat": (frozenset({1}), 1),
    "penempatan": (frozenset({"administrator"}), frozenset({"administrator"})),
}


@pytest.mark.parametrize("ciri", CIRI)
def test_each_trait_sets_a_special_model_apart_once_it_is_known(ciri: str) -> None:
    profil = muat_profil("bintan-62-2023")
    (umum,) = (satu for satu in profil.kedudukan.model if satu.kode == "kecamatan")
    syarat, dikenal = CIRI[ciri]
    berlaku = replace(umum.berlaku, khusus=True, **{ciri: syarat})  # type: ignore[arg-type]
    khusus = replace(umum, kode="khusus", berlaku=berlaku)
    bab = replace(profil.kedudukan, model=(umum, khusus), per_kode={})
    for tahu, kode in ((None, "kecamatan"), (dikenal, "khusus")):
        traits = replace(CiriUnit("kecamatan"), **{ciri: tahu})  # type: ignore[arg-type]
        model = check_model(bab, profil.kosakata, traits).jawaban.model
        assert model and model.kode == kode


@pytest.mark.parametrize("ciri", CIRI)
def test_another_known_trait_does_not_call_a_special_model_up(ciri: str) -> None:
    profil = muat_profil("bintan-62-2023")
    (umum,) = (satu for satu in profil.kedudukan.model if satu.kode == "kecamatan")
    berlaku = replace(umum.berlaku, khusus=True, **{ciri: CIRI[ciri][0]})  # type: ignore[arg-type]
    bab = replace(profil.kedudukan, model=(umum, replace(umum, kode="khusus", berlaku=berlaku)), per_kode={})
    lain = {nama: dikenal for nama, (_, dikenal) in CIRI.items() if nama != ciri}
    model = check_model(bab, profil.kosakata, replace(CiriUnit("kecamatan"), **lain)).jawaban.model  # type: ignore[arg-type]
    assert model and model.kode == "kecamatan"
