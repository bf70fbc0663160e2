"""Acting as another person: in the demo only."""

from collections.abc import Iterator
from importlib import reload
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.http import Http404
from django.test import Client, RequestFactory
from django.urls import NoReverseMatch, clear_url_caches, reverse
from tests.integration.web.conftest import HALAMAN_DALAM, NIP

from lincah.accounts import demo
from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pegawai
from lincah.registry.konteks import di_instansi
from lincah.web import konteks, urls

ALAMAT = "/uji1/demo/sebagai/"


@pytest.fixture
def peragaan(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The URL configuration as `lincah demo` makes it, and back."""
    monkeypatch.setattr(settings, "LINCAH_DEMO", True)
    reload(urls)
    clear_url_caches()
    yield
    monkeypatch.undo()
    reload(urls)
    clear_url_caches()


@pytest.fixture
def pegawai(wati: Akun, tenant: Any) -> Pegawai:
    with di_instansi(tenant):
        return Pegawai.objects.create(nama="Wati", nip=NIP, status="pns", golongan="III/c", akun=wati)


def test_outside_the_demo_there_is_no_such_address(pegawai: Pegawai, client: Client) -> None:
    assert client.post(ALAMAT, {"orang": pegawai.pk}).status_code in (302, 404)
    assert client.get(HALAMAN_DALAM).status_code == 302
    with pytest.raises(NoReverseMatch):
        reverse("demo-sebagai")


def test_outside_the_demo_the_view_itself_refuses(pegawai: Pegawai) -> None:
    with pytest.raises(Http404):
        demo.sebagai(RequestFactory().post(ALAMAT, {"orang": pegawai.pk}))


def test_outside_the_demo_no_template_hears_of_it(tenant: Any) -> None:
    assert konteks.demo(SimpleNamespace(tenant=tenant)) == {"demo": None}


def test_a_demo_that_is_switched_on_late_still_refuses_without_the_setting(
    peragaan: None, pegawai: Pegawai, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "LINCAH_DEMO", False)
    assert client.post(ALAMAT, {"orang": pegawai.pk}).status_code == 404


def test_in_the_demo_one_becomes_the_person(peragaan: None, pegawai: Pegawai, client: Client) -> None:
    jawab = client.post(ALAMAT, {"orang": pegawai.pk, "next": HALAMAN_DALAM})
    assert jawab["Location"] == HALAMAN_DALAM
    dalam = client.get(HALAMAN_DALAM)
    assert dalam.context["user"].username == NIP


def test_a_page_drawn_before_anybody_is_known_still_comes(
    peragaan: None, pegawai: Pegawai, tenant: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(konteks, "pemeran", lambda tenant: [{"kunci": pegawai.pk, "nama": "Wati", "jabatan": ""}])
    monkeypatch.setattr(konteks, "_teringat", {})
    bilah = konteks.demo(SimpleNamespace(tenant=tenant))["demo"]
    assert bilah == {"orang": [{"kunci": pegawai.pk, "nama": "Wati", "jabatan": ""}], "sekarang": None}


@pytest.mark.parametrize("next_", ["", "https://jahat.example/", "//jahat.example/"])
def test_one_is_led_nowhere_else(peragaan: None, pegawai: Pegawai, client: Client, next_: str) -> None:
    assert client.post(ALAMAT, {"orang": pegawai.pk, "next": next_})["Location"] == "/uji1/"


@pytest.mark.parametrize("orang", ["", "x", "999999", "-1"])
def test_nobody_becomes_a_person_who_is_not_there(peragaan: None, pegawai: Pegawai, client: Client, orang: str) -> None:
    assert client.post(ALAMAT, {"orang": orang}).status_code == 404


def test_a_link_is_not_enough(peragaan: None, pegawai: Pegawai, client: Client) -> None:
    assert client.get(ALAMAT).status_code == 405


def test_even_the_demo_wants_the_token_of_the_form(peragaan: None, pegawai: Pegawai) -> None:
    assert Client(enforce_csrf_checks=True).post(ALAMAT, {"orang": pegawai.pk}).status_code == 403


def test_nobody_becomes_the_administrator(
    peragaan: None, pegawai: Pegawai, wati: Akun, tenant: Any, client: Client
) -> None:
    with di_instansi(tenant):
        Akun.objects.filter(pk=wati.pk).update(jenis="administrator")
    assert client.post(ALAMAT, {"orang": pegawai.pk}).status_code == 404


def test_the_bar_lists_the_people_of_the_story(
    peragaan: None, pegawai: Pegawai, tenant: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    orang = [{"pegawai": pegawai.pk, "nama": "Wati", "jabatan": "Analis"}]
    monkeypatch.setattr(konteks, "pemeran", lambda tenant: [konteks._orang(satu) for satu in orang])
    siapa = SimpleNamespace(is_authenticated=True, pegawai=pegawai)
    monkeypatch.setattr(konteks, "_teringat", {})
    isi = konteks.demo(SimpleNamespace(tenant=tenant, user=siapa))["demo"]
    assert isi == {"orang": [{"kunci": pegawai.pk, "nama": "Wati", "jabatan": "Analis"}], "sekarang": pegawai.pk}
