"""Letters to many people, printed and read back page by page."""

import io
from dataclasses import replace

from pypdf import PdfReader
from tests.unit.naskah.contoh import ALAMAT, BERNOMOR, tim

from lincah.naskah.cetak import cetak_pdf


def test_two_hundred_people_flow_over_pages_under_a_repeated_head() -> None:
    pdf = PdfReader(io.BytesIO(cetak_pdf(replace(BERNOMOR, kepada=tim(200)))))
    isi = [" ".join(halaman.extract_text().split()) for halaman in pdf.pages]
    assert len(isi) > 5
    assert "200 orang pegawai sebagaimana tercantum dalam lampiran" in isi[0]
    assert all("Nama / NIP" in halaman for halaman in isi[1:-1])
    assert all(f"Pegawai Ke{urut}, S.Kom." in " ".join(isi) for urut in range(1, 201))
    assert all(ALAMAT in halaman for halaman in isi)
    assert f"Halaman 2 dari {len(isi)}" in isi[1]


def test_the_signature_never_stands_alone_on_a_page() -> None:
    for banyak in (1, 7, 8, 9, 10, 11, 12, 13):
        isi = PdfReader(io.BytesIO(cetak_pdf(replace(BERNOMOR, kepada=tim(banyak))))).pages
        berttd = next(halaman.extract_text() for halaman in isi if "Ditetapkan di" in halaman.extract_text())
        assert "penugasan insidental" in berttd, banyak


def test_nor_below_an_attached_list() -> None:
    for banyak in range(18, 26):
        isi = PdfReader(io.BytesIO(cetak_pdf(replace(BERNOMOR, kepada=tim(banyak))))).pages
        akhir = isi[-1].extract_text()
        assert "Rahmat Hidayat" in akhir and f"Pegawai Ke{banyak}," in akhir, banyak
