from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from tests.cast import Cast

from lincah.kedudukan.models import Pegawai

Masuk = Callable[[Any], Client]


@pytest.fixture
def masuk() -> Masuk:
    """A browser in which somebody has logged in: an employee, or an account."""

    def sebagai(siapa: Any) -> Client:
        client = Client()
        client.force_login(siapa.akun if isinstance(siapa, Pegawai) else siapa)
        return client

    return sebagai


@pytest.fixture
def admin(cast: Cast, masuk: Masuk) -> Client:
    return masuk(cast.administrator)
