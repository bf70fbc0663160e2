"""`lincah bpmn`: one file for each flow, under the name that the list says."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.unit.cli.conftest import Perintah

from lincah.peraturan import list_peraturan, muat_profil


@pytest.mark.parametrize("id", list_peraturan())
def test_every_flow_of_a_regulation_becomes_a_file(lincah: Perintah, tmp_path: Path, id: str) -> None:
    profil = muat_profil(id)
    keluar = lincah("bpmn", id, "--ke", str(tmp_path / "baru"))
    assert (keluar.kode, keluar.keluhan) == (0, "")
    disebut = [baris.split("  ")[0] for baris in keluar.jawab.splitlines()]
    assert len(disebut) == len(profil.permohonan.alur) + len(profil.pelaksanaan.tahapan)
    assert sorted(disebut) == sorted(satu.name for satu in (tmp_path / "baru").iterdir())
    for satu in (tmp_path / "baru").iterdir():
        assert ElementTree.parse(satu).getroot().tag.endswith("}definitions")


def test_an_unknown_regulation_and_a_folder_that_cannot_be_are_told(lincah: Perintah, tmp_path: Path) -> None:
    assert "tidak-ada" in lincah("bpmn", "tidak-ada", "--ke", str(tmp_path)).keluhan
    (tmp_path / "berkas").touch()
    keluar = lincah("bpmn", list_peraturan()[0], "--ke", str(tmp_path / "berkas"))
    assert keluar.kode == 2
    assert "tidak dapat ditulis" in keluar.keluhan
