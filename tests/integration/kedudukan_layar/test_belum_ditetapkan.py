"""Where the regulation wants the kedudukan set before an assignment, whoever lacks it is in the list of problems."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.services import tetapkan_kedudukan
from lincah.registry.konteks import di_instansi


@pytest.fixture
def lain(tenant_lain: Any, cast_lain: Cast) -> Any:
    with di_instansi(tenant_lain):
        yield cast_lain


def masalah(masuk: Masuk, siapa: Any) -> str:
    return masuk(siapa).get(reverse("masalah") + "?jenis=belum_ditetapkan").content.decode()


def test_who_lacks_it_is_named_until_the_letter_is_recorded(lain: Cast, masuk: Masuk) -> None:
    alamat = reverse("struktur:penetapan", args=[lain.muda.pk])
    isi = masalah(masuk, lain.administrator)
    assert "Kedudukan belum ditetapkan" in isi and lain.muda.nama in isi and alamat in isi
    assert lain.kabid.nama not in isi  # an officer who leads is appointed to that very place
    unit = Pemangkuan.objects.get(pegawai=lain.muda).jabatan.unit
    isian = {"nomor": "1/2025", "tanggal": date(2025, 1, 2), "penetap": "Bupati", "dari": date(2025, 1, 2)}
    tetapkan_kedudukan(pegawai=lain.muda, unit=unit, **isian, oleh=OLEH, waktu=WAKTU)
    isi = masalah(masuk, lain.administrator)
    assert alamat not in isi and reverse("struktur:penetapan", args=[lain.pertama.pk]) in isi


def test_the_own_page_says_it_too(lain: Cast, masuk: Masuk) -> None:
    isi = masuk(lain.muda).get(reverse("pegawai:rincian", args=[lain.muda.pk])).content.decode()
    assert "belum dapat ditugaskan" in isi


def test_a_regulation_that_asks_for_none_lists_nobody(cast: Cast, masuk: Masuk) -> None:
    assert "Sudah tidak ada" in masalah(masuk, cast.administrator)
