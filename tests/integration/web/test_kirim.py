"""A form sent by script learns where to go; the message waits for who reads the next page."""

import pytest
from django.test import Client
from tests.cast import Cast


@pytest.fixture
def client(cast: Cast) -> Client:
    satu = Client()
    satu.force_login(cast.muda.akun)
    return satu


@pytest.fixture
def kepala(cast: Cast) -> dict[str, str]:
    """By these the server knows that a script sent the form, and for whom it was filled in."""
    return {"X-Lincah-Kirim": str(cast.muda.akun_id)}


def test_a_redirect_becomes_an_address_for_the_script_only(client: Client, kepala: dict[str, str]) -> None:
    alamat = "/uji1/akun/masuk/"
    biasa = client.get(alamat)
    assert biasa.status_code == 302
    jawab = client.get(alamat, headers=kepala)
    assert (jawab.status_code, jawab.json()) == (200, {"ke": biasa["Location"]})


def test_a_lost_session_is_recognised(kepala: dict[str, str]) -> None:
    jawab = Client().get("/uji1/pekerjaan/", headers=kepala)
    assert jawab.json()["ke"].startswith("/uji1/akun/masuk/")


def test_what_is_no_redirect_stays_as_it_is(client: Client, kepala: dict[str, str]) -> None:
    assert client.get("/uji1/", headers=kepala)["Content-Type"].startswith("text/html")
    assert client.get("/uji1/tidak-ada/", headers=kepala).status_code == 404
