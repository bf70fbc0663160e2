"""One person: what is concluded, when, and by which article."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan import kait
from lincah.kedudukan.models import Pegawai, Pemangkuan
from lincah.kedudukan.services import akhiri, angkat, buka_jabatan, mutasi, tetapkan_kedudukan
from lincah.registry.konteks import di_instansi
from lincah.registry.waktu import hari_ini


def isi(client: Client, orang: Pegawai, tanggal: date | str = "") -> str:
    query = f"?tanggal={tanggal}" if tanggal else ""
    return client.get(f"{reverse('pegawai:rincian', args=[orang.pk])}{query}").content.decode()


def test_the_page_names_penilai_leader_and_the_article(cast: Cast, admin: Client) -> None:
    halaman = isi(admin, cast.madya)
    for teks in ("Pejabat Penilai Kinerja", "Kabul Bidang", "Lampiran huruf C", "Peraturan Bupati", "Riwayat jabatan"):
        assert teks in halaman


def test_oneself_reads_it_in_the_place_kinerja(cast: Cast, masuk: Masuk) -> None:
    halaman = masuk(cast.madya).get(reverse("kinerja")).content.decode()
    assert "Yang menilai kinerja Anda" in halaman
    assert "Kabul Bidang" in halaman
    assert "SKP" not in halaman


def test_who_was_penilai_on_the_third_of_march(cast: Cast, admin: Client) -> None:
    """The head of the division was another person that day, and the officer sat in another division."""
    pangku = Pemangkuan.objects.get(pegawai=cast.kabid)
    akhiri(pemangkuan=pangku, sampai=date(2025, 6, 30), oleh=OLEH, waktu=WAKTU)
    sekarang = cast.jabatan("pelaksana")
    angkat_baru = buka_jabatan(
        unit=cast.unit["bidang_lain"], nama="Pranata Komputer Ahli Madya", kelas="jf", jenjang="ahli_madya",
        dari=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    mutasi(pegawai=cast.madya, ke=angkat_baru, dari=date(2025, 9, 1), oleh=OLEH, waktu=WAKTU)
    dulu = isi(admin, cast.madya, "2025-03-03")
    assert "Keadaan Senin, 3 Maret 2025" in dulu
    assert "Kabul Bidang" in dulu
    assert "Lain Bidari" not in dulu
    assert "Lain Bidari" in isi(admin, cast.madya)
    kosong = isi(admin, cast.madya, "2025-08-01")
    assert "Jabatan kosong" in kosong
    assert sekarang.nama not in kosong


def test_before_the_first_regulation_it_says_so(cast: Cast, admin: Client) -> None:
    halaman = isi(admin, cast.madya, "2020-03-03")
    assert "belum ada peraturan sistem kerja" in halaman
    assert "Tidak memangku jabatan pada tanggal ini" in halaman


@pytest.mark.parametrize("tanggal", ["kemarin", "2025-02-30", "99999-01-01"])
def test_a_date_that_is_none_is_said(cast: Cast, admin: Client, tanggal: str) -> None:
    halaman = isi(admin, cast.madya, tanggal)
    assert "Tanggal di alamat tidak terbaca" in halaman
    assert "Keadaan hari ini" in halaman


@pytest.mark.parametrize("tanggal", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_too(cast: Cast, admin: Client, tanggal: str) -> None:
    assert "Kabul" in isi(admin, cast.madya, tanggal) or "belum ada peraturan" in isi(admin, cast.madya, tanggal)


def test_a_substitute_stands_beside_with_dates(cast: Cast, admin: Client, in_tenant: object) -> None:
    hari = hari_ini(in_tenant)
    angkat(
        pegawai=cast.sekretaris, jabatan=cast.pos["bidang"], jenis="plh", dari=hari,
        sampai=hari + timedelta(days=3), oleh=OLEH, waktu=WAKTU,
    )  # fmt: skip
    assert "Plh. Kepala Bidang Aplikasi Informatika" in isi(admin, cast.sekretaris)
    halaman = isi(admin, cast.madya)
    assert "Plh." in halaman and "Sekti Rahayu" in halaman and "Kabul Bidang" in halaman


def test_other_chapters_put_a_second_superior_beside_the_penilai(
    cast: Cast, admin: Client, masuk: Masuk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kait, "_pencari", {})

    def cari(pegawai_id: int, tanggal: date) -> tuple[kait.AtasanKerja, ...]:
        return (kait.AtasanKerja("Ketua Beni", "Ketua tim", "Aplikasi Layanan", tanggal),) * (
            pegawai_id == cast.muda.pk
        )

    kait.daftarkan_atasan("uji", cari)
    assert "Ketua Beni" in isi(admin, cast.muda)
    assert "Ketua Beni" not in isi(admin, cast.madya)
    assert "Ketua Beni" in isi(masuk(cast.muda), cast.muda) and "Ketua Beni" in isi(masuk(cast.kabid), cast.muda)
    assert "Ketua Beni" not in isi(masuk(cast.pertama), cast.muda)  # a colleague knows the post, not the work


def test_somebody_who_fell_out_is_shown_with_the_way_to_mend(cast: Cast, admin: Client) -> None:
    pangku = Pemangkuan.objects.get(pegawai=cast.muda)
    akhiri(pemangkuan=pangku, sampai=date(2025, 1, 1), oleh=OLEH, waktu=WAKTU)
    halaman = isi(admin, cast.muda)
    assert "Yang perlu dibereskan" in halaman
    assert f"{reverse('struktur:angkat')}?pegawai={cast.muda.pk}" in halaman


def test_kinerja_says_who_sets_whose_performance(cast: Cast, masuk: Masuk) -> None:
    halaman = masuk(cast.madya).get(reverse("kinerja")).content.decode()
    assert "menetapkan kinerja" in halaman


def test_where_the_kedudukan_must_be_set_first_it_is_said(cast_lain: Cast, tenant_lain: Any, masuk: Masuk) -> None:
    """The second regency is governed by a regulation that demands it; the leaders are not meant."""
    with di_instansi(tenant_lain):
        client, pimpinan = masuk(cast_lain.madya), masuk(cast_lain.kabid)
        assert "Penetapan bagi Anda belum dicatat" in client.get(reverse("kinerja")).content.decode()
        tetapkan_kedudukan(
            pegawai=cast_lain.madya, unit=cast_lain.unit["bidang"], nomor="800/1", tanggal=date(2025, 1, 2),
            penetap="Bupati", dari=date(2025, 1, 2), oleh=OLEH, waktu=WAKTU,
        )  # fmt: skip
        assert "Kedudukan Anda sudah ditetapkan" in client.get(reverse("kinerja")).content.decode()
        assert "800/1" in isi(client, cast_lain.madya)
        assert "Penetapan kedudukan" not in pimpinan.get(reverse("kinerja")).content.decode()
