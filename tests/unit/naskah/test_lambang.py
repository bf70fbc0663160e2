"""A picture for the kop is a PNG by its content, and nothing but the picture is kept."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin
from tests.unit.naskah.contoh import SURAT

from lincah.naskah.cetak import cetak_pdf
from lincah.naskah.lambang import BATAS, TANDA, LambangDitolak, baca_lambang


def png(ukuran: tuple[int, int] = (8, 9), ragam: str = "RGBA", **lain: object) -> bytes:
    keluar = BytesIO()
    Image.new(ragam, ukuran, 0).save(keluar, "PNG", **lain)
    return keluar.getvalue()


def bagian(jenis: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + jenis + data + struct.pack(">I", zlib.crc32(jenis + data))


@pytest.mark.parametrize("ragam", ["RGBA", "RGB", "L", "LA", "P", "1"])
def test_every_usual_png_is_taken_and_looks_the_same(ragam: str) -> None:
    isi = png(ragam=ragam)
    bersih = baca_lambang(isi)
    assert bersih.format == "png"
    with Image.open(BytesIO(bersih.isi)) as satu, Image.open(BytesIO(isi)) as dua:
        assert satu.convert("RGBA").tobytes() == dua.convert("RGBA").tobytes()


def test_text_inside_is_left_out_and_the_letter_prints() -> None:
    from dataclasses import replace

    tulisan = PngImagePlugin.PngInfo()
    tulisan.add_text("Comment", "<script>rahasia</script>")
    isi = png(pnginfo=tulisan) + b"<?php tambahan ?>"
    assert b"rahasia" in isi
    bersih = baca_lambang(isi)
    assert b"rahasia" not in bersih.isi
    assert b"tambahan" not in bersih.isi
    assert cetak_pdf(replace(SURAT, kop=replace(SURAT.kop, lambang=bersih)))


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "berupa berkas PNG"),
        (b"GIF89a" + b"0" * 50, "berupa berkas PNG"),
        (b"", "berupa berkas PNG"),
        (TANDA + b"0" * (BATAS + 1), "512 kB"),
        (png((2001, 4), "1"), "2000 x 2000"),
        (TANDA, "rusak"),
        (png()[:-20], "rusak"),
        (png()[:40] + b"\x00" + png()[41:], "rusak"),
        (TANDA + bagian(b"IDAT", zlib.compress(b"0" * 33)) + bagian(b"IEND", b""), "rusak"),
        (
            TANDA + bagian(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 6, 0, 0, 0))
            + bagian(b"IDAT", zlib.compress(b"0" * 33)) + bagian(b"IEND", b""),
            "rusak",
        ),
        (TANDA + bagian(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 9, 0, 0, 0)) + bagian(b"IEND", b""), "rusak"),
    ],
)  # fmt: skip
def test_anything_else_is_refused_in_words(isi: bytes, kata: str) -> None:
    with pytest.raises(LambangDitolak, match=kata):
        baca_lambang(isi)
