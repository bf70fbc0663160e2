"""A value never travels without its article, and a conclusion never without its reasons."""

import pytest

from lincah.law.kernel import Alasan, Ketentuan, Landasan, Rujukan, Simpulan, SimpulanTanpaAlasan

PASAL = (Rujukan.baca("x", "Pasal 10 ayat (1)"), Rujukan.baca("x", "Pasal 13"))
TERSURAT = Ketentuan("surat_perintah", PASAL)
TERTAFSIR = Ketentuan("surat_perintah", PASAL[:1], Landasan.TAFSIR, "X-01")


def test_a_value_without_a_citation_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="ketentuan tanpa rujukan"):
        Ketentuan("surat_perintah", ())


def test_a_conclusion_without_reasons_cannot_be_made() -> None:
    with pytest.raises(SimpulanTanpaAlasan):
        Simpulan(True, ())


def test_a_rule_prints_all_its_citations() -> None:
    assert TERSURAT.dasar == "Pasal 10 ayat (1); Pasal 13"


def test_a_reason_keeps_the_ground_of_its_rule() -> None:
    tersurat = Alasan.dari(TERSURAT, terpenuhi=True, ringkas="r")
    tertafsir = Alasan.dari(TERTAFSIR, terpenuhi=False, ringkas="r")
    assert (tersurat.landasan, tersurat.tafsir) == (Landasan.TERSURAT, "")
    assert (tertafsir.landasan, tertafsir.tafsir) == (Landasan.TAFSIR, "X-01")


def test_a_reason_is_kept_as_plain_values() -> None:
    assert Alasan.dari(TERTAFSIR, terpenuhi=False, ringkas="belum").ke_dict() == {
        "dasar": "Pasal 10 ayat (1)",
        "landasan": "tafsir",
        "terpenuhi": False,
        "ringkas": "belum",
        "tafsir": "X-01",
    }


def test_one_unmet_condition_bars_and_is_the_only_one_listed() -> None:
    ya = Alasan.dari(TERSURAT, terpenuhi=True, ringkas="ya")
    tidak = Alasan.dari(TERSURAT, terpenuhi=False, ringkas="tidak")
    assert Simpulan("a", (ya, ya)).boleh
    assert Simpulan("a", (ya, ya)).halangan == ()
    assert not Simpulan("a", (ya, tidak)).boleh
    assert Simpulan("a", (ya, tidak)).halangan == (tidak,)
