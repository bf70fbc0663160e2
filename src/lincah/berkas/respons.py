"""A file as an HTTP answer. Who may see it is decided by the chapter's own view before it calls this.

What people brought is never run by a browser: its type is the one found by content, only pictures drawn by us are shown
in place, and a page made of it would be without script, origin and network.
"""

from typing import TypeVar

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.utils.http import content_disposition_header

from lincah.berkas.jenis import JENIS
from lincah.berkas.queries import BerkasTampil, alirkan, gambar_kecil
from lincah.registry.konteks import instansi_kini

Respons = TypeVar("Respons", bound=HttpResponseBase)
KURUNGAN = "sandbox; default-src 'none'; frame-ancestors 'none'"
SELAMANYA = "private, max-age=31536000, immutable"


def respons_berkas(berkas: BerkasTampil, *, unduh: bool = False) -> StreamingHttpResponse:
    """The file, piece by piece: pictures in place unless `unduh`, all else to be saved."""
    potongan = alirkan(instansi_kini(), berkas.sidik)
    respons = StreamingHttpResponse(potongan, content_type=berkas.jenis.tipe)
    disimpan = unduh or not berkas.jenis.gambar
    respons["Content-Disposition"] = content_disposition_header(as_attachment=disimpan, filename=berkas.nama)
    respons["Content-Length"] = str(berkas.ukuran)
    respons["Content-Encoding"] = "identity"  # packed already; packing again would hide its length
    respons["Cache-Control"] = "private, no-cache"
    respons["ETag"] = f'"{berkas.sidik}"'
    return _terkurung(respons)


def respons_kecil(berkas: BerkasTampil) -> HttpResponse:
    """Its small picture. Errors: Http404 where it has none."""
    isi = gambar_kecil(berkas.sidik)
    if isi is None:
        raise Http404("Berkas ini tidak bergambar.")
    respons = HttpResponse(isi, content_type="image/webp")
    respons["Cache-Control"] = SELAMANYA
    return _terkurung(respons)


def respons_buatan(isi: bytes, nama: str, *, unduh: bool = True) -> HttpResponse:
    """A file drawn now for this reader and kept by nobody: saved as `nama`, whose ending tells its kind, or shown."""
    tipe = next(satu.tipe for satu in JENIS.values() if nama.endswith(satu.akhiran))
    respons = HttpResponse(isi, content_type=tipe)
    respons["Content-Disposition"] = content_disposition_header(as_attachment=unduh, filename=nama)
    respons["Cache-Control"] = "private, no-store"
    return respons


def _terkurung(respons: Respons) -> Respons:
    respons["Content-Security-Policy"] = KURUNGAN
    respons["X-Content-Type-Options"] = "nosniff"
    respons["Cross-Origin-Resource-Policy"] = "same-origin"
    return respons
