"""A model named alone stands for itself, also when only a trait of a real unit would tell it from its neighbours."""

import pytest

from lincah.peraturan.muat import list_peraturan, muat_profil
from lincah.peraturan.tanya import tanya


@pytest.mark.parametrize("id", list_peraturan())
def test_every_model_answers_when_asked_by_its_code_alone(id: str) -> None:
    profil = muat_profil(id)
    for kode in profil.kedudukan.per_kode:
        assert tanya(profil, "reviu", {"model": kode}).jawaban is not None
