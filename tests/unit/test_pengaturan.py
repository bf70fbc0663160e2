"""Reading the environment."""

from pathlib import Path

import pytest

from lincah.web.pengaturan import (
    PengaturanKeliru,
    ada,
    basis_data,
    bilangan,
    daftar,
    folder_data,
    kunci_rahasia,
    surel,
    ya,
    yang_ada,
)


@pytest.fixture(autouse=True)
def _bersih(monkeypatch: pytest.MonkeyPatch) -> None:
    for nama in ("DATABASE_URL", "LINCAH_SECRET_KEY", "LINCAH_DATA", "LINCAH_DEMO", "LINCAH_HOSTS", "LINCAH_MUNDUR"):
        monkeypatch.delenv(nama, raising=False)


def test_the_key_is_made_once_and_kept_for_its_owner_only(tmp_path: Path) -> None:
    kunci = kunci_rahasia(tmp_path / "data")
    assert kunci_rahasia(tmp_path / "data") == kunci
    assert (tmp_path / "data/kunci-rahasia").stat().st_mode & 0o777 == 0o600
    assert kunci_rahasia(tmp_path / "lain") != kunci


def test_a_given_key_is_taken_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LINCAH_SECRET_KEY", "dari lingkungan")
    assert kunci_rahasia(tmp_path / "data") == "dari lingkungan"
    assert not (tmp_path / "data").exists()


def test_a_broken_key_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "kunci-rahasia").touch()
    with pytest.raises(PengaturanKeliru, match="hapus berkas itu"):
        kunci_rahasia(tmp_path)


def test_without_an_address_the_embedded_database_is_meant(tmp_path: Path) -> None:
    basis = basis_data(tmp_path)
    assert (basis["NAME"], basis["USER"], basis["HOST"]) == ("lincah", "postgres", f"{tmp_path}/postgres")


def test_an_address_is_taken_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://wati:s%40ndi@db.contoh:6432/kab%20x?sslmode=require")
    basis = basis_data(tmp_path)
    assert basis["ENGINE"] == "django_tenants.postgresql_backend"
    assert [basis[nama] for nama in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == [
        "kab x",
        "wati",
        "s@ndi",
        "db.contoh",
        "6432",
    ]
    assert basis["OPTIONS"] == {"sslmode": "require"}


@pytest.mark.parametrize("alamat", ["mysql://x/y", "postgresql://host", "lincah"])
def test_an_address_that_cannot_be_says_what_was_expected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, alamat: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", alamat)
    with pytest.raises(PengaturanKeliru, match="postgresql://pengguna"):
        basis_data(tmp_path)


def test_switches_and_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (ya("LINCAH_DEMO"), daftar("LINCAH_HOSTS"), folder_data().name) == (False, [], ".lincah")
    monkeypatch.setenv("LINCAH_DEMO", "1")
    monkeypatch.setenv("LINCAH_HOSTS", "a.id, b.id,")
    assert (ya("LINCAH_DEMO"), daftar("LINCAH_HOSTS")) == (True, ["a.id", "b.id"])


def test_a_module_that_is_not_there_is_not_there() -> None:
    assert yang_ada("lincah.registry.apps", "lincah.tidak_ada", "lincah.tidak_ada.sama.sekali") == [
        "lincah.registry.apps"
    ]
    assert not ada("tidak_ada_sama_sekali")


def test_a_number_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bilangan("LINCAH_MUNDUR", 14) == 14
    monkeypatch.setenv("LINCAH_MUNDUR", "0")
    assert bilangan("LINCAH_MUNDUR", 14) == 0
    monkeypatch.setenv("LINCAH_MUNDUR", "seminggu")
    with pytest.raises(PengaturanKeliru, match="LINCAH_MUNDUR"):
        bilangan("LINCAH_MUNDUR", 14)


def test_a_mail_server_is_one_address() -> None:
    isi = surel("smtp+tls://lincah:p%40ss%2Fw@surat.test")
    assert (isi["EMAIL_HOST"], isi["EMAIL_PORT"], isi["EMAIL_HOST_PASSWORD"]) == ("surat.test", 587, "p@ss/w")
    assert (isi["EMAIL_USE_TLS"], isi["EMAIL_USE_SSL"]) == (True, False)
    assert surel("smtps://surat.test:2465")["EMAIL_PORT"] == 2465 and surel("smtps://surat.test")["EMAIL_USE_SSL"]
    assert "dummy" in surel("")["EMAIL_BACKEND"]


@pytest.mark.parametrize("alamat", ["surat.test", "http://surat.test", "smtp://", "smtp://surat.test:abc"])
def test_a_mail_server_that_cannot_be_meant_is_told(alamat: str) -> None:
    with pytest.raises(PengaturanKeliru, match="LINCAH_SUREL"):
        surel(alamat)
