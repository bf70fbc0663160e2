"""The page of progress of one case: every entry with its evidence, narrowed by activity and person."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.queries.biaya import baca_biaya
from lincah.pelaksanaan.queries.catatan import Saring, baca_catatan
from lincah.penugasan.queries.perkara import buka_perkara

MENCATAT = "mencatat_kemajuan"


@pegawai_saja
@require_GET
def kemajuan(request: HttpRequest, id: UUID) -> HttpResponse:
    """Newest first; the filter stands in the address. Before there is a letter there is no work to tell of."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    if perkara.penugasan.naskah_id is None:
        raise Http404(_("Pekerjaan ini belum ditetapkan, sehingga belum ada kemajuannya."))
    saring = Saring(request.GET.get("kegiatan", ""), request.GET.get("orang", ""))
    terbuka = next((satu for satu in perkara.terbuka if satu.kode == MENCATAT), None)
    catatan = baca_catatan(perkara.penugasan, siapa.pegawai_id, saring, request.GET.get("halaman", ""))
    isi = {
        "p": perkara,
        "k": catatan,
        "biaya": baca_biaya(perkara.penugasan, catatan.anggaran),
        "saring": saring,
        "terbuka": terbuka,
        "bagian": BAGIAN,
    }
    return render(request, "pelaksanaan/kemajuan.html", isi)
