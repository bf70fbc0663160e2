"""Letters that wait for a signature: on the home screen with their due day, in the reminders, gone when signed."""

from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from tests.cast import DARI, HARI, Cast
from tests.integration.tata_naskah.conftest import SANDI_AKUN, Masuk
from tests.perkara import aktor, buka, jalankan

from lincah.naskah.models import MenungguTanda, Naskah, StatusNaskah
from lincah.naskah.services import akhiri
from lincah.pengingat.kait import masih_menunggu, semua_menunggu, semua_penerima, semua_terlambat

BERANDA = "beranda"


def test_a_letter_waits_for_who_set_it_two_working_days(cast: Cast, surat: Naskah, lokal: None) -> None:
    (satu,) = [satu for satu in semua_menunggu(aktor(cast.kabid)) if satu.ajakan == "Tanda tangani surat"]
    assert (satu.tenggat, satu.pegawai_id) == (HARI + timedelta(days=2), cast.kabid.pk)
    assert surat.nomor in satu.judul
    assert satu.tautan == reverse("surat:surat", args=[surat.pk])
    assert cast.kabid.pk in semua_penerima(HARI)
    assert masih_menunggu([satu.kunci]) == {satu.kunci: satu}
    assert satu in semua_terlambat(satu.tenggat + timedelta(days=1))
    assert satu not in semua_terlambat(satu.tenggat)


def test_nothing_waits_where_the_instansi_has_no_way_of_signing(cast: Cast, surat: Naskah) -> None:
    assert MenungguTanda.objects.filter(pk=surat.pk).exists()
    assert all(satu.ajakan != "Tanda tangani surat" for satu in semua_menunggu(aktor(cast.kabid)))


def test_signed_or_replaced_it_waits_no_more(cast: Cast, surat: Naskah, lokal: None, masuk: Masuk) -> None:
    masuk(cast.kabid).post(reverse("surat:tandatangani", args=[surat.pk]), {"sandi": SANDI_AKUN})
    assert not MenungguTanda.objects.exists()
    lain = jalankan(buka(cast.kabid, cast.pos["bidang"], cast.pertama), (cast.kabid, "menetapkan"))
    assert MenungguTanda.objects.count() == 1
    akhiri(Naskah.objects.get(pk=lain.naskah_id), StatusNaskah.DICABUT)
    assert not MenungguTanda.objects.exists()


def test_the_home_screen_shows_it_beside_other_cards_and_by_itself(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk
) -> None:
    buka(cast.kabid, cast.pos["bidang"], cast.pertama)
    client = masuk(cast.kabid)
    isi = client.get(reverse(BERANDA)).content.decode()
    assert "Tanda tangani surat" in isi and "Tetapkan surat" in isi
    assert reverse("surat:surat", args=[surat.pk]) in isi
    sendiri = client.get(reverse(BERANDA), {"tindakan": "menandatangani"}).content.decode()
    assert "Tanda tangani surat" in sendiri and "Tetapkan surat" not in sendiri
    assert "Tanda tangani surat" not in masuk(cast.muda).get(reverse(BERANDA)).content.decode()


@pytest.mark.parametrize("banyak", [5, 50])
def test_many_letters_cost_no_more_queries(
    cast: Cast, surat: Naskah, lokal: None, masuk: Masuk, banyak: int, django_assert_max_num_queries: Any
) -> None:
    baris = Naskah.objects.filter(pk=surat.pk).values().get()
    for ke in range(2, banyak + 1):
        kode = {"id": None, "urut": ke, "nomor": f"800/{ke}/2025", "kode_verifikasi": f"K{ke}"}
        lain = Naskah(**baris | kode)
        lain.pk = None
        lain.id = Naskah._meta.get_field("id").default()
        lain.save(force_insert=True)
        MenungguTanda.objects.create(naskah=lain, pegawai_id=cast.kabid.pk, tenggat=DARI)
    client = masuk(cast.kabid)
    client.get(reverse(BERANDA))
    with django_assert_max_num_queries(13):  # one of them sets the search path
        isi = client.get(reverse(BERANDA)).content.decode()
    assert f"({banyak})" in isi
