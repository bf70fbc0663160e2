"""What is concluded of a person from the structure of a day, and what is wrong with it and how to mend it."""

from dataclasses import replace

import pytest
from tests.unit.law.susunan import pos, susun, unit

from lincah.law.kedudukan import (
    BabKedudukan,
    JenisMasalah,
    Jenjang,
    KedudukanOrang,
    Kelas,
    Orang,
    Penyimpul,
    Struktur,
)
from lincah.law.kernel import Ketentuan, Landasan
from lincah.law.profil import Profil
from lincah.peraturan.muat import muat_profil

BINTAN, KARANGASEM, DAIRI, TANJABTIM = (
    muat_profil(id) for id in ("bintan-62-2023", "karangasem-15-2023", "dairi-18-2024", "tanjabtim-14-2023")
)
PELAKSANA = Orang(Kelas.PELAKSANA, 2, ditetapkan=True)
BELUM = JenisMasalah.BELUM_DITETAPKAN


def conclude(struktur: Struktur, orang: Orang, bab: BabKedudukan = BINTAN.kedudukan) -> KedudukanOrang:
    return Penyimpul(bab, BINTAN.kosakata, struktur).simpulkan(orang)


def dinas(nama: str = "Dinas Sosial", *, kosong: bool = False, **lain: dict[int, str]) -> Struktur:
    kepala = unit(1, None, "dinas", pos(1, "kepala_dinas_badan"), nama=nama)
    return susun(kepala, unit(2, 1, "bidang", pos(2, "kepala_bidang", kosong=kosong)), **lain)


def kinds(hasil: KedudukanOrang) -> list[JenisMasalah]:
    return [satu.jenis for satu in hasil.masalah]


def test_in_a_sound_structure_nothing_needs_mending() -> None:
    hasil = conclude(dinas(), PELAKSANA)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.id == 2
    assert hasil.pimpinan_unit.jawaban == hasil.pemberi_tugas.jawaban == hasil.penilai.jawaban
    assert hasil.masalah == ()


def test_a_vacant_post_is_still_the_answer_and_is_told_once() -> None:
    hasil = conclude(dinas(kosong=True), PELAKSANA)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.id == 2
    (masalah,) = hasil.masalah
    assert masalah.jenis is JenisMasalah.JABATAN_KOSONG
    assert masalah.teks == "jabatan kepala_bidang kosong"
    assert "tunjuk pelaksana tugas" in masalah.perbaikan
    assert masalah.simpulan is hasil.penilai


def test_two_vacant_posts_are_two_problems() -> None:
    kepala = unit(1, None, "dinas", pos(1, "kepala_dinas_badan", kosong=True), nama="Dinas A")
    struktur = susun(kepala, unit(2, 1, "bidang", pos(2, "kepala_bidang", kosong=True)), model={1: "dinas_dua_tingkat"})
    hasil = conclude(struktur, PELAKSANA, KARANGASEM.kedudukan)
    assert kinds(hasil) == [JenisMasalah.JABATAN_KOSONG] * 2
    assert [satu.simpulan for satu in hasil.masalah] == [hasil.penilai, hasil.pimpinan_unit]


def test_a_missing_tier_leaves_the_person_without_appraiser_and_leader() -> None:
    hasil = conclude(dinas(), replace(PELAKSANA, unit_id=1))
    assert hasil.penilai.jawaban is hasil.pimpinan_unit.jawaban is None
    assert hasil.penilai.halangan[0].ringkas == (
        "Pejabat Penilai Kinerja seharusnya Pejabat Administrator, tetapi tidak ada dalam garis unit ini"
    )
    assert kinds(hasil) == [JenisMasalah.TANPA_PENILAI]
    assert "Pindahkan pegawai" in hasil.masalah[0].perbaikan


