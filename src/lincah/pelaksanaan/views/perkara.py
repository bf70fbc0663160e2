"""The page of one case."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.gambar import gambar_perkara
from lincah.pelaksanaan.queries import buka_halaman
from lincah.penugasan.queries.perubahan import baca_perubahan


@pegawai_saja
@require_GET
def perkara(request: HttpRequest, id: UUID) -> HttpResponse:
    """Story, work, letter, flow picture, open acts: everything about one case on one address."""
    siapa = aktor(request)
    halaman = buka_halaman(siapa, id)
    isi = {
        "h": halaman,
        "p": halaman.perkara,
        "u": baca_perubahan(siapa, halaman.perkara),
        "gambar": gambar_perkara(halaman),
        "bagian": BAGIAN,
    }
    return render(request, "pelaksanaan/perkara.html", isi)
