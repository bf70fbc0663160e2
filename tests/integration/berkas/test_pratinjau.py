"""The first page of a PDF gets a small picture once; one that cannot be drawn is left alone and harms nobody."""

import io
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from PIL import Image
from pypdf import PdfWriter
from tests.cast import WAKTU
from tests.unit.berkas import contoh

from lincah.berkas import pratinjau
from lincah.berkas.models import IsiBerkas
from lincah.berkas.pratinjau import gambarkan_pdf
from lincah.berkas.queries import berkas_objek, gambar_kecil
from lincah.berkas.services import lampirkan, titip


def bawa(isi: bytes, nama: str = "laporan.pdf") -> str:
    titipan = titip(io.BytesIO(isi), nama, pemilik="7", waktu=WAKTU)
    lampirkan([titipan], objek=("penugasan", "1"), bagian="hasil:1", oleh_id=7, waktu=WAKTU)
    return titipan.sidik


def terkunci() -> bytes:
    keluar, tulis = io.BytesIO(), PdfWriter()
    tulis.add_blank_page(200, 200)
    tulis.encrypt("sandi")
    tulis.write(keluar)
    return keluar.getvalue()


def test_a_pdf_gets_its_picture_once(in_tenant: Any) -> None:
    sidik = bawa(contoh.pdf())
    bawa(b"catatan", "a.txt")
    assert gambarkan_pdf(in_tenant, waktu=WAKTU) == 1
    kecil = Image.open(io.BytesIO(gambar_kecil(sidik) or b""))
    assert kecil.format == "WEBP" and max(kecil.size) == 320
    assert {satu.nama: satu.berkecil for satu in berkas_objek(("penugasan", "1"))} == {
        "laporan.pdf": True,
        "a.txt": False,
    }
    assert gambarkan_pdf(in_tenant, waktu=WAKTU) == 0
    with pytest.raises(IntegrityError), transaction.atomic():
        IsiBerkas.objects.filter(pk=sidik).update(kecil=b"lain")


@pytest.mark.parametrize("isi", [terkunci(), b"%PDF-1.7\nbukan apa-apa\n%%EOF"], ids=["terkunci", "rusak"])
def test_a_pdf_that_cannot_be_drawn_is_tried_once(in_tenant: Any, isi: bytes) -> None:
    sidik = bawa(isi)
    assert gambarkan_pdf(in_tenant, waktu=WAKTU) == 1
    assert gambar_kecil(sidik) is None
    assert gambarkan_pdf(in_tenant, waktu=WAKTU) == 0


def test_a_pdf_that_takes_for_ever_is_given_up(in_tenant: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pratinjau, "DETIK", 0.01)
    sidik = bawa(contoh.pdf())
    assert gambarkan_pdf(in_tenant, waktu=WAKTU) == 1 and gambar_kecil(sidik) is None
