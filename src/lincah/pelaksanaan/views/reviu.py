"""Results and their review, tier by tier."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.isian import isi_halaman
from lincah.pelaksanaan.queries.reviu import buka_reviu


@pegawai_saja
@require_GET
def reviu(request: HttpRequest, id: UUID) -> HttpResponse:
    """Every version of the result with what each tier said."""
    halaman = buka_reviu(aktor(request), id)
    return render(
        request, "pelaksanaan/reviu.html", isi_halaman(request, halaman.perkara, "pekerjaan:reviu") | {"k": halaman}
    )
