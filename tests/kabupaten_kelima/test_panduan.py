"""The guide for a legal bureau: its examples stand in the profile, its commands run, its messages exist."""

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.kabupaten_kelima.conftest import AKAR, ID

import lincah.peraturan
from lincah.cli import main
from lincah.law import kernel
from lincah.peraturan.bentuk import BENTUK
from lincah.peraturan.muat import BERKAS

PANDUAN = (Path(__file__).parents[2] / "docs/panduan/menulis-profil.md").read_text(encoding="utf-8")
CONTOH = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```", PANDUAN, re.MULTILINE | re.DOTALL)
PERINTAH = re.findall(r"^\$ lincah (.+)$", PANDUAN, re.MULTILINE)
PESAN = re.findall(r"^\| `([^`]+)` \| [^|]+ \| [^|]+ \|$", PANDUAN.partition("| pesan |")[2], re.MULTILINE)
SUMBER = "".join(
    jalan.read_text(encoding="utf-8")
    for modul in (lincah.peraturan, kernel)
    for jalan in Path(modul.__path__[0]).glob("*.py")
)


def within(bagian: Any, semua: Any) -> bool:
    """Is the example part of what the profile says? Items of a list may be left out."""
    if isinstance(bagian, dict) and isinstance(semua, dict):
        return all(kunci in semua and within(nilai, semua[kunci]) for kunci, nilai in bagian.items())
    if isinstance(bagian, list) and isinstance(semua, list):
        return all(any(within(satu, lain) for lain in semua) for satu in bagian)
    return bool(bagian == semua)


@pytest.mark.parametrize(("berkas", "isi"), CONTOH, ids=[nama for nama, _ in CONTOH])
def test_an_example_stands_in_the_profile(berkas: str, isi: str) -> None:
    jalan = AKAR / ID / ("kasus" if berkas == "kasus.yaml" else "") / berkas
    assert within(yaml.safe_load(isi), yaml.safe_load(jalan.read_text(encoding="utf-8")))


def test_the_reading_shown_stands_in_the_profile() -> None:
    (tafsir,) = re.findall(r"^```markdown\n(.*?)^```", PANDUAN, re.MULTILINE | re.DOTALL)
    assert tafsir in (AKAR / ID / "tafsir.md").read_text(encoding="utf-8")


def test_every_file_is_told_of() -> None:
    assert [nama for nama in {*BERKAS, *BENTUK} if f"`{nama}`" not in PANDUAN] == []
    assert {nama for nama, _ in CONTOH} >= {"susunan.yaml", "identitas.yaml", "kedudukan.yaml", "penugasan.yaml"}


@pytest.mark.parametrize("perintah", PERINTAH)
def test_a_command_runs(perintah: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kata = shlex.split(perintah)
    kata = [kata[0], *(str(tmp_path) if satu in ("skema", "bpmn") else satu for satu in kata[1:])]
    kata = [satu.replace("peraturan-kami", str(AKAR)) for satu in kata]
    assert main(kata) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("pesan", PESAN)
def test_a_message_is_one_the_loader_says(pesan: str) -> None:
    assert pesan in SUMBER


def test_the_guide_is_read_whole() -> None:
    assert (len(CONTOH) >= 10, len(PERINTAH) >= 8, len(PESAN) >= 15) == (True, True, True)
