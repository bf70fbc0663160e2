"""`lincah demo` around its loader: which regencies, progress, accounts; the loader itself has its own tests."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import pytest

from lincah.cli import demo, main, siap


class Pemuat:
    """A loader that notes what it is asked for."""

    SLUG = ("satu", "dua")

    def __init__(self) -> None:
        self.diminta: list[tuple[str, int | None]] = []

    def muat(self, slug: str, pegawai: int | None, progress: Callable[..., None]) -> None:
        self.diminta.append((slug, pegawai))
        progress(0, 0)
        progress(1, 2, "pegawai")
        progress(2, 2)

    def akun_contoh(self, slug: str) -> list[dict[str, str]]:
        return [
            {"username": f"{slug}-{ke}", "sandi": "rahasia", "nama": f"Orang {ke}", "jabatan": "Camat" if ke else ""}
            for ke in range(9)
        ]


@pytest.fixture
def pemuat(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pemuat]:
    @contextmanager
    def tanpa_server() -> Iterator[None]:
        yield

    satu = Pemuat()
    monkeypatch.setattr(siap, "basis_data", tanpa_server)
    monkeypatch.setattr(siap, "migrasi", lambda: None)
    monkeypatch.setattr(siap, "giliran_muat", tanpa_server)
    monkeypatch.setattr(demo, "_loader", lambda: satu)
    monkeypatch.setattr(demo, "_load_work", lambda slug: None)
    monkeypatch.setattr(demo, "_introduce", lambda slug, tahun: None)
    monkeypatch.setattr(demo, "layani", lambda args: 0)
    monkeypatch.setenv("LINCAH_DEMO", "")
    yield satu


def test_all_regencies_are_loaded_and_people_named(pemuat: Pemuat, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--hanya-muat"]) == 0
    assert pemuat.diminta == [("satu", None), ("dua", None)]
    keluar = capsys.readouterr().out
    assert "http://127.0.0.1:8000/dua/   kata sandi: rahasia" in keluar
    assert "satu-1              Orang 1, Camat" in keluar
    assert "… dan 2 orang lain" in keluar
    assert os.environ["LINCAH_DEMO"] == "1"


def test_one_regency_with_many_people(pemuat: Pemuat) -> None:
    assert main(["demo", "--instansi", "dua", "--pegawai", "7500", "--port", "0"]) == 0
    assert pemuat.diminta == [("dua", 7500)]


def test_an_unknown_regency_is_refused(pemuat: Pemuat, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--instansi", "tiga", "--hanya-muat"]) == 2
    assert "tidak ada peragaan untuk tiga; pilih dari satu, dua" in capsys.readouterr().err


def test_progress_is_drawn_for_a_person_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    demo._bar("satu")(1, 2, "pegawai")
    assert capsys.readouterr().err == ""

    tulisan: list[str] = []
    layar = SimpleNamespace(isatty=lambda: True, write=tulisan.append, flush=lambda: None)
    monkeypatch.setattr(demo, "sys", SimpleNamespace(stderr=layar))
    gambar: Any = demo._bar("satu")
    for selesai in (0, 1, 1, 2):
        gambar(selesai, 2, "pegawai")
    assert sum("satu" in satu for satu in tulisan) == 3  # the same bar is not drawn twice
    assert "█" * 30 in "".join(tulisan)


def test_a_log_is_told_each_stage_and_each_quarter(capsys: pytest.CaptureFixture[str]) -> None:
    kabar = demo._lines("satu")
    for selesai in range(9):
        kabar(selesai, 8, "mencetak surat")
    kabar(0, 0, "menulis pekerjaan")
    baris = [f"satu: mencetak surat {selesai}/8" for selesai in (0, 2, 4, 6, 8)]
    assert capsys.readouterr().err.splitlines() == [*baris, "satu: menulis pekerjaan 0/0"]


def test_an_installation_without_the_loader_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def tidak_ada(nama: str) -> None:
        raise ModuleNotFoundError(nama)

    monkeypatch.setattr(demo, "import_module", tidak_ada)
    with pytest.raises(demo.Gagal, match="tidak ada dalam pemasangan"):
        demo._loader()
