"""The template of a unit: kept from a version, or let go."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.perjanjian.queries.pembaca import buka_perjanjian
from lincah.perjanjian.services import PerjanjianKeliru, jadikan_templat
from lincah.perjanjian.views.sekali import sekali

DISIMPAN = "Isi perjanjian kinerja ini kini templat unit; konsep tahun berikutnya dapat dimulai darinya."
DILEPAS = "Unit ini tidak lagi mempunyai templat. Perjanjian kinerja yang ada tidak berubah."


@require_POST
@pegawai_saja
@sekali
def templat_unit(request: HttpRequest, id: UUID) -> HttpResponse:
    """Keep the rows of this version as the template of its unit, or let that go."""
    siapa, templat = aktor(request), "templat" in request.POST
    buka_perjanjian(siapa, id)
    suntingan = angka_dari(request.POST.get("suntingan", ""))
    try:
        jadikan_templat(siapa, id, templat=templat, suntingan=suntingan)
    except PerjanjianKeliru as galat:
        messages.error(request, galat.pesan)
    else:
        messages.success(request, DISIMPAN if templat else DILEPAS)
    return redirect("perjanjian:rincian", id)
