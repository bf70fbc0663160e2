"""The cases of a legal bureau, run one by one; and what they must cover together."""

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from lincah.peraturan.kasus import HasilKasus, baca_kasus, jalankan
from lincah.peraturan.muat import list_peraturan, muat_profil
from lincah.peraturan.simpul import Simpul
from lincah.peraturan.tanya import PERTANYAAN

AKAR = Path(__file__).parent
BERKAS = sorted(AKAR.glob("*/*.yaml"))
SEKURANG_KURANGNYA = 40
SETIAP_PERATURAN = pytest.mark.parametrize("id", list_peraturan())


def named(hasil: HasilKasus) -> str:
    return f"{Path(hasil.tempat.rpartition(':')[0]).parent.name} {hasil.nama}"


@pytest.mark.parametrize("hasil", [satu for berkas in BERKAS for satu in jalankan(berkas)], ids=named)
def test_kasus(hasil: HasilKasus) -> None:
    assert not hasil.beda, f"{hasil.tempat}\n" + "\n".join(hasil.beda)


@cache
def cases(id: str) -> tuple[Simpul, ...]:
    return tuple(satu for berkas in sorted(AKAR.glob(f"{id}/*.yaml")) for satu in baca_kasus(berkas))


def is_negative(kasus: Simpul) -> bool:
    """Refused, not regulated, or not allowed; as a whole or in one of its answers."""
    isi = kasus.polos
    jawab = isi.get("jawab", "")
    return "keliru" in isi or jawab is None or (isinstance(jawab, dict) and jawab.get("boleh") is False)


def test_every_folder_of_cases_is_a_regulation_and_every_regulation_has_one() -> None:
    assert {berkas.parent.name for berkas in BERKAS} == set(list_peraturan())


@SETIAP_PERATURAN
def test_a_regulation_is_asked_enough(id: str) -> None:
    assert len(cases(id)) >= SEKURANG_KURANGNYA


@SETIAP_PERATURAN
def test_what_is_refused_stands_beside_what_is_answered(id: str) -> None:
    negatif = sum(map(is_negative, cases(id)))
    assert 5 <= negatif < len(cases(id)) / 2
    assert any("keliru" in satu.isi for satu in cases(id))
    assert any(satu.polos.get("jawab", "") is None for satu in cases(id))


@SETIAP_PERATURAN
def test_every_kind_of_question_is_put_to_every_regulation(id: str) -> None:
    ditanya = Counter(satu.polos["tanya"] for satu in cases(id) if "keliru" not in satu.isi)
    assert set(ditanya) == set(PERTANYAAN)


@SETIAP_PERATURAN
def test_every_way_within_every_scope_is_asked(id: str) -> None:
    ditanya = {
        (satu.polos["situasi"].get("cara"), satu.polos["situasi"].get("lingkup"))
        for satu in cases(id)
        if satu.polos["tanya"] == "instrumen" and "keliru" not in satu.isi
    }
    assert ditanya == {(satu.cara, satu.lingkup) for satu in muat_profil(id).penugasan.instrumen}


@SETIAP_PERATURAN
def test_no_case_is_told_twice(id: str) -> None:
    nama = Counter(satu.polos["nama"] for satu in cases(id))
    assert [satu for satu, kali in nama.items() if kali > 1] == []


@SETIAP_PERATURAN
def test_at_least_half_the_answers_are_held_to_an_article(id: str) -> None:
    """A right answer for a wrong reason is a wrong answer."""
    dijawab = [satu for satu in cases(id) if "jawab" in satu.isi]
    assert sum("dasar" in satu.isi for satu in dijawab) >= len(dijawab) / 2


@SETIAP_PERATURAN
def test_every_model_of_structure_is_the_answer_of_some_case(id: str) -> None:
    dijawab = [satu.polos["jawab"] for satu in cases(id) if isinstance(satu.polos.get("jawab"), dict)]
    ditanya = [satu.polos.get("situasi") or {} for satu in cases(id) if "keliru" not in satu.isi]
    model = {satu.get("model") for satu in (*dijawab, *ditanya)}
    assert model >= set(muat_profil(id).kedudukan.per_kode)
