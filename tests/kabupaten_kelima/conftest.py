"""A fifth, invented regency: its regulation is a folder outside the package, named by the setting."""

from pathlib import Path

import pytest

from lincah.peraturan.folder import PENGATURAN

AKAR = Path(__file__).parent
ID = "selatdelima-7-2025"


@pytest.fixture(autouse=True)
def _kelima(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PENGATURAN, str(AKAR))
