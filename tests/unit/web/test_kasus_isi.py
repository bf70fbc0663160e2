"""The cases of a regulation in words, by question and by article."""

from collections import Counter
from itertools import chain

import pytest

from lincah.law.kernel import Rujukan
from lincah.peraturan import list_peraturan, muat_profil
from lincah.peraturan.kasus import berkas_kasus, jalankan_peraturan
from lincah.web.peraturan_isi import rincian_peraturan
from lincah.web.peraturan_isi.kasus import (
    BarisKasus,
    Uraian,
    baca_pasal,
    daftar_kasus,
    pilihan_pasal,
    pilihan_tanya,
)

SETIAP_PERATURAN = pytest.mark.parametrize("id", list_peraturan())


def teks(semua: tuple[Uraian, ...]) -> str:
    return " ".join(f"{satu.nama} {satu.teks} {teks(satu.anak)}" for satu in semua)


@SETIAP_PERATURAN
def test_every_regulation_carries_its_cases_with_it(id: str) -> None:
    assert berkas_kasus(id), f"peraturan/{id}/kasus belum ada; tautkan ke tests/kasus/{id}"
    assert len(daftar_kasus(id)) == len(jalankan_peraturan(id)) >= 40


@SETIAP_PERATURAN
def test_a_case_is_told_in_words(id: str) -> None:
    for satu in daftar_kasus(id):
        assert satu.nama and satu.pertanyaan
        assert satu.keliru or satu.jawab or satu.dasar
        assert "_" not in teks(satu.jawab).replace("(tidak ada)", ""), satu.nama


@SETIAP_PERATURAN
def test_questions_and_articles_choose_among_all_cases(id: str) -> None:
    semua = daftar_kasus(id)
    assert sum(kali for _, _, kali in pilihan_tanya(semua)) == len(semua)
    for nama in pilihan_pasal(id, semua):
        pasal = baca_pasal(id, nama)
        cocok = [satu for satu in semua if satu.untuk("", pasal)]
        assert 0 < len(cocok) < len(semua)


def within(dirujuk: frozenset[Rujukan]) -> set[tuple[str, object]]:
    """Every place within which one of these lies, itself too."""
    return {(satu.peraturan, satu.tempat[:n]) for satu in dirujuk for n in range(1, len(satu.tempat) + 1)}


@SETIAP_PERATURAN
def test_the_naskah_counts_the_cases_that_rest_on_a_place(id: str) -> None:
    semua = daftar_kasus(id)
    baris = [satu for bagian in rincian_peraturan(id).naskah for satu in bagian.baris]
    assert sum(bool(satu.kasus) for satu in baris) > 30
    dirujuk = [{(satu.peraturan, satu.tempat) for satu in kasus.dirujuk} for kasus in semua]
    luas = [
        {(id, tempat[:panjang]) for id, tempat in satu for panjang in range(1, len(tempat) + 1)} for satu in dirujuk
    ]
    kali = Counter(chain.from_iterable(luas))
    for satu in baris:
        assert satu.kasus == kali[id, Rujukan.baca(id, satu.tempat).tempat], satu.tempat


def test_a_place_holds_the_smaller_places_within_it_only() -> None:
    satu = BarisKasus("n", "alur", "p", (), (), "", (), (), frozenset({Rujukan.baca("x", "Pasal 10 ayat (3)")}))
    assert satu.untuk("alur", Rujukan.baca("x", "Pasal 10"))
    assert not satu.untuk("", Rujukan.baca("x", "Pasal 1"))
    assert not satu.untuk("", Rujukan.baca("y", "Pasal 10"))
    assert not satu.untuk("", Rujukan.baca("x", "Pasal 10 ayat (3) huruf a"))
    assert not satu.untuk("reviu", None)


def test_words_that_name_no_place_are_no_place() -> None:
    assert baca_pasal("x", "pasal sepuluh") is None
    assert baca_pasal("x", "") is None


def test_models_are_called_by_name() -> None:
    id = list_peraturan()[0]
    nama = {satu.nama for satu in muat_profil(id).kedudukan.model}
    assert any(satu.teks in nama for kasus in daftar_kasus(id) for satu in kasus.jawab if satu.nama == "Model")
