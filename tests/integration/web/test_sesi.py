"""Logging in, and what one instansi must not know of another."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.integration.web.conftest import HALAMAN_DALAM, HALAMAN_MASUK, NIP, SANDI

from lincah.accounts.models import Akun
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

DI_LAIN = HALAMAN_DALAM.replace("uji1", "uji2")


def test_a_page_inside_asks_for_a_login_and_comes_back(tenant: Any, client: Client) -> None:
    jawab = client.get(HALAMAN_DALAM)
    assert jawab["Location"] == f"{HALAMAN_MASUK}?next={HALAMAN_DALAM}"


def test_a_fragment_leads_the_whole_page_to_the_door(tenant: Any, client: Client) -> None:
    asal = {"HX-Request": "true", "HX-Current-URL": f"http://testserver{HALAMAN_DALAM}"}
    jawab = client.get(HALAMAN_DALAM, headers=asal)
    assert jawab["HX-Redirect"] == f"{HALAMAN_MASUK}?next=%2Fuji1%2Fakun%2Fsandi%2F"


def test_a_page_inside_is_not_kept_by_the_browser(masuk: Client) -> None:
    jawab = masuk.get(HALAMAN_DALAM)
    assert "private" in jawab["Cache-Control"]
    assert "no-cache" in jawab["Cache-Control"]


def test_logging_in_leads_to_where_one_wanted_to_go(wati: Akun, client: Client) -> None:
    jawab = client.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI, "next": HALAMAN_DALAM})
    assert jawab["Location"] == HALAMAN_DALAM
    assert client.get(HALAMAN_DALAM).status_code == 200


@pytest.mark.parametrize("isian", [{"login": NIP, "password": "salah"}, {"login": "9", "password": SANDI}])
def test_a_wrong_password_lets_nobody_in(wati: Akun, client: Client, isian: dict[str, str]) -> None:
    assert client.post(HALAMAN_MASUK, isian).status_code == 200
    assert client.get(HALAMAN_DALAM).status_code == 302


def test_an_inactive_account_lets_nobody_in(wati: Akun, tenant: Any, client: Client) -> None:
    with di_instansi(tenant):
        Akun.objects.filter(pk=wati.pk).update(is_active=False)
    client.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI})
    assert client.get(HALAMAN_DALAM).status_code == 302


def test_every_cookie_keeps_to_the_path_of_its_instansi(wati: Akun) -> None:
    client = Client(enforce_csrf_checks=True)
    kuki = client.get(HALAMAN_MASUK).cookies["csrftoken"]
    jawab = client.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI, "csrfmiddlewaretoken": kuki.value})
    assert {nama: isi["path"] for nama, isi in jawab.cookies.items()} == {"sessionid": "/uji1/", "csrftoken": "/uji1/"}
    assert jawab.cookies["sessionid"]["httponly"]
    assert jawab.cookies["sessionid"]["samesite"] == "Lax"


def test_a_form_without_token_is_refused(wati: Akun) -> None:
    jawab = Client(enforce_csrf_checks=True).post(HALAMAN_MASUK, {"login": NIP, "password": SANDI})
    assert jawab.status_code == 403


def test_a_session_of_one_instansi_is_nobody_in_another(masuk: Client) -> None:
    kuki = masuk.cookies["sessionid"].value
    assert masuk.get(DI_LAIN).status_code == 302  # the test client sends its cookies everywhere, and drops them too
    masuk.cookies["sessionid"] = kuki
    assert masuk.get(HALAMAN_DALAM).status_code == 200


def test_a_stale_cookie_is_deleted_on_its_own_path(masuk: Client) -> None:
    kuki = masuk.get(DI_LAIN).cookies["sessionid"]
    assert (kuki.value, kuki["path"]) == ("", "/uji2/")


def test_logging_out_ends_the_session(masuk: Client, tenant: Any) -> None:
    jawab = masuk.post("/uji1/akun/keluar/")
    assert jawab["Location"] == HALAMAN_MASUK
    assert masuk.get(HALAMAN_DALAM).status_code == 302


@pytest.mark.parametrize("alamat", ["signup/", "daftar/", "password/reset/", "email/", "login/code/"])
def test_nobody_signs_up_or_gets_a_password_by_mail(masuk: Client, alamat: str) -> None:
    isian = {"username": "penyusup", "password1": SANDI, "password2": SANDI, "email": "a@contoh.id"}
    assert masuk.post(f"/uji1/akun/{alamat}", isian).status_code == 404


def test_the_door_says_what_to_enter_and_offers_nothing_else(tenant: Any, client: Client) -> None:
    isi = client.get(HALAMAN_MASUK).content.decode()
    assert "Bagi pegawai: NIP atau NI PPPK." in isi
    assert "reset" not in isi


def test_a_nip_is_known_with_its_spaces_too(wati: Akun, client: Client) -> None:
    client.post(HALAMAN_MASUK, {"login": "19850312 201001 1 004", "password": SANDI})
    assert client.get(HALAMAN_DALAM).status_code == 200


def test_one_changes_the_password(masuk: Client, tenant: Any) -> None:
    baru = "angin-barat-88"
    masuk.post(HALAMAN_DALAM, {"oldpassword": SANDI, "password1": baru, "password2": baru})
    with di_instansi(tenant):
        assert Akun.objects.get().check_password(baru)


def test_a_second_step_can_be_switched_on(masuk: Client) -> None:
    from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time

    alamat = "/uji1/akun/dua-langkah/totp/activate/"
    lalu = masuk.get(alamat)
    if lalu.status_code == 302:  # the password once more first
        assert "/uji1/akun/pastikan/" in lalu["Location"]
        masuk.post(lalu["Location"], {"password": SANDI})
        lalu = masuk.get(alamat)
    rahasia = lalu.context["form"].secret
    kode = format_hotp_value(hotp_value(rahasia, next(iter(yield_hotp_counters_from_time()))))
    assert masuk.post(alamat, {"code": kode}).status_code == 302
    masuk.post("/uji1/akun/keluar/")
    jawab = masuk.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI})
    assert jawab["Location"].startswith("/uji1/akun/dua-langkah/authenticate/")
    assert masuk.get(HALAMAN_DALAM).status_code == 302


def test_a_login_costs_three_queries_before_the_view(masuk: Client, django_assert_num_queries: Any) -> None:
    masuk.get(HALAMAN_DALAM)
    with django_assert_num_queries(3) as tercatat:  # search path, session, account
        masuk.get(HALAMAN_DALAM)
    assert tercatat.captured_queries[0]["sql"].startswith("SET search_path")


def test_after_a_request_addresses_have_no_prefix_left(masuk: Client) -> None:
    masuk.get(HALAMAN_DALAM)
    assert reverse("account_login") == "/akun/masuk/"


def test_who_came_in_without_a_password_may_make_one(client: Client, wati: Akun) -> None:
    wati.set_unusable_password()
    with di_instansi(Instansi.objects.get(slug="uji1")):
        wati.save(update_fields=["password"])
        client.force_login(wati)
    jawab = client.get(HALAMAN_DALAM, follow=True)
    assert jawab.status_code == 200 and "belum mempunyai kata sandi" in jawab.content.decode()
