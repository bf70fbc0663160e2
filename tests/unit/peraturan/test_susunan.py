"""The inventory of a regulation: a count stands for as many places, named as the law names them."""

from pathlib import Path

import pytest

from lincah.law.kernel import Rujukan
from lincah.peraturan.simpul import baca_yaml
from lincah.peraturan.susunan import Susunan, baca_susunan

ISI = """
Judul:
Pasal:
  1: {ayat: 2}
  2: {huruf: 3}
  3: {huruf: [a, b, a-kedua]}
Lampiran:
  poin: 2
  huruf: {A: {angka: 2}}
"""


@pytest.fixture
def susunan(tmp_path: Path) -> Susunan:
    (tmp_path / "susunan.yaml").write_text(ISI, encoding="utf-8")
    return baca_susunan(baca_yaml(tmp_path / "susunan.yaml", "susunan.yaml"))


@pytest.mark.parametrize(
    ("teks", "ada"),
    [
        ("Judul", True),
        ("Pasal 1 ayat (2)", True),
        ("Pasal 1 ayat (3)", False),
        ("Pasal 2 huruf c", True),
        ("Pasal 2 huruf d", False),
        ("Pasal 3 huruf a (kedua)", True),
        ("Pasal 3 huruf c", False),
        ("Lampiran poin B", True),
        ("Lampiran poin b", False),
        ("Lampiran huruf A angka 2", True),
        ("Lampiran huruf A ayat (2)", False),
        ("Menimbang", False),
    ],
)
def test_a_place_exists_or_does_not(susunan: Susunan, teks: str, ada: bool) -> None:
    assert susunan.memuat(Rujukan.baca("x", teks)) is ada
