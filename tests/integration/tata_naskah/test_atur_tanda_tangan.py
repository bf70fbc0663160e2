"""How letters are signed is set by the administrator, completely or not at all, and the change is an event."""

import pytest
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk

from lincah.audit.models import Peristiwa
from lincah.naskah.models import PengaturanTandaTangan
from lincah.naskah.pengaturan import daftar_sertifikat, kunci_instansi, layanan_bsre
from lincah.naskah.tanda_tangan.kunci import Kunci, pem
from lincah.naskah.tanda_tangan.porta import BelumDiatur

ATUR = "/uji1/surat/pengaturan/tanda-tangan/"
SANDI = "sandi-layanan-esign"


def test_only_the_administrator(cast: Cast, masuk: Masuk) -> None:
    for alamat in (ATUR, "/uji1/surat/pengaturan/"):
        assert masuk(cast.administrator).get(alamat).status_code == 200
        for siapa in (cast.bupati, cast.kabid):
            assert masuk(siapa).get(alamat).status_code == 403


def test_choosing_the_own_certificate_makes_one(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    jawab = client.post(ATUR, {"cara": "lokal"}, follow=True)
    assert "Sekarang: Sertifikat instansi sendiri" in jawab.content.decode()
    dulu = PengaturanTandaTangan.objects.get()
    client.post(ATUR, {"cara": "lokal"})
    assert PengaturanTandaTangan.objects.get().sertifikat == dulu.sertifikat
    assert Peristiwa.objects.filter(jenis="naskah.tanda_tangan_diatur").count() == 1
    assert "CN=Lincah " in client.get(ATUR).content.decode()


def test_a_service_is_set_completely_or_not_at_all(cast: Cast, psre: Kunci, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    lengkap = {
        "cara": "bsre", "bsre_alamat": "https://esign.contoh.go.id/", "bsre_pengguna": "pemkab", "bsre_sandi": SANDI,
        "akar": pem(psre.sertifikat),
    }  # fmt: skip
    for kurang, kata in (
        ({"akar": ""}, "sertifikat akar"),
        ({"akar": "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----"}, "berbentuk PEM"),
        ({"bsre_alamat": "http://esign.contoh.go.id"}, "https://"),
        ({"bsre_pengguna": ""}, "nama pengguna"),
        ({"bsre_sandi": ""}, "kata sandi"),
        ({"cara": "lain"}, "lain"),
    ):
        jawab = client.post(ATUR, lengkap | kurang)
        assert jawab.status_code == 422
        assert kata in jawab.content.decode()
    assert not PengaturanTandaTangan.objects.exists()
    assert client.post(ATUR, lengkap).status_code == 302
    assert layanan_bsre(PengaturanTandaTangan.objects.get()).sandi == SANDI


def test_the_password_of_the_service_is_kept_encrypted_and_shown_to_nobody(
    cast: Cast, psre: Kunci, masuk: Masuk, settings: object
) -> None:
    client = masuk(cast.administrator)
    isi = {"cara": "bsre", "bsre_alamat": "https://esign.contoh.go.id", "bsre_pengguna": "pemkab", "bsre_sandi": SANDI}
    client.post(ATUR, isi | {"akar": pem(psre.sertifikat)})
    client.post(ATUR, isi | {"akar": pem(psre.sertifikat), "bsre_sandi": "", "bsre_pengguna": "baru"})
    atur = PengaturanTandaTangan.objects.get()
    assert layanan_bsre(atur).sandi == SANDI
    assert SANDI.encode() not in bytes(atur.bsre_sandi)
    assert SANDI not in client.get(ATUR).content.decode()
    peristiwa = list(Peristiwa.objects.filter(jenis="naskah.tanda_tangan_diatur").order_by("id"))
    assert SANDI not in str([satu.isi for satu in peristiwa])
    assert peristiwa[0].isi["bsre_sandi_diganti"] is True
    assert peristiwa[1].isi == {"bsre_pengguna": "baru"}
    settings.SECRET_KEY = "kunci-lain-sama-sekali-berbeda-dari-yang-dulu"  # type: ignore[attr-defined]
    with pytest.raises(BelumDiatur):
        layanan_bsre(atur)


def test_a_pkcs12_is_brought_along(cast: Cast, psre: Kunci, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    isi = pkcs12.serialize_key_and_certificates(
        b"x", psre.privat, psre.sertifikat, None, BestAvailableEncryption(b"rahasia-p12")
    )
    for sandi, status in (("keliru", 422), ("rahasia-p12", 302)):
        berkas = SimpleUploadedFile("instansi.p12", isi)
        jawab = client.post(ATUR, {"cara": "lokal", "pkcs12": berkas, "pkcs12_sandi": sandi})
        assert jawab.status_code == status
    assert PengaturanTandaTangan.objects.get().sertifikat == pem(psre.sertifikat)
    assert "rahasia-p12" not in str(Peristiwa.objects.values_list("isi"))


def test_a_certificate_whose_key_is_lost_is_made_anew_and_the_old_one_still_counts(
    cast: Cast, masuk: Masuk, settings: object
) -> None:
    client = masuk(cast.administrator)
    client.post(ATUR, {"cara": "lokal"})
    lama = PengaturanTandaTangan.objects.get().sertifikat
    assert "tidak dapat dibuka lagi" not in client.get(ATUR).content.decode()
    settings.SECRET_KEY = "kunci-lain-sama-sekali-berbeda-dari-yang-dulu"  # type: ignore[attr-defined]
    client = masuk(cast.administrator)
    assert "tidak dapat dibuka lagi" in client.get(ATUR).content.decode()
    client.post(ATUR, {"cara": "lokal"})
    with pytest.raises(BelumDiatur):
        kunci_instansi(PengaturanTandaTangan.objects.get())
    client.post(ATUR, {"cara": "lokal", "buat_ulang": "on"})
    atur = PengaturanTandaTangan.objects.get()
    assert kunci_instansi(atur).menerbitkan
    assert atur.sertifikat.startswith(lama) and len(daftar_sertifikat(atur.sertifikat)) == 2
    terakhir = Peristiwa.objects.filter(jenis="naskah.tanda_tangan_diatur").latest("id")
    assert len(terakhir.isi["sertifikat"]) == 2
