"""The people one leads, and what is wrong with the structure."""

from datetime import date, timedelta

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast, register
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Kewenangan, Pemangkuan, Unit
from lincah.kedudukan.queries.jangkauan import Jangkauan
from lincah.kedudukan.queries.kini import kini
from lincah.kedudukan.queries.masalah import daftar_temuan
from lincah.kedudukan.services import akhiri, angkat, buka_jabatan, buka_unit, delegasikan
from lincah.law.kedudukan import JenisMasalah
from lincah.registry.waktu import hari_ini

SEMUA = Jangkauan(None, ("/",), ("/",))


def tim(masuk: Masuk, siapa: object, query: str = "") -> str:
    return masuk(siapa).get(f"{reverse('tim')}{query}").content.decode()


def masalah(client: Client, query: str = "") -> str:
    return client.get(f"{reverse('masalah')}{query}").content.decode()


def test_a_leader_sees_whom_he_appraises(cast: Cast, masuk: Masuk) -> None:
    isi = tim(masuk, cast.kabid)
    for orang in (cast.madya, cast.muda, cast.pertama, cast.pelaksana):
        assert orang.nama in isi
    assert cast.orang_bidang_lain.nama not in isi
    assert "Yang Anda pimpin" in isi


def test_the_head_of_the_dinas_sees_the_heads_below(cast: Cast, masuk: Masuk) -> None:
    isi = tim(masuk, cast.kepala_dinas)
    assert cast.kabid.nama in isi and cast.sekretaris.nama in isi
    assert cast.kabid_badan.nama not in isi


def test_everybody_else_sees_the_colleagues(cast: Cast, masuk: Masuk) -> None:
    isi = tim(masuk, cast.madya)
    assert "Rekan seunit" in isi and cast.pelaksana.nama in isi and "(Anda)" in isi
    assert cast.orang_bidang_lain.nama not in isi


