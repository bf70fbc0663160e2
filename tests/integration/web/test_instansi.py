"""From the address to the instansi."""

from typing import Any

import pytest
from django.test import Client
from tests.integration.web.conftest import HALAMAN_DALAM, HALAMAN_MASUK


@pytest.mark.parametrize(
    "alamat", ["/tidak-ada/", "/tidak-ada/akun/masuk/", "/akun/masuk/", "/static/tidak-ada.css", "/.."]
)
def test_an_unknown_first_segment_is_not_found(tenant: Any, client: Client, alamat: str) -> None:
    assert client.get(alamat).status_code == 404


def test_an_unknown_address_inside_an_instansi_is_not_found(masuk: Client) -> None:
    assert masuk.get("/uji1/tidak-ada/").status_code == 404


def test_addresses_carry_the_prefix_of_the_instansi(tenant: Any, client: Client) -> None:
    assert b'action="/uji1/akun/masuk/"' in client.get(HALAMAN_MASUK).content
    assert b'action="/uji2/akun/masuk/"' in client.get(HALAMAN_MASUK.replace("uji1", "uji2")).content


def test_the_address_without_slash_leads_in(tenant: Any, client: Client) -> None:
    jawab = client.get("/uji1?a=1")
    assert (jawab.status_code, jawab["Location"]) == (302, "/uji1/?a=1")


def test_a_missing_slash_is_added_behind_the_prefix(masuk: Client) -> None:
    jawab = masuk.get(HALAMAN_DALAM.rstrip("/"))
    assert (jawab.status_code, jawab["Location"]) == (301, HALAMAN_DALAM)


def test_the_public_page_lists_the_instansi(tenant: Any, client: Client) -> None:
    isi = client.get("/").content
    assert b'href="/uji1/"' in isi
    assert b"Pemerintah Kabupaten Uji Dua" in isi


def test_a_browser_that_asks_for_an_icon_gets_one(tenant: Any, client: Client) -> None:
    assert client.get("/favicon.ico")["Location"].endswith("lambang.svg")


def test_health_asks_the_database(tenant: Any, client: Client) -> None:
    jawab = client.get("/sehat")
    assert (jawab.status_code, jawab.json()) == (200, {"sehat": True})


def test_a_dead_database_is_told(tenant: Any, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from django.db import DatabaseError

    from lincah.web import publik

    class Mati:
        def cursor(self) -> None:
            raise DatabaseError

    monkeypatch.setattr(publik, "connection", Mati())
    jawab = client.get("/sehat")
    assert (jawab.status_code, jawab.json()["sehat"]) == (503, False)


def test_public_pages_have_no_session(tenant: Any, client: Client, django_assert_max_num_queries: Any) -> None:
    client.cookies["sessionid"] = "x" * 32
    with django_assert_max_num_queries(3):  # search path, instansi, pemberlakuan: once in 30 seconds
        jawab = client.get("/")
    assert jawab.cookies == {}
