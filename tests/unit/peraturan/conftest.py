"""A sound copy of a real profile in a folder of its own."""

import shutil
from functools import cache
from pathlib import Path

import pytest
from tests.unit.peraturan.salinan import ID, Salinan

from lincah.peraturan import muat
from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.simpul import Simpul, baca_yaml


@cache
def shipped(berkas: str) -> tuple[str, Simpul]:
    """A file as it ships, parsed once: most tests break one file and leave the others as they are."""
    return (AKAR / berkas).read_text(encoding="utf-8"), baca_yaml(AKAR / berkas, berkas)


@pytest.fixture
def salinan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Salinan:
    def baca(jalan: Path, berkas: str) -> Simpul:
        teks, simpul = shipped(berkas)
        return simpul if jalan.read_text(encoding="utf-8") == teks else baca_yaml(jalan, berkas)

    monkeypatch.setattr(muat, "baca_yaml", baca)
    shutil.copytree(AKAR / ID, tmp_path / ID)
    return Salinan(tmp_path)
