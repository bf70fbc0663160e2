"""The pages of the regulations: public law for whoever is logged in."""

import pytest
from django.test import Client

from lincah.peraturan import list_peraturan, muat_profil
from lincah.web.peraturan_isi import tautan_rujukan


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
    assert "Rantai reviu" in masuk.get(f"/uji1/peraturan/{id}/pelaksanaan/").content.decode()
    assert 'id="tafsir-' in masuk.get(f"/uji1/peraturan/{id}/tafsir/").content.decode()


@pytest.mark.parametrize("id", list_peraturan())
def test_a_chip_leads_to_the_place_where_its_rule_stands(masuk: Client, in_tenant: object, id: str) -> None:
    profil = muat_profil(id)
    tahapan = profil.pelaksanaan.tahapan[0]
    for rujukan in (profil.kedudukan.model[0].dasar.rujukan, tahapan.reviu.selesai_oleh.rujukan):
        alamat, _, tempat = tautan_rujukan(rujukan).partition("#")
        assert f'id="{tempat}"' in masuk.get(alamat).content.decode()


@pytest.mark.parametrize("id", list_peraturan())
def test_its_figures_can_be_looked_at(masuk: Client, id: str) -> None:
    assert masuk.get(f"/uji1/peraturan/{id}/gambar/").status_code == 200
    halaman = masuk.get(f"/uji1/peraturan/{id}/gambar/1/").content.decode()
    assert "<svg" in halaman
    assert "Baca sebagai daftar" in halaman
    for urutan in (0, 999):
        assert masuk.get(f"/uji1/peraturan/{id}/gambar/{urutan}/").status_code == 404


@pytest.mark.parametrize("bagian", ["", "pelaksanaan/", "tafsir/", "gambar/", "gambar/1/"])
def test_an_unknown_regulation_is_not_found(masuk: Client, bagian: str) -> None:
    assert masuk.get(f"/uji1/peraturan/tidak-ada/{bagian}").status_code == 404
