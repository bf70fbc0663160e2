"""Any question put with the words of the vocabulary is answered with reasons, or refused with what was expected."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from lincah.law.kernel import Landasan
from lincah.law.profil import Profil
from lincah.peraturan.muat import list_peraturan, muat_profil
from lincah.peraturan.tanya import PERTANYAAN, PertanyaanKeliru, tanya

PROFIL = [muat_profil(id) for id in list_peraturan()]
BEBAS = st.sampled_from(["Dinas Sosial", "perhubungan", "2024-07-01", "2024-06-30", "bukan apa-apa"])


@st.composite
def questions(draw: st.DrawFn) -> tuple[Profil, str, dict[str, str]]:
    profil, kode = draw(st.sampled_from(PROFIL)), draw(st.sampled_from(sorted(PERTANYAAN)))
    situasi = {}
    for kunci in PERTANYAAN[kode].kunci:
        if kunci.wajib or draw(st.booleans()):
            situasi[kunci.nama] = draw(st.sampled_from(kunci.nilai(profil)) if kunci.nilai else BEBAS)
    return profil, kode, situasi


@settings(max_examples=150)
@given(questions())
def test_every_question_in_known_words_is_answered_with_reasons_or_refused_with_advice(
    isi: tuple[Profil, str, dict[str, str]],
) -> None:
    profil, kode, situasi = isi
    try:
        simpulan = tanya(profil, kode, situasi)
    except PertanyaanKeliru as galat:
        assert any(kata in str(galat) for kata in ("sebutkan", "pilih:", "tulis seperti")), str(galat)
        return
    json.dumps({"jawaban": simpulan.jawaban, "alasan": [satu.ke_dict() for satu in simpulan.alasan]})
    for alasan in simpulan.alasan:
        assert alasan.ringkas
        assert alasan.dasar
        assert alasan.tafsir or alasan.landasan not in (Landasan.TAFSIR, Landasan.ANALOGI)
    if simpulan.jawaban is None:
        assert simpulan.halangan


@settings(max_examples=20)
@given(questions(), st.sampled_from(["asing", "unit "]))
def test_a_key_nobody_knows_is_refused_with_those_known(isi: tuple[Profil, str, dict[str, str]], kunci: str) -> None:
    profil, kode, situasi = isi
    try:
        tanya(profil, kode, {**situasi, kunci: "x"})
    except PertanyaanKeliru as galat:
        assert str(galat).startswith(f"kunci '{kunci}' tidak dikenal pada {kode}; yang dikenal: ")
    else:
        raise AssertionError("dijawab")
