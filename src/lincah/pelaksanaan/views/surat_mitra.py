"""A letter of the other instansi in a case across instansi, as its message brought it."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.queries import gambar_berkas, isi_berkas
from lincah.naskah.respons import SELAMANYA
from lincah.pelaksanaan.views.surat import PPI
from lincah.penugasan.queries.perkara import buka_perkara
from lincah.penugasan.services.lintas.surat import SuratMitra, list_surat_mitra


@pegawai_saja
@require_GET
def surat_mitra(request: HttpRequest, id: UUID, sidik: str) -> HttpResponse:
    """The file, for whoever may open the case."""
    satu = _cari(request, id, sidik)
    respons = HttpResponse(isi_berkas(satu.sidik), content_type="application/pdf")
    respons["Content-Disposition"] = f'inline; filename="surat-{satu.sidik[:12]}.pdf"'
    respons["Cache-Control"] = "private, no-cache"
    return respons


@pegawai_saja
@require_GET
def gambar_mitra(request: HttpRequest, id: UUID, sidik: str) -> HttpResponse:
    """Its first page as a small picture."""
    isi = gambar_berkas(_cari(request, id, sidik).sidik, 1, PPI)
    return HttpResponse(isi, content_type="image/png", headers={"Cache-Control": SELAMANYA})


def _cari(request: HttpRequest, id: UUID, sidik: str) -> SuratMitra:
    penugasan = buka_perkara(aktor(request), id).penugasan
    for satu in list_surat_mitra(penugasan):
        if satu.sidik == sidik:
            return satu
    raise Http404("Surat itu tidak ada dalam perkara ini.")
