import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.hashers import make_password

from lincah.accounts.models import Akun, JenisAkun
from lincah.accounts.services import (
    AkunSudahAda,
    SandiDitolak,
    buat_administrator,
    buat_akun_massal,
    buat_akun_pegawai,
    ganti_sandi,
)

pytestmark = pytest.mark.usefixtures("in_tenant")
NIP = "198503122010011004"
SANDI = "ombak-tenang-77"


def test_an_employee_logs_in_with_the_nip() -> None:
    akun = buat_akun_pegawai(nip=NIP, nama="Wati", sandi=SANDI)
    assert (akun.jenis, akun.is_administrator, str(akun)) == (JenisAkun.PEGAWAI, False, "Wati")
    assert authenticate(username=NIP, password=SANDI) == akun
    assert authenticate(username=NIP, password="salah") is None


def test_an_account_without_password_lets_nobody_in() -> None:
    assert not buat_akun_pegawai(nip=NIP, nama="Wati").has_usable_password()
    assert authenticate(username=NIP, password="") is None


def test_an_administrator_is_told_apart() -> None:
    assert buat_administrator(username="organisasi", nama="Bagian Organisasi", sandi=SANDI).is_administrator


@pytest.mark.parametrize("sandi", ["pendek", "1234567890123", "password123", NIP])
def test_a_weak_password_is_refused_and_no_account_is_made(sandi: str) -> None:
    with pytest.raises(SandiDitolak):
        buat_administrator(username=NIP, nama="x", sandi=sandi)
    assert not Akun.objects.exists()


def test_a_username_is_taken_once() -> None:
    buat_akun_pegawai(nip=NIP, nama="Wati")
    with pytest.raises(AkunSudahAda, match=NIP):
        buat_administrator(username=NIP, nama="x", sandi=SANDI)


def test_many_accounts_share_one_hash_and_one_statement() -> None:
    akun = buat_akun_massal([(str(nip), "x") for nip in range(50)], sandi_tersandi=make_password(SANDI))
    assert [satu.username for satu in akun] == [str(nip) for nip in range(50)]
    assert authenticate(username="49", password=SANDI) == akun[49]


def test_a_new_password_replaces_the_old() -> None:
    akun = buat_akun_pegawai(nip=NIP, nama="Wati", sandi=SANDI)
    ganti_sandi(akun, sandi="angin-barat-88")
    assert authenticate(username=NIP, password=SANDI) is None
    with pytest.raises(SandiDitolak):
        ganti_sandi(akun, sandi="x")


def test_a_manager_makes_accounts_too() -> None:
    assert Akun.objects.create_user("1", SANDI).check_password(SANDI)


def test_a_username_is_needed() -> None:
    with pytest.raises(ValueError, match="nama pengguna"):
        Akun.objects.create_user("")


def test_accounts_of_one_instansi_are_unknown_in_another(tenant_lain: object) -> None:
    from lincah.registry.konteks import di_instansi

    buat_akun_pegawai(nip=NIP, nama="Wati", sandi=SANDI)
    with di_instansi(tenant_lain):
        assert authenticate(username=NIP, password=SANDI) is None
