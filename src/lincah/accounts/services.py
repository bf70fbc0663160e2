"""Opening accounts. Nobody opens one for herself: an administrator does, or the import of employees."""

from collections.abc import Iterable

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from lincah.accounts.models import Akun, JenisAkun


class AkunSudahAda(ValueError):
    """The username is taken."""


class SandiDitolak(ValueError):
    """The password is too weak; the message lists why."""


@transaction.atomic
def buat_akun_pegawai(*, nip: str, nama: str, sandi: str | None = None) -> Akun:
    """Open the account of an employee; without `sandi` nobody can log in yet. Errors: AkunSudahAda, SandiDitolak."""
    return _open(Akun(username=nip, nama=nama, jenis=JenisAkun.PEGAWAI), sandi)


@transaction.atomic
def buat_administrator(*, username: str, nama: str, sandi: str) -> Akun:
    """Open the account of an administrator of the instansi. Errors: AkunSudahAda, SandiDitolak."""
    return _open(Akun(username=username, nama=nama, jenis=JenisAkun.ADMINISTRATOR), sandi)


def buat_akun_massal(orang: Iterable[tuple[str, str]], *, sandi_tersandi: str) -> list[Akun]:
    """Open many employees' accounts (nip, nama) with one password hash that is ready made, in the order given.

    Hashing takes some 50 ms each, by design: an import that gives everybody a first password hashes it once
    (`django.contrib.auth.hashers.make_password`). `make_password(None)` gives accounts nobody can log in to.
    """
    akun = [Akun(username=nip, nama=nama, jenis=JenisAkun.PEGAWAI, password=sandi_tersandi) for nip, nama in orang]
    return Akun.objects.bulk_create(akun, batch_size=1000)


@transaction.atomic
def ganti_sandi(akun: Akun, *, sandi: str) -> None:
    """Set a new password; every session of the account ends. Errors: SandiDitolak."""
    _check(sandi, akun)
    akun.set_password(sandi)
    akun.save(update_fields=["password"])


def _open(akun: Akun, sandi: str | None) -> Akun:
    if Akun.objects.filter(username=akun.username).exists():
        raise AkunSudahAda(f"nama pengguna '{akun.username}' sudah dipakai")
    if sandi is not None:
        _check(sandi, akun)
    akun.set_password(sandi)
    akun.save()
    return akun


def _check(sandi: str, akun: Akun) -> None:
    try:
        validate_password(sandi, akun)
    except ValidationError as sebab:
        raise SandiDitolak(" ".join(sebab.messages)) from sebab
