"""Opening accounts. Nobody opens one for herself: an administrator does, or the import of employees."""

from collections.abc import Iterable

from allauth.mfa.models import Authenticator
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from lincah.accounts.models import Akun, JenisAkun


class AkunSudahAda(ValueError):
    """The username is taken."""


class SandiDitolak(ValueError):
    """The password is too weak; the message lists why."""


@transaction.atomic
def buat_akun_pegawai(*, nip: str, nama: str, sandi: str | None = None, sementara: bool = False) -> Akun:
    """Open the account of an employee; without `sandi` nobody can log in yet.

    `sementara`: somebody else knows the password, and it must be replaced before anything. Errors: AkunSudahAda,
    SandiDitolak.
    """
    return _open(Akun(username=nip, nama=nama, jenis=JenisAkun.PEGAWAI, harus_ganti_sandi=sementara), sandi)


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
def ganti_sandi(akun: Akun, *, sandi: str, sementara: bool = False) -> None:
    """Set a new password; every session of the account ends. `sementara`: to be replaced. Errors: SandiDitolak."""
    _check(sandi, akun)
    akun.set_password(sandi)
    akun.harus_ganti_sandi = sementara
    akun.save(update_fields=["password", "harus_ganti_sandi"])


@transaction.atomic
def hapus_pengaman(akun: Akun) -> int:
    """Take every second factor from an account; its owner is told at the next login. How many there were."""
    if not berpengaman(akun):
        return 0
    akun.pengaman_dihapus = True
    akun.save(update_fields=["pengaman_dihapus"])
    semua = list(Authenticator.objects.filter(user=akun))
    for satu in semua:
        satu.oleh_administrator = True  # who listens to the rows knows that it is not their owner
        satu.delete()
    return len(semua)


def berpengaman(akun: Akun) -> bool:
    """Has the account a second factor?"""
    return Authenticator.objects.filter(user=akun).exists()


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
