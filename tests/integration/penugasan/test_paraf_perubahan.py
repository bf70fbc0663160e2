"""Initials on the letter of a proposed change: the same chain, in turn, before it is set."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import HARI, Cast
from tests.integration.penugasan.berparaf import minta_paraf
from tests.integration.penugasan.test_perubahan import PANJANG, diusulkan, ganti
from tests.perkara import aktor, peristiwa

from lincah.accounts.models import Akun
from lincah.naskah.models import Naskah
from lincah.pelaksanaan.services.serah_terima import serahkan_rincian
from lincah.penugasan.models import Penugasan, Perubahan
from lincah.penugasan.queries.perubahan import perubahan_beranda
from lincah.penugasan.services import HalamanBasi, PerkaraTidakAda, UsulanKeliru
from lincah.penugasan.services.perubahan import paraf_ubahan, putuskan_ubahan

__all__ = ["diusulkan"]


@pytest.fixture
def usulan(cast: Cast, diusulkan: Penugasan) -> Perubahan:
    """More time, proposed; the head of the other bidang initials before the Kepala Dinas sets it."""
    minta_paraf(cast, "bidang_lain", tingkat=0)
    hasil = ganti(cast.kabid, diusulkan, "perpanjangan", selesai=PANJANG)
    assert hasil.perubahan is not None
    return hasil.perubahan


def putus(cast: Cast, usulan: Perubahan, siapa: str, *, setuju: bool = True, catatan: str = "") -> None:
    putuskan_ubahan(
        aktor(cast.orang[siapa]), usulan.pk, setuju=setuju, catatan=catatan, versi=usulan.penugasan.versi,
        serah=serahkan_rincian,
    )  # fmt: skip


def test_it_is_set_once_it_is_initialled_and_the_letter_shows_it(cast: Cast, usulan: Perubahan) -> None:
    assert usulan.giliran == cast.pos["bidang_lain"]
    assert [satu.pk for satu in perubahan_beranda(aktor(cast.kabid_lain), HARI).usulan] == [usulan.pk]
    assert perubahan_beranda(aktor(cast.kepala_dinas), HARI).usulan == ()
    with pytest.raises(UsulanKeliru, match="belum diparaf"):
        putus(cast, usulan, "kepala_dinas")
    versi = usulan.penugasan.versi
    for siapa in (cast.kabid, cast.kepala_dinas, cast.orang_bidang_lain):
        with pytest.raises(PerkaraTidakAda):
            paraf_ubahan(aktor(siapa), usulan.pk, versi=versi)
    with pytest.raises(HalamanBasi):
        paraf_ubahan(aktor(cast.kabid_lain), usulan.pk, versi=versi + 1)
    assert paraf_ubahan(aktor(cast.kabid_lain), usulan.pk, versi=versi).giliran_id is None
    with pytest.raises(PerkaraTidakAda):
        paraf_ubahan(aktor(cast.kabid_lain), usulan.pk, versi=versi)
    putus(cast, usulan, "kepala_dinas")
    kasus = Penugasan.objects.get(pk=usulan.penugasan_id)
    surat = Naskah.objects.get(pk=kasus.naskah_id)
    assert [satu["nama"] for satu in surat.isi["paraf"]] == [cast.kabid_lain.nama]
    assert [satu.jenis for satu in peristiwa(kasus)][-2:] == ["penugasan.memaraf_perubahan", "penugasan.perpanjangan"]


def test_whose_turn_it_is_may_send_it_back_with_a_reason(cast: Cast, usulan: Perubahan) -> None:
    with pytest.raises(UsulanKeliru, match="mengapa"):
        putus(cast, usulan, "kabid_lain", setuju=False)
    putus(cast, usulan, "kabid_lain", setuju=False, catatan="Anggarannya belum ada")
    usulan.refresh_from_db()
    assert (usulan.keadaan, usulan.catatan, usulan.giliran_id) == ("ditolak", "Anggarannya belum ada", None)


def test_what_the_signatory_changes_needs_no_initials(cast: Cast, diusulkan: Penugasan) -> None:
    minta_paraf(cast, "bidang_lain", tingkat=0)
    hasil = ganti(cast.kepala_dinas, diusulkan, "perpanjangan", selesai=PANJANG)
    assert hasil.perubahan is not None and hasil.perubahan.keadaan == "ditetapkan"


def test_on_the_screen_it_is_initialled_without_javascript(cast: Cast, usulan: Perubahan, in_tenant: Any) -> None:
    klien = Client()
    klien.force_login(Akun.objects.get(pegawai=cast.kabid_lain))
    url = reverse("pekerjaan:usulan_perubahan", args=[usulan.penugasan_id, usulan.pk])
    assert "Bubuhkan paraf" in klien.get(url).content.decode()
    jawab = klien.post(url, {"versi": usulan.penugasan.versi, "paraf": "1"})
    assert jawab.status_code == 302
    usulan.refresh_from_db()
    assert usulan.giliran_id is None
