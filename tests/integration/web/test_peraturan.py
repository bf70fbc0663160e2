"""The pages of the regulations: public law for whoever is logged in."""

import pytest
from django.test import Client

from lincah.peraturan import list_peraturan


def test_whoever_is_not_logged_in_is_led_to_the_door(client: Client, tenant: object) -> None:
    assert client.get("/uji1/peraturan/").status_code == 302


def test_the_regulation_in_force_here_stands_first(masuk: Client) -> None:
    halaman = masuk.get("/uji1/peraturan/").content.decode()
    assert halaman.lower().index("berlaku di sini") < halaman.index("Tidak berlaku di instansi ini")


@pytest.mark.parametrize("id", list_peraturan())
def test_every_regulation_can_be_read(masuk: Client, id: str) -> None:
    jawab = masuk.get(f"/uji1/peraturan/{id}/")
    assert jawab.status_code == 200
    halaman = jawab.content.decode()
    for kata in ("Identitas", "Kedudukan", "Penugasan", "Pelaksanaan dan reviu", "Yang tidak diatur", 'id="tempat-'):
        assert kata in halaman
    assert 'id="tafsir-' in masuk.get(f"/uji1/peraturan/{id}/tafsir/").content.decode()


@pytest.mark.parametrize("id", list_peraturan())
def test_its_figures_can_be_looked_at(masuk: Client, id: str) -> None:
    assert masuk.get(f"/uji1/peraturan/{id}/gambar/").status_code == 200
    halaman = masuk.get(f"/uji1/peraturan/{id}/gambar/1/").content.decode()
    assert "<svg" in halaman
    assert "Baca sebagai daftar" in halaman
    for urutan in (0, 999):
        assert masuk.get(f"/uji1/peraturan/{id}/gambar/{urutan}/").status_code == 404


@pytest.mark.parametrize(
    "alamat", ["/uji1/peraturan/tidak-ada/", "/uji1/peraturan/tidak-ada/tafsir/", "/uji1/peraturan/tidak-ada/gambar/1/"]
)
def test_an_unknown_regulation_is_not_found(masuk: Client, alamat: str) -> None:
    assert masuk.get(alamat).status_code == 404
