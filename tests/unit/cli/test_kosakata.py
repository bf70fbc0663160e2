"""`lincah kosakata`: what may be asked, in which words; every word it lists is accepted."""

import json

import pytest
from tests.unit.cli.conftest import Perintah

from lincah.peraturan.muat import list_peraturan, muat_profil
from lincah.peraturan.tanya import PERTANYAAN


@pytest.mark.parametrize("id", [None, *list_peraturan()])
def test_every_kind_of_question_lists_its_keys_and_values(lincah: Perintah, id: str | None) -> None:
    keluar = lincah("kosakata", *([id] if id else []), "--json")
    isi = json.loads(keluar.jawab)
    assert keluar.kode == 0
    assert set(isi) == set(PERTANYAAN)
    for kode, kunci in isi.items():
        assert set(kunci) == {satu.nama for satu in PERTANYAAN[kode].kunci}
        for satu in kunci.values():
            assert set(satu) == {"arti", "wajib", "nilai"}
            assert satu["nilai"] is None or (satu["nilai"] and len(set(satu["nilai"])) == len(satu["nilai"]))


@pytest.mark.parametrize("id", list_peraturan())
def test_every_value_listed_is_a_value_the_question_takes(lincah: Perintah, id: str) -> None:
    profil = muat_profil(id)
    for kode, kunci in json.loads(lincah("kosakata", id, "--json").jawab).items():
        wajib = {nama: (satu["nilai"] or ["x"])[0] for nama, satu in kunci.items() if satu["wajib"]}
        for nama, satu in kunci.items():
            for nilai in satu["nilai"] or []:
                PERTANYAAN[kode].check(profil, {**wajib, nama: nilai})


def test_models_of_all_regulations_are_listed_together_and_of_one_alone(lincah: Perintah) -> None:
    semua = json.loads(lincah("kosakata", "--json").jawab)["kedudukan"]["model"]["nilai"]
    satu = json.loads(lincah("kosakata", "bintan-62-2023", "--json").jawab)["kedudukan"]["model"]["nilai"]
    assert satu == list(muat_profil("bintan-62-2023").kedudukan.per_kode)
    assert set(satu) < set(semua)
    assert "dinas_dua_tingkat" in set(semua) - set(satu)


def test_the_list_for_reading_says_what_must_be_given(lincah: Perintah) -> None:
    baris = lincah("kosakata").jawab.splitlines()
    assert "instrumen: naskah dan penetap penugasan menurut cara dan lingkup" in baris
    assert "  cara (wajib): cara penugasan; penunjukan, sukarela" in baris
    assert "  nama: nama unit, bila peraturan menyebut nama; teks bebas" in baris


def test_an_unknown_regulation_exits_two(lincah: Perintah) -> None:
    keluar = lincah("kosakata", "entah")
    assert (keluar.kode, keluar.jawab) == (2, "")
    assert keluar.keluhan.startswith("lincah kosakata: peraturan 'entah' tidak dikenal; yang ada: ")
