"""Office files: a ZIP that really is a document, without macros, and that unpacks to no more than it should."""

import zipfile
import zlib
from itertools import pairwise
from typing import BinaryIO

from lincah.berkas.jenis import JENIS, BerkasDitolak

BAGIAN_TERBANYAK = 3000
TERURAI = 100 * 1024 * 1024
"""Bytes that the parts together may unpack to."""
POTONG = 64 * 1024
KEPALA_TERBESAR = 1024 * 1024
AKHIR = 22  # the size of the closing record of a ZIP without comment
MAKRO = ("vbaproject.bin", "vbadata.xml")
MAKRO_ODF = ("basic/", "scripts/")

RUSAK = "Dokumen ini rusak atau terkunci sandi. Buka dan simpan ulang tanpa sandi, lalu unggah lagi."
BOM = "Dokumen ini terurai menjadi terlalu besar. Kecilkan gambarnya atau simpan sebagai PDF, lalu unggah lagi."
BERMAKRO = "Dokumen ini berisi makro (program). Simpan tanpa makro atau sebagai PDF, lalu unggah lagi."
ARSIP = "Berkas ZIP tidak diterima karena isinya tidak dapat diperiksa. Unggah isinya satu per satu."


def kenali_paket(isi: BinaryIO) -> str:
    """The code of the kind. Errors: BerkasDitolak for an archive, macros, a damaged document, one that swells."""
    isi.seek(0)
    try:
        with zipfile.ZipFile(isi) as paket:
            bagian = paket.infolist()
            _check_bentuk(isi, paket, bagian)
            kode = _kode(paket)
            _check_isi(paket, bagian)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as galat:
        raise BerkasDitolak(RUSAK) from galat
    return kode


def _check_bentuk(isi: BinaryIO, paket: zipfile.ZipFile, bagian: list[zipfile.ZipInfo]) -> None:
    """Nothing before, between, over one another, or behind the parts."""
    isi.seek(-AKHIR, 2)
    utuh = isi.read(4) == b"PK\x05\x06" and not paket.comment
    letak = sorted((satu.header_offset, satu.compress_size) for satu in bagian)
    bertindih = any(awal + panjang > lanjut for (awal, panjang), (lanjut, _) in pairwise(letak))
    terkunci = any(satu.flag_bits & 1 for satu in bagian)
    if not utuh or not letak or letak[0][0] != 0 or bertindih or terkunci:
        raise BerkasDitolak(RUSAK)
    if len(bagian) > BAGIAN_TERBANYAK or sum(satu.file_size for satu in bagian) > TERURAI:
        raise BerkasDitolak(BOM)


def _kode(paket: zipfile.ZipFile) -> str:
    nama = {satu.lower() for satu in paket.namelist()}
    if "[content_types].xml" in nama:
        return _ooxml(_baca(paket, "[Content_Types].xml"), nama)
    if paket.infolist()[0].filename == "mimetype":
        return _odf(_baca(paket, "mimetype").decode("ascii", "replace").strip(), nama)
    raise BerkasDitolak(ARSIP)


def _ooxml(isi: bytes, nama: set[str]) -> str:
    if b"macroEnabled" in isi or any(satu.endswith(MAKRO) for satu in nama):
        raise BerkasDitolak(BERMAKRO)
    for kode in ("docx", "xlsx", "pptx"):
        if f"{JENIS[kode].tipe}.main+xml".encode() in isi:
            return kode
    raise BerkasDitolak(ARSIP)


def _odf(tipe: str, nama: set[str]) -> str:
    if any(satu.startswith(MAKRO_ODF) and not satu.endswith("/") for satu in nama):
        raise BerkasDitolak(BERMAKRO)
    for kode in ("odt", "ods", "odp"):
        if JENIS[kode].tipe == tipe:
            return kode
    raise BerkasDitolak(ARSIP)


def _baca(paket: zipfile.ZipFile, nama: str) -> bytes:
    try:
        with paket.open(nama) as satu:
            return satu.read(KEPALA_TERBESAR)
    except KeyError as galat:
        raise BerkasDitolak(RUSAK) from galat


def _check_isi(paket: zipfile.ZipFile, bagian: list[zipfile.ZipInfo]) -> None:
    """Unpack every part once, so that none is cut off and none is more than it says; nothing is kept."""
    for satu in bagian:
        with paket.open(satu) as terurai:
            while terurai.read(POTONG):
                pass
