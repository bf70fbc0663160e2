"""A letter of a request is put right by a new one: named, marked, entered again, by its signatory only."""

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from tests.cast import DARI, Cast
from tests.integration.penugasan.berparaf import konsep
from tests.perkara import aktor, peristiwa

from lincah.accounts.models import Akun
from lincah.kedudukan.models import Pemangkuan
from lincah.naskah.models import Naskah, StatusNaskah, SuratMasuk
from lincah.naskah.services import StatusDitolak
from lincah.tata_naskah.services.pembetulan import Pembetulan, betulkan

BARU = Pembetulan(perihal="Permohonan yang betul", isi=("Bunyi yang betul.",), rincian=(), alasan="Salah ketik durasi.")


@pytest.fixture
def lama(cast: Cast) -> Naskah:
    """The request the kepala bidang sent to another Perangkat Daerah."""
    return Naskah.objects.get(objek_id=str(konsep(cast).pk), jenis="surat_permohonan_pelibatan")


def test_the_new_letter_names_the_old_which_is_marked_everywhere(cast: Cast, lama: Naskah, client: Client) -> None:
    baru = betulkan(aktor(cast.kabid), lama, BARU)
    lama.refresh_from_db()
    assert (lama.status, baru.status) == (StatusNaskah.DIGANTI, StatusNaskah.BERLAKU)
    assert lama.isi["isi"] != baru.isi["isi"] and baru.urut > lama.urut
    assert f"Nomor {lama.nomor}" in baru.isi["isi"][-1]
    assert (baru.isi["kepada"], baru.isi["tanda_tangan"]) == (lama.isi["kepada"], lama.isi["tanda_tangan"])
    assert baru.isi["kop"]["nama"] == lama.isi["kop"]["nama"]
    umum = client.get(reverse("naskah:verifikasi", args=[lama.kode_verifikasi])).content.decode()
    assert "tidak berlaku lagi" in umum and baru.nomor in umum
    masuk = SuratMasuk.objects.get(naskah=baru)
    assert masuk.kode == SuratMasuk.objects.get(naskah=lama).kode
    terakhir = [p for p in peristiwa_dari(baru) if p.jenis == "penugasan.membetulkan_surat"]
    assert terakhir[-1].isi["nomor"] == baru.nomor


def peristiwa_dari(surat: Naskah) -> list:  # type: ignore[type-arg]
    from lincah.penugasan.models import Penugasan

    return peristiwa(Penugasan.objects.get(pk=surat.objek_id))


def test_only_who_signed_it_while_holding_that_post_and_only_once(cast: Cast, lama: Naskah) -> None:
    with pytest.raises(PermissionDenied):
        betulkan(aktor(cast.kepala_dinas), lama, BARU)
    betulkan(aktor(cast.kabid), lama, BARU)
    with pytest.raises(StatusDitolak):
        betulkan(aktor(cast.kabid), lama, BARU)
    lain = Naskah.objects.get(objek_id=lama.objek_id, jenis="surat_jawaban")
    Pemangkuan.objects.filter(pegawai=cast.kabid_badan).update(sampai=DARI)
    with pytest.raises(PermissionDenied):
        betulkan(aktor(cast.kabid_badan), lain, BARU)


def test_the_page_offers_it_filled_with_the_words_as_they_stand(cast: Cast, lama: Naskah, client: Client) -> None:
    client.force_login(Akun.objects.get(pegawai=cast.kabid))
    assert "Betulkan dengan surat baru" in client.get(reverse("surat:surat", args=[lama.pk])).content.decode()
    alamat = reverse("surat:betulkan", args=[lama.pk])
    isi = client.get(alamat).context["form"].initial
    assert client.post(alamat, isi | {"alasan": ""}).status_code == 422
    assert client.post(alamat, isi | {"alasan": "Salah", "rincian": "tanpa titik dua"}).status_code == 422
    assert client.post(alamat, isi | {"alasan": "Salah ketik", "perihal": "Hal yang betul"}).status_code == 302
    lama.refresh_from_db()
    assert lama.status == StatusNaskah.DIGANTI
    assert client.get(alamat).status_code == 302
