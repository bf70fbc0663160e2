"""A role of a case has words on screen, also one that only its regulation names."""

from dataclasses import replace

import pytest

from lincah.penugasan.sebutan import sebut_lampau, sebut_peran, sebut_tindakan
from lincah.peraturan import muat_kosakata

KOSAKATA = replace(muat_kosakata(), peran={"syahbandar": "Syahbandar", "kepala_kantor": "kepala kantor"})


@pytest.mark.parametrize(
    ("peran", "sebutan"),
    [
        ("penetap", "Penetap"),
        ("reviu_2", "Pereviu tingkat 2"),
        ("syahbandar", "Syahbandar"),
        ("kepala_kantor", "Kepala kantor"),
        ("kepala_pos", "Kepala pos"),
    ],
)
def test_a_role_has_words(peran: str, sebutan: str) -> None:
    assert sebut_peran(peran, KOSAKATA) == sebutan


def test_an_act_that_a_profile_brings_along_is_called_by_its_code() -> None:
    sebut = sebut_tindakan("menyusun_peta_jalan")
    assert (sebut.ajakan, sebut.tombol) == ("Menyusun peta jalan", "Menyusun peta jalan")
    assert sebut_lampau("menyusun_peta_jalan") == "menyusun peta jalan"
