"""A profile with one broken line is refused, and the finding names the file and that line."""

from pathlib import Path

import pytest
import yaml
from tests.unit.peraturan.salinan import ID, Salinan

from lincah.peraturan.muat import muat_profil

BARIS = yaml.safe_load((Path(__file__).parent / "baris_keliru.yaml").read_text(encoding="utf-8"))
BERAKIBAT = {
    "'istana' bukan nilai yang dikenal bagi 'pengganti'",
    "kode model 'setda' dipakai dua kali",
    "tahapan bagi model 'istana' yang tidak ada",
    "tahapan bagi model 'setda' ditulis dua kali",
}
"""Faults that leave another model without what it needs, which is told too."""


def test_a_copy_left_as_it_is_is_sound_and_equal_to_the_original(salinan: Salinan) -> None:
    assert salinan.findings() == []
    assert muat_profil(ID, salinan.akar) == muat_profil(ID)


@pytest.mark.parametrize("rusak", BARIS, ids=lambda rusak: rusak["pesan"][:60])
def test_a_broken_line_is_named(salinan: Salinan, rusak: dict[str, str]) -> None:
    berkas, pesan = rusak["berkas"], rusak["pesan"]
    baris = salinan.change(berkas, rusak["ada"], rusak["jadi"])
    temuan = salinan.findings()
    assert [satu for satu in temuan if satu.startswith(f"{berkas}:{baris}: ") and pesan in satu], temuan
    assert len(temuan) == 1 or pesan in BERAKIBAT, "satu salah, satu temuan"
