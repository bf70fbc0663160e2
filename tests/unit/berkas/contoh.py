"""Small real files of every kind, made anew, and hostile ones."""

import io
import zipfile

from docx import Document
from PIL import Image
from pypdf import PdfWriter
from xlsxwriter import Workbook

ODF = "application/vnd.oasis.opendocument."
SALINDIA = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def gambar(format: str = "JPEG", ukuran: tuple[int, int] = (64, 48), **simpan: object) -> bytes:
    keluar = io.BytesIO()
    Image.new("RGB", ukuran, (20, 90, 90)).save(keluar, format, **simpan)
    return keluar.getvalue()


def foto_berlokasi() -> bytes:
    """A photo as a phone makes it: lying on its side, with place and camera."""
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees to see it upright
    exif[0x010F] = "Kamera Uji"
    exif.get_ifd(0x8825)[2] = (1.0, 2.0, 3.0)
    return gambar(exif=exif, comment=b"rahasia di komentar", dpi=(72, 72))


def pdf() -> bytes:
    keluar, tulis = io.BytesIO(), PdfWriter()
    tulis.add_blank_page(200, 200)
    tulis.write(keluar)
    return keluar.getvalue()


def docx() -> bytes:
    keluar = io.BytesIO()
    Document().save(keluar)
    return keluar.getvalue()


def xlsx() -> bytes:
    keluar = io.BytesIO()
    with Workbook(keluar, {"in_memory": True}) as buku:
        buku.add_worksheet().write(0, 0, 1)
    return keluar.getvalue()


def paket(**bagian: bytes) -> bytes:
    """A ZIP; `__` in a name stands for a dot."""
    return paket_dari({nama.replace("__", "."): isi for nama, isi in bagian.items()})


def paket_dari(bagian: dict[str, bytes]) -> bytes:
    keluar = io.BytesIO()
    with zipfile.ZipFile(keluar, "w", zipfile.ZIP_DEFLATED) as tulis:
        for nama, isi in bagian.items():
            cara = zipfile.ZIP_STORED if nama == "mimetype" else zipfile.ZIP_DEFLATED
            tulis.writestr(nama, isi, cara)
    return keluar.getvalue()


def ooxml(tipe: str = f"{SALINDIA}.main+xml", **lain: bytes) -> bytes:
    isi = f'<Types><Override ContentType="{tipe}"/></Types>'.encode()
    return paket_dari({"[Content_Types].xml": isi} | {nama.replace("__", "."): satu for nama, satu in lain.items()})


def odf(jenis: str = "text", **lain: bytes) -> bytes:
    nama = {satu.replace("___", "/").replace("__", "."): isi for satu, isi in lain.items()}
    return paket_dari({"mimetype": f"{ODF}{jenis}".encode(), "content.xml": b"<office/>"} | nama)
