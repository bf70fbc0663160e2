"""A role of a case has words on screen, also one that only its regulation names."""

from dataclasses import replace

import pytest

from lincah.penugasan.sebutan import sebut_peran
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
