"""Forms of the structure: what follows elsewhere from what is written, and what is too long to be written."""

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast, register
from tests.integration.kedudukan_layar.conftest import Masuk
from tests.integration.kedudukan_layar.test_isian import kirim

from lincah.registry.waktu import hari_ini


@pytest.fixture
def hari(in_tenant: Any) -> date:
    return hari_ini(in_tenant)


def test_who_serves_no_more_is_let_in_no_more(cast: Cast, admin: Client, masuk: Masuk) -> None:
    bebas = register("Sudah Pensiun", "199002022015031001")
    alamat, isi = reverse("struktur:ubah_pegawai", args=[bebas.pk]), {"nip": bebas.nip, "nama": bebas.nama}
    dia, bagan = masuk(bebas), reverse("bagan:instansi")
    assert dia.get(bagan).status_code == 200
    assert kirim(admin, alamat, isi).status_code == 302
    jawab = dia.get(bagan)
    assert (jawab.status_code, jawab["Location"].split("?")[0]) == (302, reverse("account_login"))
    assert kirim(admin, alamat, isi | {"aktif": "on"}).status_code == 302
    assert masuk(bebas).get(bagan).status_code == 200


def test_an_affair_too_long_is_refused_at_its_field(cast: Cast, admin: Client, hari: date) -> None:
    isi = {"jenis": "bidang", "nama": "Bidang Baru", "dari": hari, "urusan": f"sosial\n{'x' * 121}"}
    jawab = kirim(admin, reverse("struktur:unit_baru", args=[cast.unit["dinas"].pk]), isi)
    assert jawab.status_code == 422
    assert "120" in str(jawab.context["form"].errors["urusan"])
