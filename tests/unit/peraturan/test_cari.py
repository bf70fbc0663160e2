"""Search over all rules: what a jurist types finds the rule, and odd input finds nothing without harm."""

from dataclasses import replace

import pytest

from lincah.law.kernel import Unsur
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.cari import Hasil, Indeks, Keadaan, cari, indeks
from lincah.peraturan.cari.kata import PANJANG, kata_cari, pilihan_kata
from lincah.peraturan.cari.pasal import pisah_pasal

PROFIL = [muat_profil(id) for id in list_peraturan()]


@pytest.fixture(scope="module")
def semua() -> Indeks:
    return indeks(PROFIL)


def atas(hasil: Hasil, banyak: int = 5) -> list[tuple[str, str, str]]:
    return [(satu.peraturan, satu.uraian.perihal, satu.uraian.isi) for satu in hasil.entri[:banyak]]


def test_the_article_on_the_ketua_tim_is_found_in_its_regulation(semua: Indeks) -> None:
    hasil = cari(semua, "Pasal 12 ayat (6)", dahulu="bintan-62-2023")
    assert hasil.keadaan is Keadaan.COCOK
    assert hasil.pasal == "Pasal 12 ayat (6)"
    assert ("bintan-62-2023", "Asal", "Harus dari unit pemilik kinerja") in atas(hasil)
    for satu in hasil.entri:
        assert any(str(rujukan).startswith("Pasal 12 ayat (6)") for rujukan in satu.uraian.ketentuan.rujukan)


@pytest.mark.parametrize("teks", ["pasal 12 ayat 6", "ps. 12(6)", "PASAL 12 AYAT(6)", "Pasal 12, ayat (6)"])
def test_an_article_may_be_written_carelessly(semua: Indeks, teks: str) -> None:
    assert cari(semua, teks).entri == cari(semua, "Pasal 12 ayat (6)").entri


def test_words_beside_the_article_narrow_it(semua: Indeks) -> None:
    hasil = cari(semua, "ketua Pasal 12 ayat (6)")
    assert hasil.keadaan is Keadaan.COCOK
    assert {satu.peraturan for satu in hasil.entri} == {"bintan-62-2023"}


def test_pasal_1_is_not_pasal_12(semua: Indeks) -> None:
    hasil = cari(semua, "Pasal 1")
    assert hasil.entri
    for satu in hasil.entri:
        assert (Unsur.PASAL, "1") in [rujukan.tempat[0] for rujukan in satu.uraian.ketentuan.rujukan]


def test_who_signs_across_units_is_found_in_all_four(semua: Indeks) -> None:
    hasil = cari(semua, "siapa yang menetapkan lintas unit")
    penetap = {
        satu.peraturan: satu.uraian.isi
        for satu in hasil.entri
        if (satu.uraian.judul, satu.uraian.perihal) == ("Penunjukan lintas Unit Organisasi", "Penetap")
    }
    assert penetap == {
        "bintan-62-2023": "Kepala Perangkat Daerah",
        "dairi-18-2024": "Pejabat Penilai Kinerja yang dituju",
        "karangasem-15-2023": "Pejabat Penilai Kinerja yang dituju",
        "tanjabtim-14-2023": "Pimpinan Unit Organisasi yang dituju",
    }


def test_the_beginning_of_a_word_will_do(semua: Indeks) -> None:
    assert cari(semua, "lapor berkal").entri == cari(semua, "laporan berkala").entri != ()


@pytest.mark.parametrize(
    ("pendek", "panjang"), [("jf rsud", "pejabat fungsional rumah sakit"), ("skp", "sasaran kinerja")]
)
def test_what_officials_say_finds_what_is_written(semua: Indeks, pendek: str, panjang: str) -> None:
    assert set(cari(semua, pendek).entri) == set(cari(semua, panjang).entri) != set()


def test_the_name_of_a_region_narrows(semua: Indeks) -> None:
    hasil = cari(semua, "laporan ketua tim dairi")
    assert hasil.keadaan is Keadaan.COCOK
    assert hasil.entri[0].peraturan == "dairi-18-2024"


def test_of_equals_the_regulation_in_force_comes_first(semua: Indeks) -> None:
    for id in list_peraturan():
        assert cari(semua, "laporan ketua tim", dahulu=id).entri[0].peraturan == id


def test_a_reading_is_found_by_its_code(semua: Indeks) -> None:
    satu = cari(semua, "B-05").entri[0]
    assert (satu.topik.kode, satu.tempat) == ("tafsir", "B-05")


def test_what_is_not_all_there_is_told(semua: Indeks) -> None:
    hasil = cari(semua, "ketua tim zzzz")
    assert hasil.keadaan is Keadaan.SEBAGIAN
    assert set(hasil.entri) == set(cari(semua, "ketua tim").entri)


def test_an_ayat_that_is_not_there_shows_its_pasal(semua: Indeks) -> None:
    hasil = cari(semua, "Pasal 12 ayat (99)")
    assert hasil.keadaan is Keadaan.SEBAGIAN
    assert set(hasil.entri) == set(cari(semua, "Pasal 12").entri)


@pytest.mark.parametrize(
    "teks", ["zzzz", "Pasal 999", "Pasal 999 ketua", "lampiran huruf zz angka 9", "'; DROP TABLE", "🙂🙂"]
)
def test_nothing_is_nothing(semua: Indeks, teks: str) -> None:
    hasil = cari(semua, teks)
    assert hasil.keadaan in (Keadaan.NIHIL, Keadaan.KOSONG)
    assert hasil.entri == ()


@pytest.mark.parametrize("teks", ["", "   ", "((", "\x00"])
def test_no_word_is_no_search(semua: Indeks, teks: str) -> None:
    assert cari(semua, teks) == Hasil(Keadaan.KOSONG)


def test_single_letters_are_too_short(semua: Indeks) -> None:
    assert cari(semua, "k t").keadaan is Keadaan.TERLALU_PENDEK


def test_a_very_long_search_is_cut_and_says_so(semua: Indeks) -> None:
    hasil = cari(semua, "ketua " * 10_000)
    assert hasil.terpotong
    assert hasil.entri == cari(semua, "ketua").entri
    assert len(kata_cari(" ".join(f"kata{n}" for n in range(1000)))) <= PANJANG


def test_a_phrase_counts_as_one_matter() -> None:
    assert pilihan_kata(("surat", "tugas", "tim")) == (
        (("surat", "tugas"), ("st",), ("surat", "perintah"), ("surat", "penugasan")),
        (("tim",),),
    )


def test_lampiran_alone_beside_words_is_a_word() -> None:
    assert pisah_pasal("lampiran skp") == ((), "lampiran skp")
    assert pisah_pasal("Lampiran huruf C")[0] == ((Unsur.LAMPIRAN, ""), (Unsur.HURUF, "c"))


def test_the_index_is_made_once_and_anew_for_a_changed_profile() -> None:
    assert indeks(PROFIL) is indeks(list(PROFIL))
    assert indeks([replace(PROFIL[0], hash="lain")]) is not indeks(PROFIL)


def test_every_rule_of_every_regulation_can_be_found_by_its_article(semua: Indeks) -> None:
    for satu in semua.entri[::89]:
        sendiri = [r for r in satu.uraian.ketentuan.rujukan if r.peraturan == satu.peraturan]
        assert not sendiri or satu in cari(semua, str(sendiri[0])).entri
