"""Who may open which page at all."""

import pytest
from django.test import Client
from django.urls import reverse
from tests.cast import Cast
from tests.integration.kedudukan_layar.conftest import Masuk

from lincah.kedudukan.models import Pemangkuan

SEMUA = ("pegawai:daftar",)
PEGAWAI = ("kinerja", "tim")
ADMINISTRATOR = (
    "struktur:daftar", "struktur:puncak_baru", "struktur:angkat", "struktur:mutasi", "struktur:delegasi",
    "struktur:pegawai_baru",
)  # fmt: skip
UNIT = ("unit", "unit_baru", "jabatan_baru", "model", "pindah", "tutup_unit")


def alamat(cast: Cast) -> list[str]:
    """Every page of the administrator."""
    pangku = Pemangkuan.objects.get(pegawai=cast.kabid)
    return [
        *(reverse(nama) for nama in ADMINISTRATOR),
        *(reverse(f"struktur:{nama}", args=[cast.unit["dinas"].pk]) for nama in UNIT),
        *(reverse(f"struktur:{nama}", args=[cast.pos["bidang"].pk]) for nama in ("jabatan", "tutup_jabatan")),
        *(reverse(f"struktur:{nama}", args=[cast.madya.pk]) for nama in ("penetapan", "ubah_pegawai", "sandi")),
        reverse("struktur:akhiri", args=[pangku.pk]),
        f"{reverse('struktur:angkat')}?jabatan={cast.pos['bidang'].pk}&pegawai={cast.madya.pk}",
        f"{reverse('struktur:mutasi')}?jabatan={cast.pos['bidang'].pk}&cari=madya",
        f"{reverse('struktur:delegasi')}?dari={cast.pos['dinas'].pk}&kepada={cast.pos['bidang'].pk}",
        f"{reverse('struktur:daftar')}?cari=bidang",
    ]


def test_nobody_enters_without_an_account(cast: Cast) -> None:
    nama = [reverse(satu) for satu in (*SEMUA, *PEGAWAI, "masalah")] + alamat(cast)
    nama.append(reverse("pegawai:rincian", args=[cast.madya.pk]))
    for satu in nama:
        jawab = Client().get(satu)
        assert jawab.status_code == 302 and "/akun/" in jawab["Location"], satu


def test_the_structure_is_kept_by_the_administrator_alone(cast: Cast, masuk: Masuk) -> None:
    for siapa in (cast.pelaksana, cast.kepala_dinas, cast.sekda, cast.bupati):
        client = masuk(siapa)
        for satu in alamat(cast):
            assert client.get(satu).status_code == 403, (siapa, satu)
            assert client.post(satu, {}).status_code in (403, 405), (siapa, satu)


def test_the_administrator_opens_every_page_of_the_structure(cast: Cast, admin: Client) -> None:
    for satu in alamat(cast):
        assert admin.get(satu, follow=True).status_code == 200, satu


def test_the_administrator_has_no_place_of_an_employee(admin: Client) -> None:
    for nama in PEGAWAI:
        assert admin.get(reverse(nama)).status_code == 403


@pytest.mark.parametrize("siapa", ["pelaksana", "kabid", "kepala_dinas", "sekda", "bupati"])
def test_every_employee_has_the_own_places(cast: Cast, masuk: Masuk, siapa: str) -> None:
    client = masuk(cast.orang[siapa])
    for nama in (*SEMUA, *PEGAWAI):
        assert client.get(reverse(nama)).status_code == 200


def test_problems_are_for_who_leads(cast: Cast, masuk: Masuk) -> None:
    for siapa in (cast.kabid, cast.kepala_dinas, cast.sekda, cast.bupati, cast.administrator):
        assert masuk(siapa).get(reverse("masalah")).status_code == 200
    for siapa in (cast.pelaksana, cast.madya):
        assert masuk(siapa).get(reverse("masalah")).status_code == 403


def test_an_account_of_another_instansi_is_nobody_here(cast: Cast, cast_lain: Cast, masuk: Masuk) -> None:
    di_sini = masuk(cast.administrator)
    for satu in ("/uji2/pegawai/", "/uji2/struktur/", "/uji2/masalah/"):
        assert di_sini.get(satu).status_code == 302


@pytest.mark.parametrize("nama", ["unit", "jabatan", "akhiri", "cabut", "penetapan", "sandi", "model"])
def test_what_does_not_exist_is_not_found(cast: Cast, admin: Client, nama: str) -> None:
    assert admin.get(reverse(f"struktur:{nama}", args=[999999])).status_code == 404


def test_a_person_that_does_not_exist_is_not_found(cast: Cast, admin: Client) -> None:
    assert admin.get(reverse("pegawai:rincian", args=[999999])).status_code == 404
