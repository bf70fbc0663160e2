"""Headers of every page."""

from typing import Any

import pytest
from django.test import Client
from tests.integration.web.conftest import HALAMAN_MASUK


@pytest.mark.parametrize("alamat", ["/", HALAMAN_MASUK, "/tidak-ada/"])
def test_every_page_is_guarded(tenant: Any, client: Client, alamat: str) -> None:
    jawab = client.get(alamat)
    aturan = dict(satu.strip().split(" ", 1) for satu in jawab["Content-Security-Policy"].split(";"))
    assert aturan["default-src"] == aturan["form-action"] == "'self'"
    assert aturan["frame-ancestors"] == aturan["object-src"] == aturan["base-uri"] == "'none'"
    assert "unsafe" not in jawab["Content-Security-Policy"]
    assert jawab["X-Frame-Options"] == "DENY"
    assert jawab["X-Content-Type-Options"] == "nosniff"
    assert jawab["Referrer-Policy"] == "same-origin"


def test_a_page_has_no_inline_script_or_style(tenant: Any, client: Client) -> None:
    isi = client.get(HALAMAN_MASUK).content.decode()
    assert "<style" not in isi
    assert " style=" not in isi
    assert "onclick=" not in isi


def test_a_foreign_host_is_refused(tenant: Any, client: Client) -> None:
    assert client.get(HALAMAN_MASUK, headers={"host": "jahat.example"}).status_code == 400
