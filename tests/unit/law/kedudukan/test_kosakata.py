"""A code is shown by the name people read; one without a name is at least readable."""

import pytest

from lincah.law.kedudukan import JF_PIMPINAN, JenisMasalah, Kelas, Pos, peran_asing
from lincah.law.kernel import Alasan, Simpulan
from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.muat import muat_profil


@pytest.mark.parametrize(
    ("kode", "nama"),
    [
        ("camat", "Camat"),
        ("penilai", "Pejabat Penilai Kinerja"),
        ("jf", "Pejabat Fungsional"),
        ("surat_perintah", "surat perintah"),
        ("setda", "Sekretariat Daerah"),
        ("lintas_unit", "lintas Unit Organisasi"),
        ("kata_asing", "kata asing"),
    ],
)
def test_a_code_has_the_name_of_whichever_list_holds_it(kode: str, nama: str) -> None:
    assert muat_kosakata().sebut(kode) == nama


def test_a_kind_of_unit_has_its_own_name_although_a_role_has_the_same_code() -> None:
    kosakata = muat_kosakata()
    assert kosakata.sebut_jenis("asisten") == "Asisten"
    assert kosakata.sebut("asisten") == "Asisten Sekretaris Daerah"


def test_an_unknown_kind_is_shown_by_its_code_and_stands_alone() -> None:
    kosakata = muat_kosakata()
    assert (kosakata.sebut_jenis("kantor_pulau"), kosakata.mandiri("kantor_pulau")) == ("kantor pulau", True)
    assert (kosakata.mandiri("dinas"), kosakata.mandiri("bidang")) == (True, False)


def test_a_post_bears_any_role_but_the_one_that_follows_from_its_class() -> None:
    kosakata = muat_kosakata()
    assert set(kosakata.peran) - set(kosakata.peran_jabatan()) == {JF_PIMPINAN}


@pytest.mark.parametrize(
    ("kode", "frasa"),
    [
        (("camat",), "Camat"),
        (("camat", "lurah"), "Camat atau Lurah"),
        (("camat", "lurah", "direktur"), "Camat, Lurah atau Direktur"),
    ],
)
def test_several_codes_read_as_one_phrase(kode: tuple[str, ...], frasa: str) -> None:
    assert muat_kosakata().sebut_semua(kode) == frasa


def test_a_leading_post_with_a_role_nobody_knows_is_a_problem_that_says_how_to_mend_it() -> None:
    dasar = Alasan.dari(muat_profil("bintan-62-2023").kedudukan.penilai_umum, terpenuhi=False, ringkas="tanpa aturan")
    asing = Pos(7, "Kepala Pos Pulau", "kepala_pos_pulau", Kelas.PENGAWAS, 7)
    masalah = peran_asing(muat_kosakata(), asing, Simpulan(None, (dasar,)))
    assert masalah.jenis is JenisMasalah.PERAN_TIDAK_DIKENAL
    assert "kepala pos pulau pada jabatan Kepala Pos Pulau" in masalah.teks
    assert "Tambahkan peran itu" in masalah.perbaikan
    assert masalah.simpulan is not None and masalah.simpulan.halangan == (dasar,)
