"""A day without a regulation, and the two ways of finding people of whom something holds."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.queries import saring
from lincah.kedudukan.queries.jangkauan import Jangkauan
from lincah.kedudukan.queries.kini import kini
from lincah.kedudukan.queries.masalah import Temuan, daftar_temuan
from lincah.kedudukan.services import akhiri
from lincah.kedudukan.templatetags.kedudukan import perbaikan
from lincah.law.kedudukan import JenisMasalah, Masalah
from lincah.registry.konteks import di_skema_bersama
from lincah.registry.models import Pemberlakuan
from lincah.registry.queries import lupakan_ingatan
from lincah.registry.waktu import hari_ini


@pytest.fixture
def tanpa_peraturan(cast: Cast, in_tenant: Any) -> None:
    with di_skema_bersama():
        Pemberlakuan.objects.filter(instansi=in_tenant).delete()
    lupakan_ingatan()


def test_without_a_regulation_posts_are_shown_and_nothing_is_concluded(
    cast: Cast, tanpa_peraturan: None, masuk: Masuk
) -> None:
    for siapa in (cast.madya, cast.kabid, cast.kepala_dinas):
        client = masuk(siapa)
        for alamat in ("pegawai:daftar", "kinerja", "tim"):
            isi = client.get(reverse(alamat))
            assert isi.status_code == 200
            assert "belum ada peraturan sistem kerja" in isi.content.decode(), alamat
    isi = masuk(cast.madya).get(reverse("pegawai:daftar")).content.decode()
    assert cast.kabid.nama in isi and cast.orang_badan_lain.nama not in isi


def test_without_a_regulation_the_structure_can_still_be_kept(cast: Cast, tanpa_peraturan: None, masuk: Masuk) -> None:
    client, unit = masuk(cast.administrator), cast.unit["dinas"].pk
    for alamat in (reverse("masalah"), reverse("struktur:unit", args=[unit]), reverse("struktur:model", args=[unit])):
        assert client.get(alamat).status_code == 200
    jawab = client.post(
        reverse("struktur:model", args=[unit]), {"model": "x", "alasan": "y", "dari": "2025-03-03", "langkah": "simpan"}
    )
    assert jawab.status_code == 422


def test_one_sweep_finds_the_same_as_post_by_post(cast: Cast, in_tenant: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    hari = hari_ini(in_tenant)
    struktur, semua = kini(in_tenant, hari), Jangkauan(None, ("/",), ("/",))
    satu_satu = daftar_temuan(struktur, hari, semua)
    monkeypatch.setattr(saring, "BANYAK", 0)
    assert daftar_temuan(struktur, hari, semua) == satu_satu != ()


@pytest.mark.parametrize("jenis", list(JenisMasalah))
def test_every_kind_of_problem_leads_to_a_form(cast: Cast, masuk: Masuk, jenis: JenisMasalah) -> None:
    temuan = Temuan(
        Masalah(jenis, "masalah", "perbaikan"), cast.unit["dinas"].pk, "Dinas", cast.pos["dinas"].pk, cast.madya.pk
    )
    alamat = perbaikan(temuan)
    assert masuk(cast.administrator).get(alamat).status_code == 200, alamat
