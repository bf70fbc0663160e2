"""A letter as an HTTP answer. Who may see it is decided by the chapter's own view before it calls this."""

import re

from django.http import HttpResponse

from lincah.naskah.models import Naskah
from lincah.naskah.queries import berkas_terkini, isi_berkas
from lincah.naskah.services import gambar_halaman

# The bytes never change, but who may see them does: the browser may keep them, nobody in between.
SELAMANYA = "private, max-age=31536000, immutable"


def respons_pdf(naskah: Naskah, *, unduh: bool = False, asli: bool = False) -> HttpResponse:
    """The archived file, signed where it was signed; `asli` as it was set. Shown by the browser, or saved (`unduh`)."""
    cara = "attachment" if unduh else "inline"
    sidik = naskah.berkas_id if asli else berkas_terkini(naskah)
    respons = HttpResponse(isi_berkas(sidik), content_type="application/pdf")
    respons["Content-Disposition"] = f'{cara}; filename="{nama_berkas(naskah)}"'
    respons["ETag"] = f'"{sidik}"'
    respons["Cache-Control"] = "private, no-cache"
    return respons


def respons_gambar(naskah: Naskah, *, halaman: int = 1, ppi: int = 48) -> HttpResponse:
    """A page of the archived file as PNG. Put the hash into the address, so that the browser asks only once."""
    respons = HttpResponse(gambar_halaman(naskah, halaman=halaman, ppi=ppi), content_type="image/png")
    respons["Cache-Control"] = SELAMANYA
    return respons


def tertutup(respons: HttpResponse) -> HttpResponse:
    """The address is the key: search engines, other sites and shared caches must not learn it."""
    respons["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    respons["Referrer-Policy"] = "no-referrer"
    respons["Cache-Control"] = "private, no-store"
    return respons


def nama_berkas(naskah: Naskah) -> str:
    """`surat-perintah-800.1.11.1-12-DISKOMINFO-2025.pdf`: kind and number, safe in any file system."""
    polos = re.sub(r"[^A-Za-z0-9.]+", "-", f"{naskah.judul.lower()} {naskah.nomor}").strip("-.")
    return f"{polos}.pdf"
