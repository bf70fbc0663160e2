"""The command line as a person or a script meets it: arguments in; exit code, answer and complaint out."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from lincah.cli import main


class Keluar(NamedTuple):
    """What a command leaves behind."""

    kode: int
    jawab: str
    keluhan: str


Perintah = Callable[..., Keluar]


@pytest.fixture
def lincah(capsys: pytest.CaptureFixture[str]) -> Perintah:
    """Run `lincah` with these arguments; what argparse refuses counts as its exit code."""

    def run(*args: str) -> Keluar:
        try:
            kode = main(args)
        except SystemExit as keluar:
            kode = int(keluar.code or 0)
        teks = capsys.readouterr()
        return Keluar(kode, teks.out, teks.err)

    return run
