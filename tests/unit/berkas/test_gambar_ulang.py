"""A picture is drawn anew: upright, without place or camera, no larger than needed, and nothing hung on it."""

import io
import struct
import zlib

import pytest
from PIL import Image
from tests.unit.berkas import contoh

from lincah.berkas.gambar import SISI, SISI_KECIL, gambar_ulang
from lincah.berkas.jenis import JENIS, BerkasDitolak


def ulang(isi: bytes, kode: str = "jpeg") -> Image.Image:
    return Image.open(io.BytesIO(gambar_ulang(io.BytesIO(isi), JENIS[kode]).isi))


def test_place_camera_and_comment_stay_behind_and_the_picture_stands_upright() -> None:
    asal = contoh.foto_berlokasi()
    assert b"Kamera Uji" in asal and b"rahasia" in asal
    hasil = gambar_ulang(io.BytesIO(asal), JENIS["jpeg"])
    satu = Image.open(io.BytesIO(hasil.isi))
    assert not satu.getexif() and b"Kamera" not in hasil.isi and b"rahasia" not in hasil.isi
    assert (hasil.lebar, hasil.tinggi) == satu.size == (48, 64)


@pytest.mark.parametrize(("format", "kode"), [("JPEG", "jpeg"), ("PNG", "png"), ("WEBP", "webp")])
def test_what_hangs_behind_a_picture_is_gone(format: str, kode: str) -> None:
    ekor = contoh.paket(jahat__html=b"<script>alert(1)</script>")
    hasil = gambar_ulang(io.BytesIO(contoh.gambar(format) + ekor), JENIS[kode])
    assert b"PK\x03\x04" not in hasil.isi and Image.open(io.BytesIO(hasil.isi)).format == format


def test_text_and_profile_of_a_png_are_gone() -> None:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Komentar", "<script>alert(1)</script>")
    hasil = gambar_ulang(io.BytesIO(contoh.gambar("PNG", pnginfo=info, icc_profile=b"profil palsu")), JENIS["png"])
    assert b"script" not in hasil.isi and b"iCCP" not in hasil.isi


def test_a_large_photo_is_made_smaller_and_gets_a_small_one() -> None:
    hasil = gambar_ulang(io.BytesIO(contoh.gambar(ukuran=(4000, 3000))), JENIS["jpeg"])
    assert (hasil.lebar, hasil.tinggi) == (SISI, 1920)
    kecil = Image.open(io.BytesIO(hasil.kecil))
    assert (kecil.format, max(kecil.size)) == ("WEBP", SISI_KECIL)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_png_is_drawn(mode: str) -> None:
    keluar = io.BytesIO()
    Image.new(mode, (30, 20)).save(keluar, "PNG")
    assert ulang(keluar.getvalue(), "png").size == (30, 20)


def test_a_photo_for_printing_is_drawn() -> None:
    keluar = io.BytesIO()
    Image.new("CMYK", (30, 20)).save(keluar, "JPEG")
    assert ulang(keluar.getvalue()).mode == "RGB"


def bom_png(lebar: int, tinggi: int) -> bytes:
    """A few bytes that unpack to a wall of pixels."""

    def bagian(jenis: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + jenis + data + struct.pack(">I", zlib.crc32(jenis + data))

    kepala = struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + bagian(b"IHDR", kepala) + bagian(b"IDAT", zlib.compress(b"")) + bagian(b"IEND", b"")


BURUK = {
    "terlalu banyak titik": (bom_png(30_000, 30_000), "png", "terlalu besar|rusak"),
    "sedikit terlalu banyak titik": (bom_png(5_000, 5_000), "png", "terlalu besar"),
    "tanpa titik": (bom_png(50, 50), "png", "rusak"),
    "terpotong": (contoh.gambar(ukuran=(900, 900))[:-300], "jpeg", "rusak"),
    "hanya tandanya": (b"\xff\xd8\xff\xe0" + b"x" * 90, "jpeg", "rusak"),
    "PNG yang mengaku JPEG": (contoh.gambar("PNG"), "jpeg", "rusak"),
}


@pytest.mark.parametrize("nama", BURUK)
def test_a_damaged_or_hostile_picture_is_refused(nama: str) -> None:
    isi, kode, kata = BURUK[nama]
    with pytest.raises(BerkasDitolak, match=kata):
        gambar_ulang(io.BytesIO(isi), JENIS[kode])


def test_a_moving_picture_is_refused() -> None:
    keluar = io.BytesIO()
    satu, dua = (Image.new("RGB", (20, 20), warna) for warna in ("red", "blue"))
    satu.save(keluar, "PNG", save_all=True, append_images=[dua])
    with pytest.raises(BerkasDitolak, match="bergerak"):
        gambar_ulang(io.BytesIO(keluar.getvalue()), JENIS["png"])
