"""The decisions about the embedded server that need no server."""

import os
from pathlib import Path

import psutil
import pytest

from lincah import embedded


@pytest.fixture
def pgdata(tmp_path: Path) -> Path:
    (tmp_path / "postgres").mkdir()
    return tmp_path / "postgres"


def test_the_address_is_known_before_the_server_runs(tmp_path: Path) -> None:
    assert embedded.url(tmp_path) == f"postgresql://postgres@/lincah?host={tmp_path}/postgres"


@pytest.mark.parametrize("nama", ["a" * 100, "spasi di tengah", "kutip'tunggal", "koma,koma"])
def test_a_folder_no_socket_can_lie_in_gets_one_in_the_temp_folder(tmp_path: Path, nama: str) -> None:
    assert "/lincah-" in embedded.url(tmp_path / nama)
    assert embedded.url(tmp_path / nama) != embedded.url(tmp_path / f"{nama}2")


@pytest.mark.parametrize("isi", ["", "bukan angka\n", "999999999\n", "kami sendiri"])
def test_a_pid_that_is_not_our_server_does_not_count(tmp_path: Path, pgdata: Path, isi: str) -> None:
    (pgdata / "postmaster.pid").write_text(isi.replace("kami sendiri", str(os.getpid())))
    assert not embedded.berjalan(tmp_path)


def test_a_zombie_does_not_count(tmp_path: Path, pgdata: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Proses:
        def __init__(self, status: str) -> None:
            self.keadaan = status

        def name(self) -> str:
            return "postgres"

        def cmdline(self) -> list[str]:
            return ["postgres", "-D", str(pgdata)]

        def status(self) -> str:
            return self.keadaan

    (pgdata / "postmaster.pid").write_text("1\n")
    monkeypatch.setattr(psutil, "Process", lambda pid: Proses(psutil.STATUS_SLEEPING))
    assert embedded.berjalan(tmp_path)
    monkeypatch.setattr(psutil, "Process", lambda pid: Proses(psutil.STATUS_ZOMBIE))
    assert not embedded.berjalan(tmp_path)


def test_data_of_another_version_is_refused(tmp_path: Path, pgdata: Path) -> None:
    (pgdata / "PG_VERSION").write_text("16\n")
    with pytest.raises(embedded.BasisDataGagal, match="PostgreSQL 16"):
        embedded.start(tmp_path)


def test_stopping_nothing_is_nothing(tmp_path: Path) -> None:
    embedded.stop(tmp_path)
