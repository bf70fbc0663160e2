"""Answers on lists and flows say which scope they hold for, on what ground, and whose word is weighed."""

from lincah.peraturan.muat import muat_profil
from lincah.peraturan.tanya import tanya

ID = "tanjabtim-14-2023"


def test_butir_says_its_scope() -> None:
    jawaban = tanya(muat_profil(ID), "syarat", {"kode": "permohonan_pelibatan"}).jawaban
    assert isinstance(jawaban, dict)
    assert jawaban["lingkup"] == ["lintas_unit", "lintas_pd", "lintas_instansi"]


def test_butir_for_every_scope_names_none() -> None:
    jawaban = tanya(muat_profil(ID), "laporan", {"kode": "laporan_ketua"}).jawaban
    assert isinstance(jawaban, dict)
    assert "lingkup" not in jawaban


def test_flow_gives_the_ground_on_which_it_covers_the_scope() -> None:
    alasan = tanya(muat_profil(ID), "alur", {"cara": "penunjukan", "lingkup": "lintas_pd"}).alasan
    assert "Pasal 11 ayat (1) huruf b" in [str(satu) for satu in alasan[0].rujukan]
    assert alasan[0].tafsir == "T-02"


def test_flow_names_whose_word_is_weighed() -> None:
    alasan = tanya(muat_profil(ID), "alur", {"cara": "penunjukan", "lingkup": "lintas_unit"}).alasan
    assert any("menimbang Pejabat Penilai Kinerja yang dituju" in satu.ringkas for satu in alasan)
