"""A form sent by script learns where to go; the message waits for who reads the next page."""

import pytest
from django.test import Client
from tests.cast import Cast

KIRIM = {"X-Lincah-Kirim": "1"}


@pytest.fixture
def client(cast: Cast) -> Client:
    satu = Client()
    satu.force_login(cast.muda.akun)
    return satu


def test_a_redirect_becomes_an_address_for_the_script_only(client: Client) -> None:
    alamat = "/uji1/akun/masuk/"
    biasa = client.get(alamat)
    assert biasa.status_code == 302
    jawab = client.get(alamat, headers=KIRIM)
    assert (jawab.status_code, jawab.json()) == (200, {"ke": biasa["Location"]})


def test_a_lost_session_is_recognised(cast: Cast) -> None:
    jawab = Client().get("/uji1/pekerjaan/", headers=KIRIM)
    assert jawab.json()["ke"].startswith("/uji1/akun/masuk/")


def test_what_is_no_redirect_stays_as_it_is(client: Client) -> None:
    assert client.get("/uji1/", headers=KIRIM)["Content-Type"].startswith("text/html")
    assert client.get("/uji1/tidak-ada/", headers=KIRIM).status_code == 404