def test_an_appraiser_without_a_leader_is_its_own_problem() -> None:
    struktur = dinas("Dinas A", model={1: "dinas_dua_tingkat"})
    hasil = conclude(struktur, replace(PELAKSANA, unit_id=1), KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.id == 1
    assert kinds(hasil) == [JenisMasalah.TANPA_PIMPINAN_UNIT]


def test_several_possible_models_ask_the_administrator_to_choose() -> None:
    struktur = susun(unit(1, None, "setda", pos(1, "sekretaris_daerah")), unit(2, 1, "asisten", pos(2, "asisten")))
    hasil = conclude(struktur, PELAKSANA, DAIRI.kedudukan)
    assert hasil.model.jawaban is hasil.penilai.jawaban is hasil.pimpinan_unit.jawaban is None
    assert hasil.penilai.alasan == hasil.model.alasan
    assert kinds(hasil) == [JenisMasalah.MODEL_BELUM_DITETAPKAN]
    hasil = conclude(replace(struktur, model={1: "setda_asisten_menilai"}), PELAKSANA, DAIRI.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "asisten"


def test_silence_asks_for_a_substitute_and_takes_the_one_that_was_set() -> None:
    struktur = susun(unit(1, None, "kecamatan", pos(1, "camat")), unit(2, 1, "seksi", pos(2, "kepala_seksi")))
    hasil = conclude(struktur, PELAKSANA, TANJABTIM.kedudukan)
    assert kinds(hasil) == [JenisMasalah.TIDAK_DIATUR]
    assert "Peraturan diam" in hasil.masalah[0].perbaikan
    hasil = conclude(replace(struktur, model={1: "kecamatan_camat"}), PELAKSANA, TANJABTIM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "camat"
    assert hasil.masalah == ()


def test_a_kind_of_unit_without_a_word_is_its_own_problem_and_nobodys_model_is_borrowed() -> None:
    struktur = susun(
        unit(1, None, "dinas", pos(1, "kepala_dinas_badan")), unit(2, 1, "kantor_pulau", pos(2, "camat"), mandiri=True)
    )
    hasil = conclude(struktur, PELAKSANA)
    assert (kinds(hasil), hasil.penilai.jawaban) == ([JenisMasalah.JENIS_TIDAK_DIKENAL], None)
    assert hasil.masalah[0].teks == "jenis unit kantor pulau tidak ada dalam kosakata peraturan ini"


def test_a_circular_line_leaves_everything_unanswered_and_names_the_unit() -> None:
    struktur = susun(unit(1, 2, "bidang", None, nama="Bidang A"), unit(2, 1, "seksi", None, nama="Seksi B"))
    hasil = conclude(struktur, PELAKSANA)
    semua = (hasil.model, hasil.penilai, hasil.pimpinan_unit, hasil.pemberi_tugas)
    assert [satu.jawaban for satu in semua] == [None] * 4
    assert kinds(hasil) == [JenisMasalah.GARIS_MELINGKAR]
    assert hasil.masalah[0].teks == "garis komando melingkar pada Seksi B"


def test_a_person_in_a_unit_unknown_that_day_is_an_error() -> None:
    with pytest.raises(KeyError):
        conclude(dinas(), replace(PELAKSANA, unit_id=99))


@pytest.mark.parametrize(
    ("terendah", "jenis"),
    [(Kelas.ADMINISTRATOR, []), (Kelas.JPT_PRATAMA, [JenisMasalah.PENILAI_DI_BAWAH_BATAS])],
)
def test_an_appraiser_below_the_lowest_class_is_told(terendah: Kelas, jenis: list[JenisMasalah]) -> None:
    umum = Ketentuan(terendah, BINTAN.kedudukan.penilai_umum.rujukan)
    hasil = conclude(dinas(), PELAKSANA, replace(BINTAN.kedudukan, penilai_umum=umum))
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.id == 2
    assert kinds(hasil) == jenis
    if hasil.masalah:
        assert hasil.masalah[0].simpulan and not hasil.masalah[0].simpulan.boleh
        assert "pendelegasian" in hasil.masalah[0].perbaikan


def test_a_jf_who_leads_a_unit_is_never_too_low_to_appraise() -> None:
    struktur = susun(unit(2, None, "uptd", pos(2, "", Kelas.JF)))
    umum = Ketentuan(Kelas.JPT_PRATAMA, BINTAN.kedudukan.penilai_umum.rujukan)
    hasil = conclude(struktur, PELAKSANA, replace(BINTAN.kedudukan, penilai_umum=umum))
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.kelas is Kelas.JF
    assert hasil.masalah == ()


SETDA = susun(
    unit(1, None, "setda", pos(1, "sekretaris_daerah")),
    unit(3, 1, "asisten", pos(3, "asisten")),
    unit(2, 3, "bagian", pos(2, "kepala_bagian")),
)


def test_a_level_outside_the_list_of_the_unit_waits_for_a_decision() -> None:
    hasil = conclude(SETDA, Orang(Kelas.JF, 2, Jenjang.AHLI_UTAMA), KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban is None
    assert not hasil.penilai.boleh
    assert hasil.penilai.alasan[0].landasan is Landasan.TAFSIR
    assert "Ahli Utama tidak termasuk" in hasil.penilai.alasan[0].ringkas
    assert kinds(hasil) == [JenisMasalah.JENJANG_TIDAK_DIATUR]
    assert "Mintakan penetapan" in hasil.masalah[0].perbaikan


@pytest.mark.parametrize(
    "orang",
    [
        Orang(Kelas.JF, 2, Jenjang.AHLI_UTAMA, ditetapkan=True),
        Orang(Kelas.JF, 2, Jenjang.AHLI_MADYA),
        Orang(Kelas.PELAKSANA, 2),
    ],
)
def test_a_level_in_the_list_or_a_person_already_set_is_concluded(orang: Orang) -> None:
    hasil = conclude(SETDA, orang, KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "kepala_bagian"
    assert set(kinds(hasil)) <= {BELUM}


def test_a_model_without_a_rule_for_this_person_says_so() -> None:
    (model,) = (replace(satu, penilai=()) for satu in BINTAN.kedudukan.model if satu.kode == "pd_administrator")
    hasil = conclude(dinas(), PELAKSANA, replace(BINTAN.kedudukan, model=(model,), per_kode={}))
    assert hasil.penilai.jawaban is None
    assert [satu.ringkas for satu in hasil.penilai.halangan] == ["Pejabat Penilai Kinerja tidak diatur"]
    assert hasil.pimpinan_unit.jawaban


def test_equal_cases_are_concluded_once() -> None:
    penyimpul = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, dinas())
    assert penyimpul.simpulkan(PELAKSANA) is penyimpul.simpulkan(replace(PELAKSANA))
    assert penyimpul.simpulkan(PELAKSANA) is not penyimpul.simpulkan(Orang(Kelas.PELAKSANA, 1))


def test_a_unit_nobody_leads_has_no_class_of_leader_and_no_placement() -> None:
    ciri = Penyimpul(BINTAN.kedudukan, BINTAN.kosakata, susun(unit(2, None, "uptd", None))).ciri_unit(PELAKSANA)
    assert (ciri.kelas_pimpinan, ciri.penempatan, ciri.model) == (None, frozenset(), None)


@pytest.mark.parametrize(
    ("unit_id", "peran", "penilai", "dasar"),
    [
        (2, "kepala_bagian", "asisten", "Pasal 28 ayat (2) huruf b"),
        (3, "asisten", "sekretaris_daerah", "Pasal 28 ayat (2) huruf a"),
    ],
)
def test_a_leader_has_one_superior_for_everything(unit_id: int, peran: str, penilai: str, dasar: str) -> None:
    pimpinan = SETDA.unit[unit_id].pimpinan
    assert pimpinan
    orang = Orang(pimpinan.kelas, unit_id, peran=peran, pos_id=unit_id)
    hasil = conclude(SETDA, orang, KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == penilai
    assert hasil.penilai.alasan[0].dasar == dasar
    assert hasil.pimpinan_unit == hasil.pemberi_tugas == hasil.penilai


def test_the_head_of_everything_has_no_superior_in_the_line() -> None:
    hasil = conclude(SETDA, Orang(Kelas.JPT_PRATAMA, 1, peran="sekretaris_daerah", pos_id=1), KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban is None
    assert "atasan langsung" in hasil.penilai.alasan[0].ringkas


def test_a_named_superior_missing_from_the_line_gives_way_to_the_direct_one() -> None:
    tanpa_asisten = susun(
        unit(1, None, "setda", pos(1, "sekretaris_daerah")), unit(2, 1, "bagian", SETDA.unit[2].pimpinan)
    )
    orang = Orang(Kelas.ADMINISTRATOR, 2, peran="kepala_bagian", pos_id=2)
    hasil = conclude(tanpa_asisten, orang, KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "sekretaris_daerah"
    assert hasil.penilai.alasan[0].rujukan == KARANGASEM.kedudukan.penilai_umum.rujukan


def test_a_structural_officer_who_leads_nothing_is_known_by_class_and_role() -> None:
    orang = Orang(Kelas.ADMINISTRATOR, 3, peran="kepala_bagian")
    hasil = conclude(SETDA, orang, KARANGASEM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "asisten"


def test_a_leader_in_a_unit_no_model_governs_still_has_the_direct_superior() -> None:
    struktur = susun(unit(1, None, "kecamatan", pos(1, "camat")), unit(2, 1, "seksi", pos(2, "kepala_seksi")))
    orang = Orang(Kelas.PENGAWAS, 2, peran="kepala_seksi", pos_id=2)
    hasil = conclude(struktur, orang, TANJABTIM.kedudukan)
    assert hasil.penilai.jawaban and hasil.penilai.jawaban.peran == "camat"
    assert hasil.pimpinan_unit.jawaban is None
    assert kinds(hasil) == [JenisMasalah.TIDAK_DIATUR]


@pytest.mark.parametrize("profil", [KARANGASEM, DAIRI, TANJABTIM])
def test_who_cannot_be_assigned_before_a_penetapan_is_told(profil: Profil) -> None:
    """Karangasem Pasal 12 ayat (2), Dairi Lampiran huruf B angka 2, Tanjung Jabung Timur Pasal 9 ayat (2)."""
    belum = [
        satu
        for satu in conclude(dinas(), replace(PELAKSANA, ditetapkan=False), profil.kedudukan).masalah
        if satu.jenis is BELUM
    ]
    assert [satu.simpulan.boleh for satu in belum if satu.simpulan] == [False]
    assert BELUM not in kinds(conclude(dinas(), PELAKSANA, profil.kedudukan))
    pejabat = Orang(Kelas.ADMINISTRATOR, 2, pos_id=2, peran="kepala_bidang")
    assert BELUM not in kinds(conclude(dinas(), pejabat, profil.kedudukan))


def test_a_regulation_that_asks_for_no_penetapan_misses_none() -> None:
    assert BELUM not in kinds(conclude(dinas(), replace(PELAKSANA, ditetapkan=False)))
