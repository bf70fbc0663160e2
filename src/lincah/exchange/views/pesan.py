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

Tindakan = tuple[str, Callable[..., object], str]
LAGI: Tindakan = ("kirim_lagi", services.kirim_lagi, "Pesan akan dikirim lagi; muat ulang sebentar lagi.")
LEPAS: Tindakan = ("tarik", services.tarik, "Pesan sudah ditarik; pesan lain dalam perkara ini dilanjutkan.")
TANGANI: Tindakan = ("tangani", services.tangani_lagi, "Pesan dicoba ditangani lagi; hasilnya di bawah.")
KESAMPINGKAN: Tindakan = (
    "kesampingkan", services.kesampingkan, "Pesan dikesampingkan dan tetap tersimpan; pesan berikutnya dilanjutkan.",
)  # fmt: skip
"""What a button says, what it does, what is told afterwards."""


@require_http_methods(["GET", "POST"])
@pengelola_saja
def keluar(request: HttpRequest, pesan_id: int) -> HttpResponse:
    """A message of ours; POST sends it again or withdraws it."""
    pesan = get_object_or_404(PesanKeluar.objects.select_related("mitra"), pk=pesan_id)
    form = AlasanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and (dilakukan := _lakukan(request, pesan_id, form, LAGI, LEPAS)):
        return dilakukan
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
    form = AlasanForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and (dilakukan := _lakukan(request, pesan_id, form, TANGANI, KESAMPINGKAN)):
        return dilakukan
    isi = {
        "pesan": pesan,
        "jenis": queries.bernama(pesan),
        "gagal": pesan.keadaan == KeadaanMasuk.GAGAL,
        "form": form,
    }
    return render(request, "exchange/masuk.html", isi, status=422 if form.errors else 200)


def _lakukan(
    request: HttpRequest, pesan_id: int, form: AlasanForm, ulang: Tindakan, lepas: Tindakan
) -> HttpResponse | None:
    """Try the message once more, or let it go with a reason; None where the reason is missing."""
    mengulang = request.POST.get("tindakan") == ulang[0]
    if not mengulang and not form.is_valid():
        return None
    _, apa, kabar = ulang if mengulang else lepas
    isi = {} if mengulang else form.cleaned_data
    try:
        apa(pesan_id, oleh=pelaku(request), waktu=sekarang(), **isi)
        messages.success(request, kabar)
    except services.TidakDapat as sebab:
        messages.error(request, str(sebab))
    return redirect(request.path)
