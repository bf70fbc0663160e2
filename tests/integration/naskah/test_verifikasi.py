"""Anyone with the paper checks it; nobody learns more than the paper says."""

import pytest
from django.test import Client
from tests.integration.naskah.test_naskah_final import WAKTU
from tests.unit.naskah.contoh import SURAT

from lincah.naskah import services
from lincah.naskah.models import Naskah, StatusNaskah
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi


@pytest.fixture
def naskah(tenant: Instansi) -> Naskah:
    with di_instansi(tenant):
        return services.terbitkan(
            surat=SURAT, kode_pd="DISKOMINFO", objek=("perkara", "9"), penanda_tangan_id=7, waktu=WAKTU
        )


def alamat(naskah: Naskah, kode: str = "") -> str:
    return f"/uji1/v/{kode or naskah.kode_verifikasi}/"


def test_a_genuine_letter_is_recognised_without_an_account(naskah: Naskah, client: Client) -> None:
    halaman = client.get(alamat(naskah))
    isi = halaman.content.decode()
    assert halaman.status_code == 200
    for potongan in (
        "masih berlaku", "Surat perintah", naskah.nomor, "Senin, 3 Maret 2025", "14.05 WIB",
        "Rahmat Hidayat, S.Kom., M.T.",
        "Kepala Bidang Aplikasi Informatika", "Dinas Komunikasi dan Informatika", naskah.berkas_id,
    ):  # fmt: skip
        assert potongan in isi, potongan


def test_no_nip_no_recipient_and_no_content_is_shown(naskah: Naskah, client: Client) -> None:
    isi = client.get(alamat(naskah)).content.decode()
    rapat = "".join(isi.split())
    for nip in (SURAT.kepada[0].nip, SURAT.penanda_tangan.nip):
        assert nip not in rapat
    for rahasia in ("Pegawai Ke1", "peta rencana", "Pembina", "Kota Contoh"):
        assert rahasia not in isi


def test_a_letter_that_ended_says_so(naskah: Naskah, tenant: Instansi, client: Client) -> None:
    with di_instansi(tenant):
        services.akhiri(naskah, StatusNaskah.DICABUT)
    isi = client.get(alamat(naskah)).content.decode()
    assert "tidak berlaku lagi" in isi
    assert "dicabut" in isi


@pytest.mark.parametrize("kode", ["0" * 26, "abc", "%27%3B--", "z" * 500])
def test_an_unknown_code_is_not_found_and_says_what_to_do(naskah: Naskah, client: Client, kode: str) -> None:
    halaman = client.get(alamat(naskah, kode))
    assert halaman.status_code == 404
    assert "Kode ini tidak dikenal" in halaman.content.decode()
    assert naskah.nomor not in halaman.content.decode()


def test_search_engines_and_caches_are_kept_away_from_both_answers(naskah: Naskah, client: Client) -> None:
    for halaman in (client.get(alamat(naskah)), client.get(alamat(naskah, "0" * 26))):
        assert "noindex" in halaman["X-Robots-Tag"]
        assert halaman["Cache-Control"] == "private, no-store"
        assert halaman["Referrer-Policy"] == "no-referrer"
        assert 'name="robots" content="noindex' in halaman.content.decode()


def test_a_code_is_known_only_in_its_own_instansi(naskah: Naskah, tenant_lain: Instansi, client: Client) -> None:
    assert client.get(f"/uji2/v/{naskah.kode_verifikasi}/").status_code == 404


def test_a_code_typed_from_paper_is_forgiven(naskah: Naskah, client: Client) -> None:
    assert "Periksa naskah" in client.get("/uji1/v/").content.decode()
    ketikan = f" {naskah.kode_verifikasi[:6]}-{naskah.kode_verifikasi[6:]} ".upper()
    halaman = client.get("/uji1/v/", {"kode": ketikan}, follow=True)
    assert halaman.redirect_chain == [(alamat(naskah), 302)]
    assert halaman.status_code == 200
    assert client.get("/uji1/v/", {"kode": "salah"}, follow=True).status_code == 404


def test_the_page_only_reads(naskah: Naskah, client: Client) -> None:
    assert client.post(alamat(naskah)).status_code == 405


def test_the_page_costs_few_queries(naskah: Naskah, client: Client, django_assert_max_num_queries: object) -> None:
    client.get(alamat(naskah))
    with django_assert_max_num_queries(5):  # type: ignore[operator]
        client.get(alamat(naskah))
