"""The letter of a case: the file, its picture, and the draft the signatory reads before signing."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah import services as naskah
from lincah.naskah.cetak import tumpuk_gambar
from lincah.naskah.models import Naskah
from lincah.naskah.respons import respons_gambar, respons_pdf
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services.surat import susun_surat

PPI = 20  # three times as fine as the small page it is shown on


@pegawai_saja
@require_GET
def surat(request: HttpRequest, id: UUID) -> HttpResponse:
    """The signed letter as PDF."""
    return respons_pdf(_naskah(_buka(request, id)), unduh="unduh" in request.GET)


@pegawai_saja
@require_GET
def gambar(request: HttpRequest, id: UUID, sidik: str) -> HttpResponse:
    """The first page as a small picture; `sidik` is the hash of the file, so the address changes with it."""
    satu = _naskah(_buka(request, id))
    if satu.berkas_id != sidik:
        raise Http404
    return respons_gambar(satu, ppi=PPI)


@pegawai_saja
@require_GET
def konsep(request: HttpRequest, id: UUID) -> HttpResponse:
    """The letter as it would be if signed now, marked as a draft; only for its signatory."""
    perkara, siapa = _buka(request, id), aktor(request)
    pegangan = perkara.peran.get("penetap")
    if pegangan is None or perkara.penugasan.langkah != "menetapkan":
        raise Http404
    isi = tumpuk_gambar(naskah.konsep(susun_surat(siapa, perkara.penugasan, pegangan)))
    return HttpResponse(isi, content_type="image/svg+xml", headers={"Cache-Control": "private, no-store"})


def _buka(request: HttpRequest, id: UUID) -> Perkara:
    return buka_perkara(aktor(request), id)


def _naskah(perkara: Perkara) -> Naskah:
    satu = Naskah.objects.defer("isi").filter(pk=perkara.penugasan.naskah_id).first()
    if satu is None:
        raise Http404("Surat belum ditetapkan.")
    return satu
