"""Duties of the regulation in a case, person by person, with the traces that they were done."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.isian import isi_halaman
from lincah.pelaksanaan.queries.tanggung_jawab import buka_tanggung_jawab

MASA = (("bulan", "Bulan ini"), ("semua", "Sejak awal pekerjaan"))


@pegawai_saja
@require_GET
def tanggung_jawab(request: HttpRequest, id: UUID) -> HttpResponse:
    """Of this month, or with `?masa=semua` of the whole work."""
    siapa = aktor(request)
    masa = "semua" if request.GET.get("masa") == "semua" else "bulan"
    sejak = siapa.tanggal.replace(day=1) if masa == "bulan" else None
    halaman = buka_tanggung_jawab(siapa, id, sejak)
    isi = isi_halaman(request, halaman.perkara, "pekerjaan:tanggung_jawab") | {
        "k": halaman,
        "masa": masa,
        "pilihan": MASA,
    }
    return render(request, "pelaksanaan/tanggung_jawab.html", isi)
