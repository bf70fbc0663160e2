"""A competence is noted, corrected and ended; nothing that was recorded disappears."""

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import OLEH, WAKTU, Cast
from tests.integration.kedudukan_layar.conftest import Masuk, admin, masuk
from tests.integration.kedudukan_layar.test_isian import kirim

from lincah.audit.models import Peristiwa
from lincah.kedudukan.models import Kompetensi, KompetensiPegawai
from lincah.kedudukan.services import KedudukanKeliru, akhiri_kompetensi, catat_kompetensi

__all__ = ["admin", "masuk"]
JEJAK = {"oleh": OLEH, "waktu": WAKTU}


def noted(cast: Cast, tingkat: int = 2, nama: str = "Analisis Data") -> KompetensiPegawai:
    return catat_kompetensi(pegawai=cast.muda, nama=nama, tingkat=tingkat, **JEJAK)


def test_another_level_ends_the_one_before(cast: Cast) -> None:
    noted(cast, 2)
    noted(cast, 4, "analisis  data")
    lama, baru = KompetensiPegawai.objects.filter(pegawai=cast.muda).order_by("id")
    assert (lama.tingkat, lama.berakhir, lama.alasan) == (2, WAKTU, "menjadi tingkat 4")
    assert (baru.tingkat, baru.berakhir) == (4, None)
    assert Kompetensi.objects.count() == 1
    assert Peristiwa.objects.latest("id").isi["sebelumnya"] == 2


def test_what_cannot_be_is_refused(cast: Cast) -> None:
    milik = noted(cast)
    for salah in (lambda: noted(cast), lambda: noted(cast, 6), lambda: noted(cast, 2, " ")):
        with pytest.raises(KedudukanKeliru):
            salah()
    akhiri_kompetensi(milik=milik, alasan="salah orang", **JEJAK)
    with pytest.raises(KedudukanKeliru, match="sudah diakhiri"):
        akhiri_kompetensi(milik=milik, alasan="salah orang", **JEJAK)


def test_what_ended_stays_readable_and_may_be_noted_again(cast: Cast) -> None:
    akhiri_kompetensi(milik=noted(cast), alasan="salah orang", **JEJAK)
    noted(cast)
    assert KompetensiPegawai.objects.filter(pegawai=cast.muda).count() == 2
    assert list(Peristiwa.objects.order_by("-id").values_list("jenis", flat=True)[:2]) == [
        "kedudukan.kompetensi_dicatat",
        "kedudukan.kompetensi_diakhiri",
    ]


def test_the_administrator_keeps_them_on_the_page_of_the_person(cast: Cast, admin: Client, masuk: Masuk) -> None:
    halaman = reverse("pegawai:rincian", args=[cast.muda.pk])
    alamat = reverse("struktur:kompetensi", args=[cast.muda.pk])
    isi = {"nama": "Analisis Data", "tingkat": 3, "bukti": "Sertifikat 12/2025"}
    assert kirim(admin, alamat, isi | {"tingkat": 9}).status_code == 422
    assert kirim(admin, alamat, isi)["Location"] == halaman
    terbaca = admin.get(halaman).content.decode()
    assert "tingkat 3 dari 5" in terbaca and "Sertifikat 12/2025" in terbaca
    assert '<option value="Analisis Data">' in admin.get(alamat).content.decode()
    akhir = reverse("struktur:akhiri_kompetensi", args=[KompetensiPegawai.objects.get().pk])
    assert kirim(admin, akhir, {"alasan": "salah orang"}).status_code == 302
    sendiri = masuk(cast.muda)
    assert "salah orang" in sendiri.get(halaman).content.decode()
    assert sendiri.get(alamat).status_code == 403
    assert "Analisis Data" not in masuk(cast.pertama).get(halaman).content.decode()
