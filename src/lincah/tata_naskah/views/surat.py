"""The page of one letter, its file and its picture."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor
from lincah.naskah.keabsahan import kaitan, keabsahan
from lincah.naskah.models import Naskah, StatusNaskah
from lincah.naskah.pengaturan import baca_pengaturan
from lincah.naskah.respons import nama_berkas, respons_gambar, respons_pdf
from lincah.tata_naskah.akses import adalah_penanda_tangan, buka_surat, mengurus
from lincah.tata_naskah.services.pembetulan import jabatan_pembetul

PPI = 60


@require_safe
def surat(request: HttpRequest, id: UUID) -> HttpResponse:
    """What the letter is, whether it holds, who signed it by which certificate, and what is open to the reader."""
    siapa = aktor(request)
    satu = buka_surat(siapa, id)
    tanda = keabsahan(satu.pk)
    terbuka = tanda is None and satu.status == StatusNaskah.BERLAKU and adalah_penanda_tangan(siapa, satu)
    isi = {
        "surat": satu,
        "tanda": tanda,
        "kaitan": kaitan(satu.pk),
        "cara": baca_pengaturan().cara if terbuka else "",
        "terbuka": terbuka,
        "mengurus": mengurus(siapa, satu),
        "membetulkan": satu.status == StatusNaskah.BERLAKU and jabatan_pembetul(siapa, satu) is not None,
        "berlaku": satu.status == StatusNaskah.BERLAKU,
    }
    return render(request, "surat/surat.html", isi)


@require_safe
def berkas(request: HttpRequest, id: UUID) -> HttpResponse:
    """The file: signed when there is a signature; `?asli` gives the letter as it was set, to be signed elsewhere."""
    satu = buka_surat(aktor(request), id)
    return respons_pdf(satu, unduh="unduh" in request.GET, asli="asli" in request.GET)


@require_safe
def pertinggal(request: HttpRequest, id: UUID) -> HttpResponse:
    """The inner copy with the initials, for who keeps the letter."""
    from lincah.naskah.pertinggal import cetak_pertinggal

    satu = _untuk_pengurus(request, id)
    return respons_buatan(cetak_pertinggal(satu), f"pertinggal-{nama_berkas(satu)}", unduh=False)


@require_safe
def docx(request: HttpRequest, id: UUID) -> HttpResponse:
    """A copy to go on editing by hand, for who keeps the letter."""
    from lincah.naskah.sunting import buat_docx

    satu = _untuk_pengurus(request, id)
    return respons_buatan(buat_docx(satu.isi), f"{nama_berkas(satu).removesuffix('pdf')}docx")


@require_safe
def gambar(request: HttpRequest, id: UUID, sidik: str) -> HttpResponse:
    """The first page as a picture; `sidik` is the hash of the file."""
    satu = buka_surat(aktor(request), id)
    if satu.berkas_id != sidik:
        raise Http404
    return respons_gambar(satu, ppi=PPI)


def _untuk_pengurus(request: HttpRequest, id: UUID) -> Naskah:
    siapa = aktor(request)
    satu = buka_surat(siapa, id)
    if not mengurus(siapa, satu):
        raise PermissionDenied("Salinan untuk disunting dan pertinggal hanya bagi penanda tangan dan pengurus surat.")
    return satu
