"""A file is what its content says; hostile and damaged ones are refused with words."""

import io

import pytest
from tests.unit.berkas import contoh

from lincah.berkas.jenis import BerkasDitolak
from lincah.berkas.kenali import kenali

SAH = {
    "jpeg": contoh.gambar("JPEG"),
    "png": contoh.gambar("PNG"),
    "webp": contoh.gambar("WEBP"),
    "pdf": contoh.pdf(),
    "docx": contoh.docx(),
    "xlsx": contoh.xlsx(),
    "pptx": contoh.ooxml(),
    "odt": contoh.odf("text"),
    "ods": contoh.odf("spreadsheet"),
    "odp": contoh.odf("presentation"),
    "txt": "Notula rapat, 3 Maret: \u201csetuju\u201d".encode(),
}


@pytest.mark.parametrize("kode", SAH)
def test_a_file_is_known_by_its_content_whatever_it_is_called(kode: str) -> None:
    assert kenali(io.BytesIO(SAH[kode]), "laporan.exe").kode == kode


def test_the_name_chooses_only_between_table_and_text() -> None:
    assert kenali(io.BytesIO(b"nama;jumlah\nA;1"), "DATA.CSV").kode == "csv"
    assert kenali(io.BytesIO(SAH["pdf"]), "data.csv").kode == "pdf"


DITOLAK = {
    "kosong": (b"", "kosong"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "SVG"),
    "svg berdeklarasi": (b'\xef\xbb\xbf  <?xml version="1.0"?><svg/>', "SVG"),
    "html": (b"<!DOCTYPE html><body onload=x>", "halaman web"),
    "html jauh di dalam teks": (b"catatan\n" * 9000 + b"<ScRiPt>alert(1)</script>", "halaman web"),
    "php": (b"<?php system($_GET['x']);", "halaman web"),
    "naskah shell": (b"#!/bin/sh\nrm -rf /", "tidak diterima"),
    "program Windows": (b"MZ\x90\x00\x03" + bytes(200), "tidak diterima"),
    "program Linux": (b"\x7fELF\x02\x01" + bytes(200), "tidak diterima"),
    "GIF": (b"GIF89a" + bytes(40), "tidak diterima"),
    "Office lama": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "Office lama"),
    "HEIC": (b"\x00\x00\x00\x18ftypheic" + bytes(64), "HEIC"),
    "RAR": (b"Rar!\x1a\x07\x01\x00" + bytes(64), "tidak diterima"),
    "PDF terpotong": (contoh.pdf()[:-40], "tidak utuh"),
    "PDF lalu ZIP": (contoh.pdf() + contoh.paket(a__exe=b"MZ"), "tidak utuh"),
    "PDF lalu HTML": (contoh.pdf() + b"<script>alert(1)</script>", "tidak utuh"),
    "HTML lalu PDF": (b"<html>" + contoh.pdf(), "halaman web"),
    "ZIP biasa": (contoh.paket(laporan__pdf=contoh.pdf()), "ZIP tidak diterima"),
    "JAR": (contoh.paket_dari({"META-INF/MANIFEST.MF": b"Main-Class: X"}), "ZIP tidak diterima"),
    "dokumen terpotong": (contoh.docx()[:-200], "rusak"),
    "dokumen berekor": (contoh.docx() + b"MZ" + bytes(40), "rusak"),
    "bungkus di depan dokumen": (b"PK\x03\x04sampul" + contoh.docx(), "rusak"),
    "makro Word": (contoh.ooxml(word_vbaProject__bin=b"x"), "makro"),
    "Excel bermakro": (contoh.ooxml("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "makro"),
    "makro ODF": (contoh.odf(Basic___Standard___Modul__xml=b"x"), "makro"),
    "ODF jenis lain": (contoh.odf("formula"), "ZIP tidak diterima"),
}


@pytest.mark.parametrize("nama", DITOLAK)
def test_what_is_hostile_or_damaged_is_refused_with_its_reason(nama: str) -> None:
    isi, kata = DITOLAK[nama]
    with pytest.raises(BerkasDitolak, match=kata):
        kenali(io.BytesIO(isi), "laporan.pdf")


def test_a_document_that_swells_is_refused() -> None:
    bom = contoh.ooxml(ppt_media__xml=bytes(101 * 1024 * 1024))
    assert len(bom) < 200_000
    with pytest.raises(BerkasDitolak, match="terlalu besar"):
        kenali(io.BytesIO(bom))


def test_a_document_that_lies_about_its_size_is_refused() -> None:
    isi = bytearray(contoh.ooxml(ppt_media__xml=bytes(5_000_000)))
    for letak in _letak(bytes(isi), (5_000_000).to_bytes(4, "little")):
        isi[letak : letak + 4] = (10).to_bytes(4, "little")
    with pytest.raises(BerkasDitolak, match="rusak"):
        kenali(io.BytesIO(bytes(isi)))


def test_parts_that_lie_over_one_another_are_refused() -> None:
    isi = contoh.ooxml(a__xml=b"x" * 500, b__xml=b"y" * 500)
    daftar = isi.index(b"PK\x01\x02")
    kedua = isi.index(b"PK\x01\x02", daftar + 4)
    ketiga = isi.index(b"PK\x01\x02", kedua + 4)
    # the third part is said to begin where the second does
    palsu = bytearray(isi)
    palsu[ketiga + 42 : ketiga + 46] = isi[kedua + 42 : kedua + 46]
    with pytest.raises(BerkasDitolak, match="rusak"):
        kenali(io.BytesIO(bytes(palsu)))


def test_a_locked_document_is_refused() -> None:
    isi = bytearray(contoh.ooxml())
    isi[isi.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(BerkasDitolak, match="terkunci"):
        kenali(io.BytesIO(bytes(isi)))


def _letak(isi: bytes, cari: bytes) -> list[int]:
    hasil, letak = [], isi.find(cari)
    while letak >= 0:
        hasil.append(letak)
        letak = isi.find(cari, letak + 1)
    assert hasil
    return hasil
