"""The register of a Perangkat Daerah is kept by who leads it and by the administrator."""

from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk

from lincah.naskah.models import Naskah, NomorKertas, RegisterNomor

REGISTER = "/uji1/surat/register/"


def kode(cast: Cast) -> str:
    from lincah.tata_naskah.akses import kode_naskah

    return kode_naskah(cast.unit["dinas"])


def test_who_keeps_which_register(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    for siapa, status in ((cast.administrator, 200), (cast.bupati, 200), (cast.kepala_dinas, 200), (cast.kabid, 403)):
        assert masuk(siapa).get(REGISTER).status_code == status
    isi = masuk(cast.kepala_dinas).get(REGISTER, {"pd": kode(cast), "tahun": 2025}).content.decode()
    assert surat.nomor in isi
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
