"""Two loaders begun at once on one empty database: the second waits for the first, and both end well."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from lincah import embedded
from lincah.cli.gembok import sendirian

MUAT = ("demo", "--instansi", "bintan", "--hanya-muat")
TABEL = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"


@pytest.fixture
def alamat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """An empty database of its own."""
    with embedded.pakai(tmp_path) as url:
        monkeypatch.setenv("DATABASE_URL", url)
        yield url


def mulai(data: Path, *perintah: str) -> subprocess.Popen[str]:
    env = {nama: isi for nama, isi in os.environ.items() if nama != "DJANGO_SETTINGS_MODULE"}
    return subprocess.Popen(
        [sys.executable, "-m", "lincah.cli", *perintah],
        cwd=data, env={**env, "LINCAH_DATA": str(data)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def test_who_comes_while_another_works_waits_and_then_finds_it_done(alamat: str, tmp_path: Path) -> None:
    with sendirian("migrasi", "-"):
        berdua = [mulai(tmp_path, *MUAT) for _ in range(2)]
        for satu in berdua:
            assert satu.stderr is not None
            assert "memperbarui susunan tabel" in satu.stderr.readline()
        with psycopg.connect(alamat) as koneksi:
            assert koneksi.execute(TABEL).fetchone() == (0,)

    keluar = [satu.communicate() for satu in berdua]
    assert [satu.returncode for satu in berdua] == [0, 0], keluar
    assert sum("pekerjaan berjalan" in biasa for biasa, _ in keluar) == 1, "one of them loaded, the other found it"
    with psycopg.connect(alamat) as koneksi:
        assert koneksi.execute("SELECT count(*) FROM bintan.kedudukan_unit WHERE induk_id IS NULL").fetchone() == (1,)


def test_one_that_was_killed_keeps_nobody_waiting(alamat: str, tmp_path: Path) -> None:
    kata = "from lincah.cli.gembok import sendirian\nwith sendirian('x', '-'):\n    print(1, flush=True)\n    input()"
    lain = subprocess.Popen([sys.executable, "-c", kata], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert lain.stdout is not None and lain.stdout.readline() == "1\n"
    lain.kill()
    lain.wait()
    with sendirian("x", "-"):
        pass
