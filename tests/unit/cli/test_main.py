"""What the command itself does with a failure: a sentence to mend it for a person, the right code for a script."""

import argparse

import pytest
from tests.unit.cli.conftest import Perintah

from lincah.cli import Gagal, tanya

PERTANYAAN = ("tanya", "bintan-62-2023", "identitas")


def fail_with(monkeypatch: pytest.MonkeyPatch, galat: BaseException) -> None:
    def run(args: argparse.Namespace) -> int:
        raise galat

    monkeypatch.setattr(tanya, "run", run)


def test_what_a_person_can_mend_is_said_in_one_line(lincah: Perintah, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(monkeypatch, Gagal("basis data tidak menyala; jalankan `lincah serve`"))
    assert lincah(*PERTANYAAN) == (2, "", "lincah tanya: basis data tidak menyala; jalankan `lincah serve`\n")


@pytest.mark.parametrize(("galat", "kode"), [(KeyboardInterrupt(), 130), (BrokenPipeError(), 0)])
def test_being_stopped_is_no_error_to_explain(
    lincah: Perintah, monkeypatch: pytest.MonkeyPatch, galat: BaseException, kode: int
) -> None:
    fail_with(monkeypatch, galat)
    assert lincah(*PERTANYAAN) == (kode, "", "")


def test_a_fault_of_the_program_is_not_hidden(lincah: Perintah, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_with(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        lincah(*PERTANYAAN)


def test_help_lists_every_command(lincah: Perintah) -> None:
    keluar = lincah("--help")
    assert keluar.kode == 0
    for perintah in ("tanya", "kosakata", "kasus", "periksa", "serve", "audit"):
        assert f"\n    {perintah} " in keluar.jawab
