"""The pages of the administrator: nobody else's, cheap, and every act of theirs done with an event."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.cast import SANDI
from tests.integration.exchange.conftest import ADMIN, PAGI, Penangan, antar, tulis

from lincah.accounts.services import buat_administrator, buat_akun_pegawai
from lincah.audit.models import Peristiwa
from lincah.exchange import services
from lincah.exchange.demo import saling_mengenal
from lincah.exchange.models import Kunci, Mitra, Penolakan, PesanKeluar, PesanMasuk
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi

Di = Callable[[], Any]
PALING_BANYAK = 12


@pytest.fixture
def admin(kenal: Any) -> Client:
    client = Client()
    client.force_login(buat_administrator(username="admin-tukar", nama="Administrator", sandi=SANDI))
    return client


def alamat(nama: str, *isi: object) -> str:
    return reverse(f"pertukaran:{nama}", args=isi)


def kartu_asing() -> str:
    """The new card of the other one, as its administrator would send it."""
    with di_instansi(Instansi.objects.get(slug="uji2")):
        services.ganti_kunci(oleh=ADMIN, waktu=PAGI)
        return services.kartu_sendiri().teks()


def test_only_the_administrator_sees_them(kenal: Any) -> None:
    pesan = tulis()
    mitra = Mitra.objects.get()
    pegawai = Client()
    pegawai.force_login(buat_akun_pegawai(nip="199001012015031001", nama="Wati", sandi=SANDI))
    for nama, isi in (
        ("keadaan", ()),
        ("kartu", ()),
        ("ganti", ()),
        ("mitra_baru", ()),
        ("mitra", (mitra.pk,)),
        ("keluar", (pesan.pk,)),
        ("masuk", (1,)),
    ):
        assert pegawai.get(alamat(nama, *isi)).status_code == 403, nama
        assert Client().get(alamat(nama, *isi)).status_code == 302, nama
    assert pegawai.post(alamat("tindak", mitra.pk), {"tindakan": "hentikan"}).status_code == 403
    assert pegawai.post(alamat("keluar", pesan.pk), {"alasan": "x"}).status_code == 403
    assert Mitra.objects.get().aktif


def test_a_page_full_of_trouble_costs_twelve_queries_at_most(kenal: Any, admin: Client, di_sana: Di) -> None:
    for ke in range(40):
        tulis(ke, perkara=f"p-{ke}")
    with di_sana():
        for ke in range(20):
            tulis(-1, perkara=f"m-{ke}")
        antar()
    for ke in range(12):
        Penolakan.objects.create(
            tanggal=PAGI.date(), alasan="terulang", pengirim=str(Mitra.objects.get().identitas), pesan=f"{ke}",
            pertama=PAGI, terakhir=PAGI, keterangan="x",
        )  # fmt: skip
    semua = [alamat("keadaan"), alamat("mitra", Mitra.objects.get().pk), alamat("kartu")]
    semua += [alamat("keluar", PesanKeluar.objects.first().pk), alamat("masuk", PesanMasuk.objects.first().pk)]
    for satu in semua:
        admin.get(satu)
        with CaptureQueriesContext(connection) as isi:
            jawab = admin.get(satu)
        banyak = sum(not baris["sql"].startswith(("SET", "SAVEPOINT", "RELEASE")) for baris in isi.captured_queries)
        assert jawab.status_code == 200 and banyak <= PALING_BANYAK and len(jawab.content) <= 60_000, (satu, banyak)


def test_a_mitra_is_noted_after_its_fingerprint_was_compared(admin: Client) -> None:
    kartu = kartu_asing()
    sebelum = bytes(Mitra.objects.get().kunci_publik)
    jawab = admin.post(alamat("mitra_baru"), {"kartu": kartu, "langkah": "periksa"})
    assert "sudah dicatat dengan kunci lain" in jawab.content.decode()
    jawab = admin.post(alamat("mitra_baru"), {"kartu": kartu, "langkah": "simpan"})
    assert jawab.status_code == 422 and "Cocokkan dahulu sidik" in jawab.content.decode()
    assert bytes(Mitra.objects.get().kunci_publik) == sebelum
    admin.post(alamat("mitra_baru"), {"kartu": kartu, "langkah": "simpan", "cocok": "on"})
    assert bytes(Mitra.objects.get().kunci_publik) != sebelum
    assert Peristiwa.objects.get(jenis="exchange.mitra_diperbarui").pelaku["kapasitas"] == "administrator"


def test_what_is_no_card_or_ones_own_is_told(admin: Client) -> None:
    jawab = admin.post(alamat("mitra_baru"), {"kartu": "halo", "langkah": "periksa"})
    assert jawab.status_code == 422 and "Kartu tidak lengkap" in jawab.content.decode()
    isi = {"kartu": services.kartu_sendiri().teks(), "langkah": "simpan", "cocok": "on"}
    assert "kartu instansi Anda sendiri" in admin.post(alamat("mitra_baru"), isi).content.decode()
    assert Mitra.objects.count() == 1


def test_the_line_is_tried_stopped_and_resumed(admin: Client, di_sana: Di) -> None:
    mitra = Mitra.objects.get()
    for tindakan, aktif in (("coba", True), ("hentikan", False), ("lanjutkan", True), ("sapa", True)):
        assert admin.post(alamat("tindak", mitra.pk), {"tindakan": tindakan}).status_code == 302
        assert Mitra.objects.get().aktif is aktif
    assert antar() == 1
    with di_sana():
        assert PesanMasuk.objects.get().perihal == "Salam uji"
    assert "Tersambung" in admin.get(alamat("keadaan")).content.decode()


def test_a_message_behind_another_says_so_and_leads_there(admin: Client) -> None:
    satu, dua = tulis(1), tulis(2)
    isi = admin.get(alamat("keluar", dua.pk)).content.decode()
    assert "Menunggu pesan sebelumnya dalam perkara ini" in isi and alamat("keluar", satu.pk) in isi
    assert "biasanya terkirim dalam beberapa detik" in admin.get(alamat("keluar", satu.pk)).content.decode()


def test_a_message_is_withdrawn_with_a_reason(admin: Client) -> None:
    pesan = tulis()
    assert admin.post(alamat("keluar", pesan.pk), {"tindakan": "tarik", "alasan": ""}).status_code == 422
    admin.post(alamat("keluar", pesan.pk), {"tindakan": "tarik", "alasan": "Salah alamat"})
    assert PesanKeluar.objects.get().keadaan == "ditarik"
    jawab = admin.post(alamat("keluar", pesan.pk), {"tindakan": "kirim_lagi"}, follow=True)
    assert "tidak sedang ditolak" in jawab.content.decode()


def test_a_message_that_failed_is_handled_again_or_set_aside(
    admin: Client, di_sana: Di, penangan: type[Penangan]
) -> None:
    with di_sana():
        penangan.gagal.add(1)
        tulis(1)
        tulis(1, perkara="p-2")
        antar()
    satu, dua = PesanMasuk.objects.order_by("id")
    assert "2 pesan dari atau kepada instansi lain" in admin.get(reverse("masalah")).content.decode()
    jawab = admin.post(alamat("masuk", satu.pk), {"tindakan": "tangani"}, follow=True)
    assert "Unit yang dituju belum ada." in jawab.content.decode()
    penangan.gagal.clear()
    admin.post(alamat("masuk", satu.pk), {"tindakan": "tangani"})
    admin.post(alamat("masuk", dua.pk), {"tindakan": "kesampingkan", "alasan": "Diganti surat lain"})
    assert list(PesanMasuk.objects.order_by("id").values_list("keadaan", flat=True)) == ["selesai", "dikesampingkan"]


def test_the_key_is_changed_after_a_confirmation(admin: Client) -> None:
    assert "Tidak dapat diurungkan" in admin.get(alamat("ganti")).content.decode()
    assert Kunci.objects.count() == 1
    admin.post(alamat("ganti"))
    assert Kunci.objects.count() == 2


def test_the_regencies_of_the_demo_know_each_other_once(tenant: Any, tenant_lain: Any) -> None:
    for _ in range(2):
        saling_mengenal((tenant, tenant_lain))
    for instansi in (tenant, tenant_lain):
        with di_instansi(instansi):
            assert Mitra.objects.count() == 1
            assert Peristiwa.objects.filter(jenis="exchange.mitra_dicatat").count() == 1
