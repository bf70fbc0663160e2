"""Privacy by the tree of units (docs/decisions/0012)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast, register
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Kewenangan, Pegawai
from lincah.kedudukan.services import angkat, delegasikan, mutasi
from lincah.registry.waktu import hari_ini


def halaman(orang: Pegawai) -> str:
    return reverse("pegawai:rincian", args=[orang.pk])


def daftar(masuk: Masuk, siapa: object, query: str = "") -> str:
    return masuk(siapa).get(f"{reverse('pegawai:daftar')}{query}").content.decode()


@pytest.mark.parametrize("dilihat", ["kabid", "madya", "orang_bidang_lain", "kepala_dinas"])
def test_an_employee_sees_the_people_of_the_own_perangkat_daerah(cast: Cast, masuk: Masuk, dilihat: str) -> None:
    orang = cast.orang[dilihat]
    jawab = masuk(cast.pelaksana).get(halaman(orang))
    assert jawab.status_code == 200
    assert orang.nama in daftar(masuk, cast.pelaksana)


@pytest.mark.parametrize("dilihat", ["orang_badan_lain", "kabid_badan", "sekda", "bupati"])
def test_an_employee_does_not_see_other_perangkat_daerah(cast: Cast, masuk: Masuk, dilihat: str) -> None:
    orang = cast.orang[dilihat]
    assert masuk(cast.pelaksana).get(halaman(orang)).status_code == 403
    assert halaman(orang) not in daftar(masuk, cast.pelaksana)


def test_the_number_is_read_by_oneself_the_leaders_and_the_administrator(cast: Cast, masuk: Masuk) -> None:
    nomor = "19900101 201402 1 001"
    alamat = halaman(cast.pelaksana)
    for siapa in (cast.pelaksana, cast.kabid, cast.kepala_dinas, cast.bupati, cast.administrator):
        assert nomor in masuk(siapa).get(alamat).content.decode(), siapa
    for siapa in (cast.madya, cast.kabid_lain, cast.sekda):
        isi = masuk(siapa).get(alamat).content.decode()
        assert nomor not in isi, siapa
        assert "Riwayat jabatan" not in isi


def test_the_list_shows_a_number_only_to_who_may_read_it(cast: Cast, masuk: Masuk) -> None:
    assert "19900101 201402 1 001" not in daftar(masuk, cast.madya)
    assert "19900101 201402 1 001" in daftar(masuk, cast.kabid)


def test_a_search_by_number_tells_nothing_a_page_would_not(cast: Cast, masuk: Masuk) -> None:
    assert cast.pelaksana.nama not in daftar(masuk, cast.madya, "?cari=199001012014")
    assert cast.pelaksana.nama in daftar(masuk, cast.kabid, "?cari=199001012014")
    assert cast.pelaksana.nama in daftar(masuk, cast.administrator, "?cari=19900101 2014")


@pytest.mark.parametrize("siapa", ["sekda", "bupati"])
def test_sekda_and_bupati_see_everybody(cast: Cast, masuk: Masuk, siapa: str) -> None:
    assert masuk(cast.orang[siapa]).get(halaman(cast.orang_badan_lain)).status_code == 200
    assert cast.orang_badan_lain.nama in daftar(masuk, cast.orang[siapa])


def test_who_leads_elsewhere_for_a_time_sees_the_people_there(cast: Cast, masuk: Masuk, in_tenant: object) -> None:
    hari = hari_ini(in_tenant)
    angkat(
        pegawai=cast.kabid, jabatan=cast.pos["bidang_badan"], jenis="plh", dari=hari,
        sampai=hari + timedelta(days=5), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    assert masuk(cast.kabid).get(halaman(cast.orang_badan_lain)).status_code == 200
    assert masuk(cast.kabid).get(halaman(cast.kepala_badan)).status_code == 200


def test_a_delegate_sees_whom_the_giver_leads(cast: Cast, masuk: Masuk, in_tenant: object) -> None:
    hari = hari_ini(in_tenant)
    assert masuk(cast.kabid).get(halaman(cast.kabid_badan)).status_code == 403
    delegasikan(
        dari_jabatan=cast.pos["badan"], kepada_jabatan=cast.pos["bidang"],
        kewenangan=Kewenangan.PENILAIAN_KINERJA, nomor="1", tanggal=hari, dari=hari, oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    assert masuk(cast.kabid).get(halaman(cast.kabid_badan)).status_code == 200


def test_after_a_move_the_old_perangkat_daerah_is_closed(cast: Cast, masuk: Masuk, in_tenant: object) -> None:
    kursi = cast.jabatan("orang_badan_lain")
    assert masuk(cast.muda).get(halaman(cast.madya)).status_code == 200
    mutasi(pegawai=cast.muda, ke=kursi, dari=hari_ini(in_tenant), oleh=OLEH, waktu=WAKTU)
    assert masuk(cast.muda).get(halaman(cast.madya)).status_code == 403
    assert masuk(cast.muda).get(halaman(cast.orang_badan_lain)).status_code == 200
    assert masuk(cast.kabid).get(halaman(cast.muda)).status_code == 403


def test_somebody_without_a_post_sees_only_oneself(cast: Cast, masuk: Masuk) -> None:
    baru = register("Belum Berjabatan", "199002022015031001")
    assert masuk(baru).get(halaman(baru)).status_code == 200
    isi = daftar(masuk, baru)
    assert "Belum Berjabatan" in isi
    assert cast.madya.nama not in isi
    assert masuk(cast.kabid).get(halaman(baru)).status_code == 403
    assert masuk(cast.administrator).get(halaman(baru)).status_code == 200


def test_a_superior_is_named_even_when_the_own_page_is_closed(cast: Cast, masuk: Masuk) -> None:
    isi = masuk(cast.madya).get(halaman(cast.kepala_dinas)).content.decode()
    assert "Bupati Budiman" in isi
    assert halaman(cast.bupati) not in isi


def test_filters_stay_within_reach(cast: Cast, masuk: Masuk) -> None:
    jauh = f"?pd={cast.unit['badan'].pk}&unit={cast.unit['bidang_badan'].pk}"
    assert cast.orang_badan_lain.nama not in daftar(masuk, cast.pelaksana, jauh)
    isi = daftar(masuk, cast.pelaksana, f"?unit={cast.unit['bidang_lain'].pk}")
    assert cast.orang_bidang_lain.nama in isi
    assert cast.madya.nama not in isi


@pytest.mark.parametrize("query", ["?pd=x&unit=y&kelas=z", "?halaman=9999", "?halaman=-1", "?cari=%27%25_", "?cari=12"])
def test_a_strange_address_shows_a_page(cast: Cast, masuk: Masuk, query: str) -> None:
    assert masuk(cast.pelaksana).get(f"{reverse('pegawai:daftar')}{query}").status_code == 200


def test_by_class_and_level(cast: Cast, masuk: Masuk) -> None:
    isi = daftar(masuk, cast.administrator, "?kelas=ahli_madya")
    assert cast.madya.nama in isi and cast.muda.nama not in isi
    register("Belum Berjabatan", "199002022015031001")
    isi = daftar(masuk, cast.administrator, "?kelas=tanpa_jabatan")
    assert "Belum Berjabatan" in isi and cast.madya.nama not in isi
