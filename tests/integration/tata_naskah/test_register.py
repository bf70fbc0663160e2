"""The register of a Perangkat Daerah is kept by who leads it and by the administrator."""

from collections.abc import Callable

import pytest
from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Unit
from lincah.kedudukan.queries.keadaan import kini_atau_sebab
from lincah.naskah.models import Naskah, NomorKertas, RegisterNomor
from lincah.registry.konteks import di_instansi
from lincah.registry.models import Instansi
from lincah.registry.waktu import hari_ini, sekarang
from lincah.tata_naskah.akses import perangkat_daerah

REGISTER = "/uji1/surat/register/"


def kode(cast: Cast) -> str:
    return cast.unit["dinas"].kode_register


def test_who_keeps_which_register(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    for siapa, status in ((cast.administrator, 200), (cast.bupati, 200), (cast.kepala_dinas, 200), (cast.kabid, 403)):
        assert masuk(siapa).get(REGISTER).status_code == status
    isi = masuk(cast.kepala_dinas).get(REGISTER, {"pd": kode(cast), "tahun": 2025}).content.decode()
    assert surat.nomor in isi.replace("<wbr>", "")
    assert "Badan Kepegawaian" not in isi
    for ekor in (f"{kode(cast)}/ambil/",):
        assert masuk(cast.kepala_badan).get(REGISTER + ekor).status_code == 403
    assert masuk(cast.kepala_dinas).get(f"{REGISTER}{kode(cast)}/mulai/").status_code == 403


def test_a_day_on_paper(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    client = masuk(cast.kepala_dinas)
    isi = {"tanggal": "2025-03-03", "banyak": "2", "alasan": "Listrik padam"}
    halaman = client.post(f"{REGISTER}{kode(cast)}/ambil/", isi, follow=True).content.decode()
    satu, dua = NomorKertas.objects.all()
    assert satu.nomor in halaman
    assert "2 dari 2 nomor belum dicocokkan" in halaman
    assert masuk(cast.kepala_badan).get(f"{REGISTER}blok/{satu.blok_id}/").status_code == 403
    cocok = f"{REGISTER}nomor/{satu.pk}/"
    assert masuk(cast.kepala_badan).post(cocok, {"keadaan": "batal", "catatan": "x"}).status_code == 403
    kurang = client.post(cocok, {"keadaan": "dipakai", "perihal": "Undangan"})
    assert kurang.status_code == 422
    assert "siapa yang menandatangani" in kurang.content.decode()
    client.post(cocok, {"keadaan": "dipakai", "perihal": "Undangan", "penanda_tangan": "Kepala Dinas"})
    client.post(f"{REGISTER}nomor/{dua.pk}/", {"keadaan": "batal", "catatan": "Tidak jadi"})
    isi_register = client.get(REGISTER, {"pd": kode(cast), "tahun": 2025}).content.decode()
    assert "Undangan" in isi_register
    assert "menunggu dicocokkan" not in isi_register
    assert "Semua nomor sudah dicocokkan" in client.get(f"{REGISTER}blok/{satu.blok_id}/").content.decode()


def test_a_block_of_tomorrow_is_refused(cast: Cast, masuk: Masuk) -> None:
    isi = {"tanggal": "2199-01-01", "banyak": "2", "alasan": "Listrik padam"}
    jawab = masuk(cast.administrator).post(f"{REGISTER}{kode(cast)}/ambil/", isi)
    assert jawab.status_code == 422
    assert not RegisterNomor.objects.exists()


def test_the_book_goes_on(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.administrator)
    alamat = f"{REGISTER}{kode(cast)}/mulai/"
    jawab = client.post(alamat, {"tahun": 2025, "terakhir": 152}, follow=True).content.decode()
    assert "152 nomor di buku sebelum Lincah" in jawab
    assert client.post(alamat, {"tahun": 2025, "terakhir": 3}).status_code == 422


def test_the_page_costs_few_queries(
    cast: Cast, surat: Naskah, masuk: Masuk, django_assert_max_num_queries: object
) -> None:
    client = masuk(cast.administrator)
    client.get(REGISTER)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        client.get(REGISTER, {"pd": kode(cast)})


def test_a_unit_with_a_register_of_its_own_is_found(
    muat_daerah: Callable[..., Instansi], request: pytest.FixtureRequest
) -> None:
    """A hospital below a dinas numbers its own letters: its register and head are among those that are kept."""
    instansi = muat_daerah("bintan")
    request.getfixturevalue("db")
    with di_instansi(instansi):
        admin = Aktor(instansi, None, None, "Administrator", True, hari_ini(instansi), sekarang())
        kini, _ = kini_atau_sebab(instansi, admin.tanggal)
        mandiri = {satu.id for satu in kini.struktur.unit.values() if satu.mandiri}
        bawah = [satu for satu in Unit.objects.filter(pk__in=mandiri, sampai__isnull=True) if satu.jalur.count("/") > 3]
        assert bawah
        semua = perangkat_daerah(admin)
        assert {satu.kode_register for satu in bawah} <= {satu.kode for satu in semua}
        assert len({satu.kode for satu in semua}) == len(semua)
