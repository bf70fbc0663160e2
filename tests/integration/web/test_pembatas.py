"""Whoever guesses passwords is stopped, one account at a time, and whoever stands behind a proxy is told apart."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from tests.integration.web.conftest import HALAMAN_MASUK, NIP, SANDI

from lincah.accounts.models import Akun
from lincah.web.settings import ACCOUNT_RATE_LIMITS


@pytest.fixture(autouse=True)
def _terbatas(settings: Any) -> None:
    settings.ACCOUNT_RATE_LIMITS = ACCOUNT_RATE_LIMITS


@pytest.fixture
def sedikit(settings: Any) -> None:
    """A bound that a test reaches."""
    settings.ACCOUNT_RATE_LIMITS = {**ACCOUNT_RATE_LIMITS, "login": "30/m/ip"}


def masuk(client: Client, sandi: str, **kepala: str) -> bool:
    """Was the password taken?"""
    return client.post(HALAMAN_MASUK, {"login": NIP, "password": sandi}, headers=kepala).status_code == 302


def test_after_five_wrong_guesses_the_right_one_is_refused_too(client: Client, wati: Akun) -> None:
    assert not any(masuk(client, f"salah-{nomor}") for nomor in range(5))
    assert not masuk(client, SANDI)


def test_one_office_behind_one_address_is_not_locked_out(client: Client, wati: Akun) -> None:
    """Forty colleagues mistype, each once, within a minute; then Wati comes."""
    for nomor in range(40):
        client.post(HALAMAN_MASUK, {"login": f"19850312201001{nomor:04}", "password": "salah"})
    assert masuk(client, SANDI)


def test_every_process_counts_the_same_guesses(client: Client, wati: Akun) -> None:
    """Nothing is kept in the process: what was guessed stands in the table, and only there."""
    for nomor in range(5):
        masuk(client, f"salah-{nomor}")
    with connection.cursor() as kursor:
        kursor.execute("DELETE FROM lincah_tembolok WHERE cache_key LIKE 'uji1:%%'")
        assert kursor.rowcount > 0
    assert masuk(client, SANDI)


def test_too_many_logins_from_one_address_are_told_what_to_do(client: Client, wati: Akun, sedikit: None) -> None:
    for _ in range(30):
        client.post(HALAMAN_MASUK, {"login": "siapa", "password": ""})
    jawab = client.post(HALAMAN_MASUK, {"login": NIP, "password": SANDI})
    assert jawab.status_code == 429
    assert "Tunggu satu menit" in jawab.content.decode()


def test_those_behind_a_proxy_are_not_one(client: Client, wati: Akun, settings: Any, sedikit: None) -> None:
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for _ in range(30):
        client.post(HALAMAN_MASUK, {"login": "siapa", "password": ""}, headers={"X-Forwarded-For": "198.51.100.7"})
    assert masuk(client, SANDI, **{"X-Forwarded-For": "198.51.100.8"})


def test_what_is_too_big_to_be_read_is_said_to_be(client: Client, wati: Akun) -> None:
    jawab = client.post(HALAMAN_MASUK, {"login": NIP, "password": "x" * 3_000_000})
    assert jawab.status_code == 400
    assert "terlalu besar" in jawab.content.decode()
