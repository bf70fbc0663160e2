"""A code is shown by the name people read; one without a name is at least readable."""

import pytest

from lincah.peraturan.baca_kosakata import muat_kosakata


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
