"""Pictures are drawn anew: what is kept was written by us. Place, camera and whatever hung on the file stay behind."""

import io
import struct
from dataclasses import dataclass
from threading import Lock
from typing import BinaryIO

from PIL import Image, ImageOps

from lincah.berkas.jenis import BerkasDitolak, Jenis

SISI = 2560
"""Pixels of the longer side: a photographed page stays readable."""
SISI_KECIL = 320
TITIK = {"jpeg": 50_000_000, "png": 16_000_000, "webp": 16_000_000}
"""Pixels at most; a JPEG can be unpacked at a fraction of its size, the others cannot."""
MODE = ("1", "L", "LA", "P", "RGB", "RGBA")
_SATU = Lock()  # unpacked pictures are large: one at a time in a process

BESAR = "Gambar ini terlalu besar ({lebar} x {tinggi} titik). Kecilkan dahulu, lalu unggah lagi."
GERAK = "Gambar bergerak tidak diterima. Unggah gambar diamnya."
RUSAK = "Gambar ini rusak atau terpotong. Ambil atau simpan ulang, lalu unggah lagi."


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture as it is kept, its size in pixels, and a small one for lists (WebP)."""

    isi: bytes
    lebar: int
    tinggi: int
    kecil: bytes


def gambar_ulang(isi: BinaryIO, jenis: Jenis) -> Gambar:
    """The picture upright, at most SISI pixels wide or high, and nothing but its pixels. Errors: BerkasDitolak."""
    isi.seek(0)
    try:
        with _SATU, Image.open(isi, formats=(jenis.kode.upper(),)) as asal:
            return _gambar(asal, jenis)
    except BerkasDitolak:
        raise
    except (OSError, SyntaxError, ValueError, struct.error, MemoryError, Image.DecompressionBombError) as galat:
        raise BerkasDitolak(RUSAK) from galat


def _gambar(asal: Image.Image, jenis: Jenis) -> Gambar:
    lebar, tinggi = asal.size
    if lebar * tinggi > TITIK[jenis.kode]:
        raise BerkasDitolak(BESAR.format(lebar=lebar, tinggi=tinggi))
    # Phones put a second picture behind the first (MPO); that is no film.
    if getattr(asal, "n_frames", 1) > 1 and asal.format != "MPO":
        raise BerkasDitolak(GERAK)
    asal.draft(None, (SISI, SISI))
    satu = _polos(ImageOps.exif_transpose(asal))
    satu.thumbnail((SISI, SISI))
    return Gambar(_tulis(satu, jenis.kode.upper()), *satu.size, tulis_kecil(satu))


def _polos(satu: Image.Image) -> Image.Image:
    if satu.mode not in MODE:
        satu = satu.convert("RGB")
    tembus = satu.info.get("transparency")
    satu.info = {} if tembus is None else {"transparency": tembus}
    return satu


def _tulis(satu: Image.Image, format: str) -> bytes:
    if format == "JPEG" and satu.mode not in ("L", "RGB"):
        satu = satu.convert("RGB")
    keluar = io.BytesIO()
    satu.save(keluar, format, quality=86)
    return keluar.getvalue()


def tulis_kecil(satu: Image.Image) -> bytes:
    """The picture small, for lists: WebP."""
    kecil = satu.convert("RGBA" if "A" in satu.mode or "transparency" in satu.info else "RGB")
    kecil.thumbnail((SISI_KECIL, SISI_KECIL))
    keluar = io.BytesIO()
    kecil.save(keluar, "WEBP", quality=70)
    return keluar.getvalue()
