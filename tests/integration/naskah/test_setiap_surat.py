"""Every kind of letter under every regulation, printed: what its articles demand can be read in PDF and DOCX."""

from dataclasses import replace
from io import BytesIO

import docx
import pypdf
import pytest
from tests.surat import Contoh, semua_surat

from lincah.naskah.cetak import cetak_pdf
from lincah.naskah.sunting import buat_docx

SEMUA = [*semua_surat(), *(satu for satu in semua_surat(40) if satu.kode.startswith("bintan"))]


def rapat(teks: str) -> str:
    """Without spaces and capitals: lines break where they must."""
    return "".join(teks.split()).casefold()


def teks_pdf(pdf: bytes) -> str:
    return rapat(" ".join(satu.extract_text() for satu in pypdf.PdfReader(BytesIO(pdf)).pages))


def teks_docx(isi: bytes) -> str:
    dokumen = docx.Document(BytesIO(isi))
    return rapat("".join(satu.text or "" for satu in dokumen.element.body.iter() if satu.tag.endswith("}t")))


@pytest.mark.parametrize("contoh", SEMUA, ids=lambda satu: satu.kode)
def test_a_letter_holds_what_its_articles_demand(contoh: Contoh) -> None:
    pt = contoh.surat.penanda_tangan
    harus = (*contoh.harus, contoh.surat.nomor, contoh.surat.nama_tercetak, *contoh.surat.tembusan, *pt.baris_identitas)
    for tercetak in (teks_pdf(cetak_pdf(contoh.surat)), teks_docx(buat_docx(contoh.surat.isi_cetak()))):
        assert "{" not in tercetak
        for satu in harus:
            assert rapat(satu) in tercetak, (satu, tercetak)


def test_a_decision_may_have_as_many_points_as_its_text_may_have_lines() -> None:
    satu = next(contoh for contoh in SEMUA if contoh.ragam.bentuk == "keputusan")
    (banyak,) = {bagian.terbanyak for bagian in satu.ragam.bagian if bagian.kode == "untuk"}
    surat = replace(satu.surat, untuk=tuple(f"Butir {ke}." for ke in range(banyak)))  # type: ignore[call-arg]
    for tercetak in (teks_pdf(cetak_pdf(surat)), teks_docx(buat_docx(surat.isi_cetak()))):
        assert rapat("KEDUA PULUH") in tercetak and rapat(f"Butir {banyak - 1}.") in tercetak
