"""`lincah kasus` and `lincah periksa`: 0 when all is well, 1 with what is not, 2 when nothing could be checked."""

from pathlib import Path

import pytest
from tests.unit.cli.conftest import Perintah

from lincah.cli import periksa as perintah_periksa
from lincah.peraturan.muat import list_peraturan
from lincah.peraturan.periksa import periksa

KASUS = Path(__file__).parents[2] / "kasus"
LULUS = "- {nama: benar, tanya: identitas, jawab: {nomor: 62}}\n"
GAGAL = "- {nama: salah, tanya: identitas, jawab: {nomor: 63}}\n"


@pytest.fixture
def berkas(tmp_path: Path) -> Path:
    (tmp_path / "bintan-62-2023").mkdir()
    return tmp_path / "bintan-62-2023" / "uji.yaml"


def test_cases_that_pass_are_counted(lincah: Perintah, berkas: Path) -> None:
    berkas.write_text(LULUS * 2, encoding="utf-8")
    keluar = lincah("kasus", str(berkas), str(KASUS / "bintan-62-2023" / "instrumen.yaml"))
    assert keluar == (0, "12 kasus lulus, 0 gagal\n", "")


def test_a_case_that_fails_is_shown_with_its_place_and_what_differs(lincah: Perintah, berkas: Path) -> None:
    berkas.write_text(LULUS + GAGAL, encoding="utf-8")
    keluar = lincah("kasus", str(berkas))
    assert keluar.kode == 1
    assert keluar.jawab.splitlines() == [
        f"GAGAL {berkas}:2: salah",
        "  jawaban.nomor: diharapkan 63, diperoleh 62",
        "1 kasus lulus, 1 gagal",
    ]


def test_no_case_at_all_is_no_success(lincah: Perintah, berkas: Path) -> None:
    berkas.write_text("[]\n", encoding="utf-8")
    assert lincah("kasus", str(berkas)) == (1, "0 kasus lulus, 0 gagal\n", "")


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        (None, "No such file"),
        ("- {nama: a", "uji.yaml:2: bukan YAML yang sah"),
        ("- {nama: a}", "uji.yaml:1: kasus berupa peta dengan kunci nama, tanya"),
        ("- {nama: a, tanya: identitas, peraturan: entah, jawab: {}}", "peraturan 'entah' tidak dikenal"),
    ],
)
def test_a_file_that_cannot_be_read_exits_two(lincah: Perintah, berkas: Path, isi: str | None, pesan: str) -> None:
    if isi is not None:
        berkas.write_text(isi + "\n", encoding="utf-8")
    keluar = lincah("kasus", str(berkas))
    assert (keluar.kode, keluar.jawab) == (2, "")
    assert keluar.keluhan.startswith(f"lincah kasus: {berkas}: ")
    assert pesan in keluar.keluhan


def test_every_regulation_is_linted_when_none_is_named(lincah: Perintah) -> None:
    assert lincah("periksa") == (0, "".join(f"{id}: baik\n" for id in list_peraturan()), "")


def test_only_those_named_are_linted(lincah: Perintah) -> None:
    assert lincah("periksa", "dairi-18-2024").jawab == "dairi-18-2024: baik\n"


def test_readings_no_rule_names_are_listed_on_request_and_are_no_fault(lincah: Perintah) -> None:
    keluar = lincah("periksa", "bintan-62-2023", "--rinci")
    assert keluar.kode == 0
    baris = keluar.jawab.splitlines()
    assert baris[0] == "bintan-62-2023: baik"
    assert "  bintan-62-2023/tafsir.md:6: tafsir B-04 tidak dipakai aturan mana pun" in baris


def test_findings_exit_one_with_file_line_and_message(
    lincah: Perintah, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "entah-1-2024").mkdir()
    (tmp_path / "entah-1-2024" / "identitas.yaml").write_text("id: entah-1-2024\n", encoding="utf-8")
    monkeypatch.setattr(perintah_periksa, "periksa", lambda id: periksa(id, tmp_path))
    keluar = lincah("periksa", "entah-1-2024", "--rinci")
    assert keluar.kode == 1
    assert keluar.jawab.splitlines()[:2] == [
        "entah-1-2024: 14 temuan",
        "  entah-1-2024/susunan.yaml:1: berkas ini belum ada",
    ]


def test_linting_an_unknown_regulation_exits_two(lincah: Perintah) -> None:
    keluar = lincah("periksa", "entah")
    assert (keluar.kode, keluar.jawab) == (2, "")
    assert keluar.keluhan.startswith("lincah periksa: peraturan 'entah' tidak dikenal; yang ada: ")
