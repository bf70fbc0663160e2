"""The readings of every regulation are read whole."""

from pathlib import Path

import pytest

from lincah.peraturan import list_peraturan
from lincah.peraturan.tafsir import muat_tafsir


@pytest.mark.parametrize("id", list_peraturan())
def test_every_reading_says_what_how_why_and_what_changes_it(id: str) -> None:
    semua = muat_tafsir(id)
    assert len({satu.kode for satu in semua}) == len(semua) > 0
    for satu in semua:
        assert [nama for nama, _ in satu.butir] == ["Masalah", "Bacaan", "Alasan", "Pengaturan"], satu.kode
        assert all(isi for _, isi in satu.butir), satu.kode


def test_lines_are_joined_and_marks_left_out(tmp_path: Path) -> None:
    (tmp_path / "contoh").mkdir()
    (tmp_path / "contoh/identitas.yaml").touch()
    isi = "# Tafsir\n\n## A-1 · Judul\n- Masalah: satu\n  dua.\n- Bacaan: tiga.\n\n## A-2\nMasalah: empat."
    (tmp_path / "contoh/tafsir.md").write_text(isi, encoding="utf-8")
    satu, dua = muat_tafsir("contoh", tmp_path)
    assert (satu.kode, satu.tempat, satu.butir) == ("A-1", "Judul", (("Masalah", "satu dua."), ("Bacaan", "tiga.")))
    assert (dua.tempat, dua.butir) == ("", (("Masalah", "empat."),))
