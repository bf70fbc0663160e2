"""One message: what it is, why it hangs, what can be done."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from lincah.exchange import queries, services
from lincah.exchange.akses import pelaku, pengelola_saja
from lincah.exchange.forms import AlasanForm
from lincah.exchange.models import KeadaanKeluar, KeadaanMasuk, PesanKeluar, PesanMasuk
from lincah.registry.waktu import sekarang

Tindakan = Callable[..., object]


@require_http_methods(["GET", "POST"])
@pengelola_saja
def keluar(request: HttpRequest, pesan_id: int) -> HttpResponse:
    """A message of ours; POST sends it again or withdraws it."""
    pesan = get_object_or_404(PesanKeluar.objects.select_related("mitra"), pk=pesan_id)
    form = AlasanForm()
    if request.method == "POST":
        form = AlasanForm(request.POST)
        if request.POST.get("tindakan") == "kirim_lagi":
            return _do(request, services.kirim_lagi, pesan_id, "Pesan akan dikirim lagi; muat ulang sebentar lagi.")
        if form.is_valid():
            kabar = "Pesan sudah ditarik; pesan lain dalam perkara ini dilanjutkan."
            return _do(request, services.tarik, pesan_id, kabar, **form.cleaned_data)
    terbuka = pesan.keadaan in queries.KELUAR_TERBUKA
    depan = queries.di_depan(pesan) if terbuka else None
    isi = {
        "pesan": pesan,
        "jenis": queries.bernama(pesan),
        "sebab": queries.sebab_keluar(pesan, depan) if terbuka else "",
        "depan": depan,
        "kini": sekarang(),
        "ditolak": pesan.keadaan == KeadaanKeluar.DITOLAK,
        "dapat_ditarik": terbuka and not pesan.mungkin_sampai,
        "terbuka": terbuka,
        "form": form,
    }
    return render(request, "exchange/keluar.html", isi, status=422 if form.errors else 200)


@require_http_methods(["GET", "POST"])
@pengelola_saja
def masuk(request: HttpRequest, pesan_id: int) -> HttpResponse:
    """A message received; POST handles it again or sets it aside."""
    pesan = get_object_or_404(PesanMasuk.objects.select_related("mitra"), pk=pesan_id)
    form = AlasanForm()
    if request.method == "POST":
        form = AlasanForm(request.POST)
        if request.POST.get("tindakan") == "tangani":
            return _do(request, services.tangani_lagi, pesan_id, "Pesan dicoba ditangani lagi; hasilnya di bawah.")
        if form.is_valid():
            kabar = "Pesan dikesampingkan dan tetap tersimpan; pesan berikutnya dilanjutkan."
            return _do(request, services.kesampingkan, pesan_id, kabar, **form.cleaned_data)
    isi = {
        "pesan": pesan,
        "jenis": queries.bernama(pesan),
        "gagal": pesan.keadaan == KeadaanMasuk.GAGAL,
        "form": form,
    }
    return render(request, "exchange/masuk.html", isi, status=422 if form.errors else 200)


def _do(request: HttpRequest, apa: Tindakan, pesan_id: int, kabar: str, **isi: str) -> HttpResponse:
    try:
        apa(pesan_id, oleh=pelaku(request), waktu=sekarang(), **isi)
        messages.success(request, kabar)
    except services.TidakDapat as sebab:
        messages.error(request, str(sebab))
    return redirect(request.path)
