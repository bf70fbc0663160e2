"""The command line, in this process, on the database of the tests."""

import io
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from tests.integration.audit.conftest import PAGI, WATI

from lincah.accounts.models import Akun
from lincah.audit.models import Peristiwa
from lincah.cli import main, siap
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

SANDI = "ombak-tenang-77"


@pytest.fixture(autouse=True)
def _di_sini(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def tanpa_server() -> Iterator[None]:
        yield

    monkeypatch.setattr(siap, "basis_data", tanpa_server)
    monkeypatch.setattr(siap, "migrasi", lambda: None)


@pytest.fixture
def tercatat(tenant: Any) -> Peristiwa:
    from lincah.audit.services import catat

    with di_instansi(tenant):
        nomor = catat(jenis="uji.terjadi", objek=("uji", "1"), pelaku=WATI, isi={"ke": 1}, waktu=PAGI)
        return Peristiwa.objects.get(pk=nomor)


def plant(tenant: Any, sql: str) -> None:
    with di_instansi(tenant), connection.cursor() as kursor:
        kursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        kursor.execute("SET session_replication_role = replica")
        kursor.execute(sql)
        kursor.execute("SET session_replication_role = origin")


def test_an_administrator_is_made_with_a_password_from_stdin(tenant: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{SANDI}\n"))
    assert main(["administrator", "uji1", "organisasi"]) == 0
    with di_instansi(tenant):
        assert Akun.objects.get().is_administrator
        (satu,) = Peristiwa.objects.all()
        assert (satu.jenis, satu.isi["username"]) == ("accounts.administrator_dibuat", "organisasi")
        assert SANDI not in str([satu.isi, satu.pelaku])


@pytest.mark.parametrize(
    ("perintah", "sebab"),
    [
        (["administrator", "tidak-ada", "x"], "yang ada: uji2, uji1"),
        (["administrator", "uji1", "x"], "terlalu"),
        (["audit", "tidak-ada"], "tidak dikenal"),
        (["instansi", "berlakukan", "uji1", "salah-ketik", "--dari", "2026-01-01"], "tidak dikenal"),
        (["instansi", "berlakukan", "uji1", "dairi-18-2024", "--dari", "2024-01-01"], "baru berlaku 2024-09-27"),
    ],
)
def test_input_that_cannot_be_used_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], perintah: list[str], sebab: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("x\n"))
    assert main(perintah) == 2
    assert sebab in capsys.readouterr().err


def test_two_passwords_that_differ_make_nothing(monkeypatch: pytest.MonkeyPatch, tenant: Any) -> None:
    from lincah.cli import administrator

    jawaban = iter(["satu", "dua"])
    monkeypatch.setattr(sys, "stdin", type("Layar", (), {"isatty": lambda self: True})())
    monkeypatch.setattr(administrator.getpass, "getpass", lambda tanya: next(jawaban))
    assert main(["administrator", "uji1", "x"]) == 2
    with di_instansi(tenant):
        assert not Akun.objects.exists()


def test_the_list_names_each_instansi_and_its_regulation(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["instansi", "daftar"]) == 0
    keluar = capsys.readouterr().out
    assert "/uji1/  Pemerintah Kabupaten Uji Satu, Kota Uji (Provinsi Uji, WIB)" in keluar
    assert "karangasem-15-2023 (2023-01-01 – …)" in keluar


def test_an_instansi_is_made_and_a_taken_address_refused(capsys: pytest.CaptureFixture[str]) -> None:
    kolom = ["--nama", "Kab X", "--nama-pendek", "X", "--ibu-kota", "Y", "--provinsi", "Z", "--zona", "WIT"]
    aturan = ["--peraturan", "bintan-62-2023", "--dari", "2024-07-01"]
    assert main(["instansi", "buat", "kab-x", *kolom, *aturan]) == 0
    assert main(["instansi", "buat", "kab-x", *kolom, *aturan]) == 2
    assert "sudah dipakai" in capsys.readouterr().err
    assert main(["instansi", "berlakukan", "kab-x", "dairi-18-2024", "--dari", "2026-01-01"]) == 0
    assert main(["instansi", "berlakukan", "kab-x", "tanjabtim-14-2023", "--dari", "2025-06-01"]) == 2
    assert "beririsan" in capsys.readouterr().err
    with di_instansi(Instansi.objects.get(slug="kab-x")):
        semua = Peristiwa.objects.filter(jenis__startswith="registry.").order_by("id")
        jejak = [(satu.jenis, satu.isi["peraturan"]) for satu in semua]
        assert Peristiwa.objects.filter(jenis="exchange.kunci_dibuat").count() == 1
    assert jejak == [
        ("registry.instansi_dibuat", "bintan-62-2023"),
        ("registry.peraturan_diberlakukan", "dairi-18-2024"),
    ]


def test_a_clean_trail_exits_zero_and_names_the_tail(tercatat: Peristiwa, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "uji1"]) == 0
    keluar = capsys.readouterr().out
    assert "1 peristiwa diperiksa, 0 tersegel" in keluar
    assert f"Belum tersegel: 1 peristiwa (nomor {tercatat.id})" in keluar
    assert main(["audit", "--segel"]) == 0
    keluar = capsys.readouterr().out
    assert "1 peristiwa diperiksa, 1 tersegel oleh 1 akar" in keluar
    assert "Akar terakhir" in keluar
    assert "Tidak ada temuan" in keluar


def test_a_planted_change_exits_one_and_is_named(
    tenant: Any, tercatat: Peristiwa, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "uji1", "--segel"]) == 0
    plant(tenant, """UPDATE audit_peristiwa SET isi = '{"ke": 2}'""")
    capsys.readouterr()
    assert main(["audit"]) == 1
    keluar = capsys.readouterr().out
    assert f"TEMUAN (peristiwa berubah): peristiwa {tercatat.id} tidak lagi seperti saat dicatat" in keluar
    assert "yang berubah: isi" in keluar
    assert main(["audit", "uji1", "--json"]) == 1
    temuan = json.loads(capsys.readouterr().out)["temuan"]
    assert [(satu["jenis"], satu["peristiwa"], satu["kelompok"]) for satu in temuan] == [
        ("berubah", tercatat.id, ["isi"])
    ]


def test_a_root_noted_elsewhere_must_still_be_in_the_chain(
    tercatat: Peristiwa, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "uji1", "--segel", "--json"]) == 0
    akar = json.loads(capsys.readouterr().out)["akar_terakhir"]
    assert main(["audit", "uji1", "--akar", akar.upper()]) == 0
    assert main(["audit", "uji1", "--akar", "00" * 32]) == 1
    assert "akar catatan" in capsys.readouterr().out


def test_tables_are_brought_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate"]) == 0
    assert "sudah sesuai" in capsys.readouterr().out


def test_a_port_that_is_taken_is_told_before_anything_starts(capsys: pytest.CaptureFixture[str]) -> None:
    import socket

    with socket.socket() as lain:
        lain.bind(("127.0.0.1", 0))
        lain.listen()
        assert main(["serve", "--port", str(lain.getsockname()[1])]) == 2
    assert "pilih lain dengan --port" in capsys.readouterr().err


def test_an_interrupted_command_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def putus() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(siap, "migrasi", putus)
    assert main(["migrate"]) == 130
