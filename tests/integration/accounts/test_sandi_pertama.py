"""A first password is replaced before anything else; a lost second factor is taken away, and both leave a trace."""

from typing import Any

import pytest
from allauth.account.signals import password_changed
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    generate_totp_secret,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.test import Client
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import admin, masuk
from tests.integration.kedudukan_layar.test_isian import kirim

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Pegawai
from lincah.kedudukan.services.pendaftaran import perbarui_sandi

__all__ = ["admin", "masuk"]
BARU = "angin-barat-88"


def login(siapa: Pegawai, sandi: str) -> Client:
    client = Client()
    client.post(reverse("account_login"), {"login": siapa.nip, "password": sandi})
    return client


def change(client: Client, lama: str, baru: str) -> Any:
    isi = {"oldpassword": lama, "password1": baru, "password2": baru}
    return client.post(reverse("account_change_password"), isi)


@pytest.fixture
def sandi(cast: Cast) -> str:
    """What the administrator hands over to Muda."""
    return perbarui_sandi(pegawai=cast.muda, oleh=OLEH, waktu=WAKTU)


def jenis_terakhir() -> str:
    return Peristiwa.objects.latest("id").jenis


def test_every_page_leads_to_the_one_that_replaces_it(cast: Cast, sandi: str) -> None:
    client, ganti = login(cast.muda, sandi), reverse("account_change_password")
    for alamat in (reverse("kinerja"), reverse("pegawai:daftar"), reverse("mfa_index"), "/uji1/"):
        assert client.get(alamat)["Location"] == ganti, alamat
    assert client.post(reverse("struktur:pegawai_baru"))["Location"] == ganti
    assert client.get(reverse("kinerja"), headers={"HX-Request": "true"})["HX-Redirect"] == ganti
    assert "masih yang pertama" in client.get(ganti).content.decode()
    assert "placeholder" not in client.get(ganti).content.decode()  # the label stands above; it is not said twice
    assert client.get("/uji1/v/ABCD-EFGH/").status_code != 302  # what is open to everybody stays open


def test_once_replaced_everything_is_open(cast: Cast, sandi: str) -> None:
    client = login(cast.muda, sandi)
    assert "yang sekarang" in change(client, sandi, sandi).content.decode()
    assert change(client, sandi, BARU)["Location"] == "/uji1/"
    assert client.get(reverse("kinerja")).status_code == 200
    assert "masih yang pertama" not in client.get(reverse("account_change_password")).content.decode()
    peristiwa = Peristiwa.objects.latest("id")
    assert (peristiwa.jenis, peristiwa.pelaku["pegawai_id"]) == ("akun.sandi_diganti", cast.muda.pk)
    assert BARU not in str(peristiwa.isi)


def test_who_was_registered_by_an_administrator_must_replace_it_too(cast: Cast, admin: Client) -> None:
    isi = {"status": "pns", "nama": "Pegawai Baru", "nip": "199002022015031001"}
    jawab = kirim(admin, reverse("struktur:pegawai_baru"), isi)
    pertama = admin.get(jawab["Location"]).context["sandi"]
    client = login(Pegawai.objects.get(nip=isi["nip"]), pertama)
    assert client.get(reverse("kinerja"))["Location"] == reverse("account_change_password")


def test_a_change_without_its_event_is_no_change(cast: Cast, sandi: str) -> None:
    client = login(cast.muda, sandi)

    def gagal(**lain: Any) -> None:
        raise RuntimeError("the event could not be written")

    password_changed.connect(gagal)
    try:
        client.raise_request_exception = False
        assert change(client, sandi, BARU).status_code == 500
    finally:
        password_changed.disconnect(gagal)
    cast.muda.akun.refresh_from_db()
    assert cast.muda.akun.check_password(sandi) and cast.muda.akun.harus_ganti_sandi


def test_a_second_factor_is_put_on_by_oneself_with_a_trace(cast: Cast, sandi: str) -> None:
    client = login(cast.muda, sandi)
    change(client, sandi, BARU)
    client = login(cast.muda, BARU)
    halaman = reverse("mfa_activate_totp")
    client.post(client.get(halaman)["Location"], {"password": BARU})  # the password once more first
    rahasia = client.get(halaman).context["form"].secret
    kode = format_hotp_value(hotp_value(rahasia, next(yield_hotp_counters_from_time())))
    jawab = client.post(halaman, {"code": kode})
    assert jawab.status_code == 302 and "recovery" in jawab["Location"], jawab["Location"]
    assert jenis_terakhir() == "akun.pengaman_dipasang"
    client.post(reverse("mfa_deactivate_totp"))
    assert jenis_terakhir() == "akun.pengaman_dilepas"
    assert Peristiwa.objects.latest("id").pelaku["pegawai_id"] == cast.muda.pk


def test_the_administrator_takes_it_away_and_the_person_is_told_once(cast: Cast, admin: Client, sandi: str) -> None:
    change(login(cast.muda, sandi), sandi, BARU)
    halaman, alamat = (reverse(f"struktur:{nama}", args=[cast.muda.pk]) for nama in ("sandi", "hapus_pengaman"))
    assert "Tidak terpasang" in admin.get(halaman).content.decode()
    assert kirim(admin, alamat, {"alasan": "ponsel hilang"}).status_code == 422
    TOTP.activate(cast.muda.akun, generate_totp_secret())
    assert alamat in admin.get(halaman).content.decode()
    assert kirim(admin, alamat, {"alasan": "ponsel hilang"}).status_code == 302
    assert not Authenticator.objects.exists()
    assert jenis_terakhir() == "kedudukan.pengaman_dihapus"
    TOTP.activate(cast.muda.akun, generate_totp_secret()).instance.delete()  # in a session that was still open
    assert jenis_terakhir() == "akun.pengaman_dilepas"
    dihapus = "dihapus oleh administrator"
    assert dihapus in login(cast.muda, BARU).get(reverse("kinerja")).content.decode()
    assert dihapus not in login(cast.muda, BARU).get(reverse("kinerja")).content.decode()


def test_nobody_else_may(cast: Cast, masuk: Any) -> None:
    assert masuk(cast.kepala_dinas).get(reverse("struktur:hapus_pengaman", args=[cast.muda.pk])).status_code == 403
