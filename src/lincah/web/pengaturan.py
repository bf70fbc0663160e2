"""Reading the environment for the settings: what is missing is made once or explained, never guessed in silence."""

import os
import secrets
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from lincah import embedded

YA = ("1", "true", "ya", "yes")


class PengaturanKeliru(RuntimeError):
    """A setting of the environment cannot be used; the message says which and what was expected."""


def ya(nama: str) -> bool:
    """Is the variable switched on?"""
    return os.environ.get(nama, "").lower() in YA


def daftar(nama: str) -> list[str]:
    """A variable with comma-separated values."""
    return [isi.strip() for isi in os.environ.get(nama, "").split(",") if isi.strip()]


def bilangan(nama: str, bawaan: int) -> int:
    """A whole number, not negative. Errors: PengaturanKeliru."""
    teks = os.environ.get(nama, "") or str(bawaan)
    if not teks.isdecimal():
        raise PengaturanKeliru(f"{nama} harus berupa bilangan bulat, bukan '{teks}'")
    return int(teks)


def folder_data() -> Path:
    """Where the database, the key and collected files lie."""
    return Path(os.environ.get("LINCAH_DATA") or ".lincah").resolve()


def kunci_rahasia(data: Path) -> str:
    """LINCAH_SECRET_KEY, or a key made once and kept in the data folder, readable by its owner only."""
    if dari_lingkungan := os.environ.get("LINCAH_SECRET_KEY"):
        return dari_lingkungan
    berkas = data / "kunci-rahasia"
    data.mkdir(parents=True, exist_ok=True)
    try:
        with os.fdopen(os.open(berkas, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as tulis:
            tulis.write(secrets.token_urlsafe(50))
    except FileExistsError:
        pass
    kunci = berkas.read_text()
    if len(kunci) < 50:
        raise PengaturanKeliru(
            f"{berkas} tidak utuh; hapus berkas itu agar dibuat lagi (semua orang perlu masuk ulang)"
        )
    return kunci


def basis_data(data: Path) -> dict[str, Any]:
    """Django's description of the database at DATABASE_URL, or of the embedded one."""
    alamat = os.environ.get("DATABASE_URL") or embedded.url(data)
    url = urlsplit(alamat)
    if url.scheme not in ("postgresql", "postgres") or not url.path.strip("/"):
        raise PengaturanKeliru("DATABASE_URL harus berbentuk postgresql://pengguna:sandi@host:port/nama")
    pilihan = dict(parse_qsl(url.query))
    return {
        "ENGINE": "django_tenants.postgresql_backend",
        "NAME": unquote(url.path.strip("/")),
        "USER": unquote(url.username or pilihan.pop("user", "")),
        "PASSWORD": unquote(url.password or ""),
        "HOST": pilihan.pop("host", url.hostname or ""),
        "PORT": str(url.port or pilihan.pop("port", "")),
        "OPTIONS": pilihan,
        # Without the check, the first requests after a restart of the database fail.
        "CONN_HEALTH_CHECKS": True,
    }


def yang_ada(*modul: str) -> list[str]:
    """Those modules that this distribution has."""
    return [nama for nama in modul if ada(nama)]


def ada(modul: str) -> bool:
    """Is there such a module? Its packages are imported for the answer, it itself is not."""
    try:
        return find_spec(modul) is not None
    except ModuleNotFoundError:
        return False


def surel(alamat: str) -> dict[str, Any]:
    """Django's settings for sending e-mail through `smtp://`, `smtp+tls://` (STARTTLS) or `smtps://`; none for ''.

    The password may be percent-encoded. Errors: PengaturanKeliru.
    """
    if not alamat:
        return {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}
    url = urlsplit(alamat)
    baku = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
    try:
        port = url.port
    except ValueError:
        port = -1
    if url.scheme not in baku or not url.hostname or port == -1:
        raise PengaturanKeliru("LINCAH_SUREL harus berbentuk smtp+tls://pengguna:sandi@host:port")
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": url.hostname,
        "EMAIL_PORT": port or baku[url.scheme],
        "EMAIL_HOST_USER": unquote(url.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(url.password or ""),
        "EMAIL_USE_TLS": url.scheme == "smtp+tls",
        "EMAIL_USE_SSL": url.scheme == "smtps",
        "EMAIL_TIMEOUT": 20,
    }
