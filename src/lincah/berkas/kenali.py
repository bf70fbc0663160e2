"""What a file is, by its content alone. Its name and the type the browser declares are not believed."""

import re
from collections.abc import Callable
from typing import BinaryIO

from lincah.berkas.jenis import JENIS, BerkasDitolak, Jenis
from lincah.berkas.paket import kenali_paket

AWAL = 1024
GAMBAR = {b"\xff\xd8\xff": "jpeg", b"\x89PNG\r\n\x1a\n": "png"}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HEIF = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")
MARKUP = re.compile(r"<\s*(script|html|svg|iframe|body|head|!doctype|\?xml|\?php)", re.IGNORECASE)
KENDALI = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
AKHIR_ZIP = b"PK\x05\x06"

LAMA = "Ini berkas Office lama. Simpan ulang sebagai DOCX, XLSX, PPTX, atau PDF, lalu unggah lagi."
HEIC = "Ini foto HEIC, yang tidak dapat dibuka di banyak komputer. Simpan sebagai JPEG, lalu unggah lagi."
HALAMAN = "Ini halaman web atau gambar SVG, yang dapat berisi program. Simpan sebagai PDF atau foto, lalu unggah lagi."
ASING = (
    "Jenis berkas ini tidak diterima. Yang diterima: foto (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, "
    "ODF, CSV, dan teks."
)
KOSONG = "Berkas ini kosong. Periksa berkasnya, lalu unggah lagi."
RUSAK_PDF = "PDF ini tidak utuh atau membawa isi lain di belakangnya. Simpan ulang, lalu unggah lagi."


def kenali(isi: BinaryIO, nama: str = "") -> Jenis:
    """The kind of a file. `nama` chooses between two harmless ones only (CSV and text). Errors: BerkasDitolak."""
    isi.seek(0)
    awal = isi.read(AWAL)
    if not awal:
        raise BerkasDitolak(KOSONG)
    for tanda, kode in GAMBAR.items():
        if awal.startswith(tanda):
            return JENIS[kode]
    if awal[:4] == b"RIFF" and awal[8:12] == b"WEBP":
        return JENIS["webp"]
    for cocok, baca in _LAIN:
        if cocok(awal):
            return JENIS[baca(isi)]
    return JENIS[_teks(isi, nama)]


def _pdf(isi: BinaryIO) -> str:
    """Whole to its end, and nothing behind it: a second file hung on would open under another name."""
    isi.seek(0, 2)
    isi.seek(max(0, isi.tell() - AWAL))
    ekor = isi.read()
    _, tanda, sesudah = ekor.rpartition(b"%%EOF")
    if not tanda or sesudah.strip(b"\r\n\t \x00") or AKHIR_ZIP in ekor[-22:]:
        raise BerkasDitolak(RUSAK_PDF)
    return "pdf"


def _tolak(pesan: str) -> Callable[[BinaryIO], str]:
    def tolak(isi: BinaryIO) -> str:
        raise BerkasDitolak(pesan)

    return tolak


def _teks(isi: BinaryIO, nama: str) -> str:
    isi.seek(0)
    mentah = isi.read()
    try:
        teks = mentah.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            teks = mentah.decode("cp1252")
        except UnicodeDecodeError as galat:
            raise BerkasDitolak(ASING) from galat
    if MARKUP.search(teks):
        raise BerkasDitolak(HALAMAN)
    if KENDALI.search(teks) or teks.startswith(("#!", "MZ", "%!")):
        raise BerkasDitolak(ASING)
    return "csv" if nama.lower().endswith(".csv") else "txt"


_LAIN: tuple[tuple[Callable[[bytes], bool], Callable[[BinaryIO], str]], ...] = (
    (lambda awal: re.match(rb"%PDF-[12]\.\d", awal) is not None, _pdf),
    (lambda awal: awal.startswith(b"PK\x03\x04"), kenali_paket),
    (lambda awal: awal.startswith(OLE), _tolak(LAMA)),
    (lambda awal: awal[4:8] == b"ftyp" and awal[8:12] in HEIF, _tolak(HEIC)),
)
