"""A sound copy of a real profile in a folder of its own."""

import shutil
from pathlib import Path

import pytest
from tests.unit.peraturan.salinan import ID, Salinan

from lincah.peraturan.baca_kosakata import AKAR


@pytest.fixture
def salinan(tmp_path: Path) -> Salinan:
    shutil.copytree(AKAR / ID, tmp_path / ID)
    return Salinan(tmp_path)
