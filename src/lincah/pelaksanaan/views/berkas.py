"""A file of a case, and its small picture: for whoever may open the case."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_GET

from lincah.berkas.queries import BerkasTampil, cari_berkas
from lincah.berkas.respons import respons_berkas, respons_kecil
from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.services.bukti import OBJEK
from lincah.penugasan.queries.perkara import check_boleh_membuka


@pegawai_saja
@require_GET
def berkas(request: HttpRequest, id: UUID, berkas_id: UUID) -> HttpResponseBase:
    """The file itself: a picture in place, all else to be saved."""
    return respons_berkas(_cari(request, id, berkas_id), unduh="unduh" in request.GET)


@pegawai_saja
@require_GET
def berkas_kecil(request: HttpRequest, id: UUID, berkas_id: UUID) -> HttpResponse:
    """Its small picture."""
    return respons_kecil(_cari(request, id, berkas_id))


def _cari(request: HttpRequest, id: UUID, berkas_id: UUID) -> BerkasTampil:
    check_boleh_membuka(aktor(request), id)
    satu = cari_berkas((OBJEK, str(id)), berkas_id)
    if satu is None:
        raise Http404("Berkas ini tidak ada dalam pekerjaan ini.")
    return satu
