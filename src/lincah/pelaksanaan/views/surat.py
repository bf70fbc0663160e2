"""The letter of a case: the file, its picture, and the draft the signatory reads before signing."""

from uuid import UUID

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah import services as naskah
from lincah.naskah.cetak import tumpuk_gambar
from lincah.naskah.models import Naskah
from lincah.naskah.respons import respons_gambar, respons_pdf
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services.konsep import penanda_konsep
from lincah.penugasan.services.surat import OBJEK, susun_surat

PPI = 20  # three times as fine as the small page it is shown on


@pegawai_saja
@require_GET
def surat(request: HttpRequest, id: UUID) -> HttpResponse:
    """The signed letter as PDF."""
    return respons_pdf(_naskah(_buka(request, id)), unduh="unduh" in request.GET)


@pegawai_saja
@require_GET
def naskah_perkara(request: HttpRequest, id: UUID, naskah_id: UUID) -> HttpResponse:
    """Any signed letter of the case as PDF: request, answer, recommendation."""
    return respons_pdf(_cari(_buka(request, id), pk=naskah_id), unduh="unduh" in request.GET)


@pegawai_saja
@require_GET
def gambar(request: HttpRequest, id: UUID, sidik: str) -> HttpResponse:
    """The first page as a small picture; `sidik` is the hash of the file, so the address changes with it."""
    return respons_gambar(_cari(_buka(request, id), berkas_id=sidik), ppi=PPI)


@pegawai_saja
@require_GET
def konsep(request: HttpRequest, id: UUID) -> HttpResponse:
    """The letter as it would be if signed now, marked as a draft; for its signatory and for who initials it."""
    perkara = _buka(request, id)
    penanda = penanda_konsep(aktor(request), perkara.penugasan, perkara.peran, perkara.kini)
    if penanda is None:
        raise Http404
    isi = tumpuk_gambar(naskah.konsep(susun_surat(penanda[0], perkara.penugasan, penanda[1])))
    return HttpResponse(isi, content_type="image/svg+xml", headers={"Cache-Control": "private, no-store"})


def _buka(request: HttpRequest, id: UUID) -> Perkara:
    return buka_perkara(aktor(request), id)


def _naskah(perkara: Perkara) -> Naskah:
    return _cari(perkara, pk=perkara.penugasan.naskah_id)


def _cari(perkara: Perkara, **menurut: object) -> Naskah:
    """Of the case, or set by one of its changes: the letter of somebody of another unit belongs to the request."""
    diubah = perkara.penugasan.perubahan.values("naskah_id")
    milik = Naskah.objects.filter(Q(objek_jenis=OBJEK, objek_id=str(perkara.penugasan.id)) | Q(pk__in=diubah))
    satu = milik.defer("isi").filter(**menurut).first()
    if satu is None:
        raise Http404("Surat belum ditetapkan.")
    return satu
