"""The frame of every page: today's regulation, the version, pages of allauth and of errors in our clothes."""

from typing import Any

import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


def test_the_foot_names_the_regulation_in_force(tenant: Any) -> None:
    isi = Client().get(f"/{tenant.slug}/akun/masuk/").content.decode()
    assert "Berlaku hari ini" in isi
    assert "Nomor 62 Tahun 2023" in isi


def test_the_login_page_is_ours(tenant: Any) -> None:
    isi = Client().get(f"/{tenant.slug}/akun/masuk/").content.decode()
    assert "Masuk ke Lincah" in isi
    assert tenant.nama in isi
    assert 'autocomplete="current-password"' in isi


def test_a_wrong_password_keeps_the_name_and_says_what_is_wrong(tenant: Any) -> None:
    jawaban = Client().post(f"/{tenant.slug}/akun/masuk/", {"login": "197001011995031002", "password": "keliru"})
    isi = jawaban.content.decode()
    assert "Ada yang perlu diperbaiki" in isi
    assert 'value="197001011995031002"' in isi


def test_a_page_that_is_not_there_speaks_indonesian(tenant: Any) -> None:
    jawaban = Client().get(f"/{tenant.slug}/tidak-ada-di-sini/")
    assert jawaban.status_code == 404
    assert "Halaman ini tidak ditemukan" in jawaban.content.decode()


def test_a_form_open_for_too_long_is_explained(tenant: Any) -> None:
    jawaban = Client(enforce_csrf_checks=True).post(f"/{tenant.slug}/akun/masuk/", {"login": "x", "password": "y"})
    assert jawaban.status_code == 403
    assert "sudah terlalu lama terbuka" in jawaban.content.decode()


def test_the_gallery_is_not_there_outside_the_demo(tenant: Any) -> None:
    assert Client().get(f"/{tenant.slug}/galeri/").status_code == 404
