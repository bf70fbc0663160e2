"""A picture that somebody brings for the kop: a PNG by its content, and nothing in it but the picture.

Name and declared type are not asked. Every part is checked by its own checksum, parts that carry text or other data
are left out, and the pixels are unpacked once, so that what is kept can be drawn.
"""

import struct
import zlib
from collections.abc import Iterator

from lincah.naskah.surat import Gambar

TANDA = b"\x89PNG\r\n\x1a\n"
BATAS = 512 * 1024
SISI = 2000  # pixels
BAGIAN = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}
SALURAN = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # per pixel, by colour type


class LambangDitolak(ValueError):
    """The picture cannot be used; the message says what to do."""


def baca_lambang(isi: bytes) -> Gambar:
    """The picture, bare. Raises `LambangDitolak`."""
    if len(isi) > BATAS:
        raise LambangDitolak(f"Gambar melebihi {BATAS // 1024} kB. Kecilkan dahulu, lalu unggah lagi.")
    if not isi.startswith(TANDA):
        raise LambangDitolak("Gambar harus berupa berkas PNG. Simpan lambang sebagai PNG, lalu unggah lagi.")
    try:
        bagian = list(_bagian(isi))
        _check_isi(bagian)
    except (struct.error, zlib.error, ValueError, KeyError) as galat:
        if isinstance(galat, LambangDitolak):
            raise
        raise LambangDitolak("Berkas PNG itu rusak. Simpan ulang lambangnya, lalu unggah lagi.") from galat
    return Gambar(format="png", isi=TANDA + b"".join(_tulis(jenis, data) for jenis, data in bagian))


def _bagian(isi: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The parts that make the picture, in order, each with its checksum right."""
    ke = len(TANDA)
    while ke < len(isi):
        panjang, jenis = struct.unpack(">I4s", isi[ke : ke + 8])
        data = isi[ke + 8 : ke + 8 + panjang]
        (jumlah,) = struct.unpack(">I", isi[ke + 8 + panjang : ke + 12 + panjang])
        if jumlah != zlib.crc32(jenis + data):
            raise ValueError("checksum")
        if jenis in BAGIAN:
            yield jenis, data
        if jenis == b"IEND":
            return
        ke += 12 + panjang
    raise ValueError("IEND")


def _check_isi(bagian: list[tuple[bytes, bytes]]) -> None:
    if not bagian or bagian[0][0] != b"IHDR":
        raise ValueError("IHDR")
    lebar, tinggi, kedalaman, warna, padat, saring, berselang = struct.unpack(">IIBBBBB", bagian[0][1])
    if not (1 <= lebar <= SISI and 1 <= tinggi <= SISI):
        raise LambangDitolak(f"Gambar harus paling besar {SISI} x {SISI} titik. Kecilkan dahulu, lalu unggah lagi.")
    if (padat, saring) != (0, 0) or berselang not in (0, 1):
        raise ValueError("IHDR")
    padat_isi = b"".join(data for jenis, data in bagian if jenis == b"IDAT")
    titik = zlib.decompressobj().decompress(padat_isi, 9 * SISI * SISI)
    if not berselang and len(titik) != tinggi * (1 + (lebar * SALURAN[warna] * kedalaman + 7) // 8):
        raise ValueError("IDAT")


def _tulis(jenis: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + jenis + data + struct.pack(">I", zlib.crc32(jenis + data))
