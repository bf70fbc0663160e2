"""The agenda is open to who leads the Perangkat Daerah and to the administrator; it is searched, paged, taken along."""

from io import BytesIO
from zipfile import ZipFile

from tests.cast import Cast
from tests.integration.tata_naskah.conftest import Masuk

from lincah.naskah.models import Naskah, SuratMasuk
from lincah.tata_naskah.lembar import MASUK, lembar

AGENDA = "/uji1/surat/agenda/"


def kode(cast: Cast, unit: str = "dinas") -> str:
    return cast.unit[unit].kode_register


def isi_lembar(isi: bytes) -> str:
    """Every part of the workbook, as text."""
    with ZipFile(BytesIO(isi)) as berkas:
        return "".join(berkas.read(nama).decode() for nama in berkas.namelist())


def test_who_sees_which_agenda(cast: Cast, surat: Naskah, masuk: Masuk) -> None:
    alamat = {"pd": kode(cast), "tahun": 2025}
    for siapa, melihat in ((cast.administrator, True), (cast.kepala_dinas, True), (cast.kepala_badan, False)):
        for halaman in (AGENDA, f"{AGENDA}agenda.xlsx"):
            jawab = masuk(siapa).get(halaman, alamat)
            teks = jawab.content.decode().replace("<wbr>", "") if halaman == AGENDA else isi_lembar(jawab.content)
            assert (surat.nomor in teks) is melihat, (siapa, halaman)
    for halaman in (AGENDA, f"{AGENDA}agenda.xlsx", f"{AGENDA}{kode(cast)}/catat/"):
        assert masuk(cast.muda).get(halaman).status_code == 403
    assert masuk(cast.kepala_badan).get(f"{AGENDA}{kode(cast)}/catat/").status_code == 403


def test_a_letter_that_came_in(cast: Cast, masuk: Masuk) -> None:
    client = masuk(cast.kepala_dinas)
    isi = {"diterima": "2025-03-03", "dari": "Dinas Sosial", "nomor": "005/7", "perihal": "Permohonan data"}
    halaman = client.post(f"{AGENDA}{kode(cast)}/catat/", isi, follow=True).content.decode()
    assert "nomor agenda 1" in halaman
    assert "Permohonan data" in halaman
    ekor = {"arah": "masuk", "tahun": 2025, "pd": kode(cast)}
    assert "Tidak ada surat masuk yang memuat" in client.get(AGENDA, ekor | {"cari": "gaji"}).content.decode()
    assert "Permohonan data" in isi_lembar(client.get(f"{AGENDA}agenda.xlsx", ekor).content)
    for ubah in ({"diterima": "2199-01-01"}, {"dari": ""}, {"tanggal": "2025-03-09"}):
        assert client.post(f"{AGENDA}{kode(cast)}/catat/", isi | ubah).status_code == 422
    assert SuratMasuk.objects.count() == 1


def test_a_cell_is_text_and_never_a_formula() -> None:
    teks = isi_lembar(lembar("Agenda", MASUK, [(1, None, '=HYPERLINK("http://x")', "+1", None, "@cmd", "")]))
    assert "<f>" not in teks
    assert "=HYPERLINK" in teks


def test_a_search_stays_on_the_next_page_and_strange_words_break_nothing(
    cast: Cast, surat: Naskah, masuk: Masuk
) -> None:
    client = masuk(cast.administrator)
    for kata in ("%", "\x00", "'; --", "x" * 5000, "\U0001f600"):
        for arah in ("masuk", "keluar", "lain"):
            assert client.get(AGENDA, {"cari": kata, "arah": arah, "tahun": "99999999999"}).status_code == 200


def test_the_page_costs_few_queries(
    cast: Cast, surat: Naskah, masuk: Masuk, django_assert_max_num_queries: object
) -> None:
    client = masuk(cast.administrator)
    client.get(AGENDA)
    for arah in ("keluar", "masuk"):
        with django_assert_max_num_queries(12):  # type: ignore[operator]
            client.get(AGENDA, {"pd": kode(cast), "arah": arah})
