"""What hangs and why, per mitra and case."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lincah.exchange import queries
from lincah.exchange.akses import pengelola_saja
from lincah.registry.waktu import sekarang

SEHALAMAN = 15
DITOLAK = 10


@require_safe
@pengelola_saja
def keadaan(request: HttpRequest) -> HttpResponse:
    """The exchange at a glance: the lines, what waits to leave or to be handled, what was refused."""
    halaman = Paginator(queries.keluar_tertahan(), SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = {
        "hitungan": queries.hitungan(),
        "kini": sekarang(),
        "mitra": list(queries.daftar_mitra()),
        "halaman": halaman,
        "keluar": [(satu, queries.sebab_keluar(satu), queries.bernama(satu)) for satu in halaman],
        "masuk": [(satu, queries.bernama(satu)) for satu in queries.masuk_tertahan()[:SEHALAMAN]],
        "penolakan": queries.penolakan_terakhir(DITOLAK),
    }
    return render(request, "exchange/keadaan.html", isi)