def test_who_leads_two_units_chooses_between_them(cast: Cast, masuk: Masuk, in_tenant: object) -> None:
    hari = hari_ini(in_tenant)
    angkat(
        pegawai=cast.kabid, jabatan=cast.pos["bidang_lain"], jenis="plh", dari=hari,
        sampai=hari + timedelta(days=3), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    assert cast.madya.nama in tim(masuk, cast.kabid)
    isi = tim(masuk, cast.kabid, f"?jabatan={cast.pos['bidang_lain'].pk}")
    assert "Plh. Kepala Bidang Informasi Publik" in isi and cast.orang_bidang_lain.nama in isi


def test_a_delegated_appraisal_shows_for_whom(cast: Cast, masuk: Masuk, in_tenant: object) -> None:
    hari = hari_ini(in_tenant)
    delegasikan(
        dari_jabatan=cast.pos["dinas"], kepada_jabatan=cast.pos["sekretariat"],
        kewenangan=Kewenangan.PENILAIAN_KINERJA, nomor="7", tanggal=hari, dari=hari, oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    isi = tim(masuk, cast.sekretaris, f"?jabatan={cast.pos['dinas'].pk}")
    assert "atas pendelegasian Kepala Dinas" in isi and cast.kabid.nama in isi


def test_somebody_without_a_post_is_told(cast: Cast, masuk: Masuk) -> None:
    assert "Anda belum memangku jabatan" in tim(masuk, register("Belum Berjabatan", "199002022015031001"))


def test_nothing_wrong_is_said_too(cast: Cast, admin: Client) -> None:
    assert "Tidak ada masalah" in masalah(admin)


def test_an_empty_post_leads_to_the_form_that_fills_it(cast: Cast, admin: Client) -> None:
    akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=cast.kabid), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    isi = masalah(admin)
    assert "Jabatan Kepala Bidang Aplikasi Informatika kosong" in isi
    alamat = f"{reverse('struktur:angkat')}?jabatan={cast.pos['bidang'].pk}"
    assert alamat in isi and admin.get(alamat).status_code == 200
    assert "Tanpa jabatan" in isi
    assert isi.count("Jabatan Kepala Bidang Aplikasi Informatika kosong") == 1  # once, not once a person


def test_one_kind_alone_a_page_at_a_time(cast: Cast, admin: Client) -> None:
    for urut in range(23):
        register(f"Tanpa Kursi {urut:02}", f"1990020220150310{urut:02}")
    assert "Lihat semua 23" in masalah(admin)
    isi = masalah(admin, "?jenis=tanpa_jabatan&halaman=2")
    assert "Tanpa Kursi 22" in isi and "Tanpa Kursi 01" not in isi
    assert "Sudah tidak ada" in masalah(admin, "?jenis=garis_melingkar")


def test_a_leader_sees_the_own_subtree_without_the_forms(cast: Cast, masuk: Masuk) -> None:
    for siapa in (cast.kabid_badan, cast.kabid):
        akhiri(pemangkuan=Pemangkuan.objects.get(pegawai=siapa), sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    isi = masalah(masuk(cast.kepala_dinas))
    assert "Kepala Bidang Aplikasi Informatika kosong" in isi
    assert "Kepala Bidang Mutasi" not in isi and "Perbaiki</a>" not in isi
    assert "Kepala Bidang Mutasi kosong" in masalah(masuk(cast.sekda))


def _diam(cast: Cast) -> None:
    uptd = buka_unit(
        jenis="uptd", nama="UPTD Uji", induk=cast.unit["dinas"], dari=date(2024, 1, 1), oleh=OLEH, waktu=WAKTU
    )
    buka_jabatan(
        unit=uptd, nama="Kepala UPTD Uji", peran="kepala_uptd", kelas="administrator", pimpinan=True,
        dari=date(2024, 1, 1), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    kursi = buka_jabatan(unit=uptd, nama="Pengelola", kelas="pelaksana", dari=date(2024, 1, 1), oleh=OLEH, waktu=WAKTU)
    baru = register("Orang UPTD", "199002022015031001")
    angkat(pegawai=baru, jabatan=kursi, dari=date(2024, 1, 1), oleh=OLEH, waktu=WAKTU)


def test_silence_of_the_regulation_leads_to_the_choice_of_a_model(cast: Cast, admin: Client) -> None:
    _diam(cast)
    unit = Unit.objects.get(nama="UPTD Uji")
    assert reverse("struktur:model", args=[unit.pk]) in masalah(admin)
    isi = admin.get(reverse("struktur:model", args=[unit.pk])).content.decode()
    assert "Peraturan tidak mengatur unit ini" in isi and "Lampiran" in isi


def test_a_ring_is_named_and_breaks_no_page(cast: Cast, admin: Client, in_tenant: object) -> None:
    """The services refuse a ring; data from elsewhere may hold one."""
    Unit.objects.filter(pk=cast.unit["dinas"].pk).update(induk=cast.unit["bidang"])
    temuan = daftar_temuan(kini(in_tenant, hari_ini(in_tenant)), hari_ini(in_tenant), SEMUA)
    assert JenisMasalah.GARIS_MELINGKAR in {satu.jenis for satu in temuan}
    assert reverse("struktur:pindah", args=[cast.unit["bidang"].pk]) in masalah(admin, "?jenis=garis_melingkar")
    for alamat in (reverse("pegawai:daftar"), reverse("pegawai:rincian", args=[cast.madya.pk])):
        assert admin.get(alamat).status_code == 200
    assert admin.get(reverse("struktur:unit", args=[cast.unit["dinas"].pk])).status_code == 200


@pytest.mark.parametrize("jenis", list(JenisMasalah))
def test_every_kind_has_words(jenis: JenisMasalah) -> None:
    from lincah.kedudukan.sebutan import ARTI_MASALAH

    assert all(ARTI_MASALAH[jenis])
