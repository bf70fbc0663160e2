"""Whom this instansi exchanges with: one's own card, a new mitra, one mitra and the line to it."""

from uuid import uuid4

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from lincah.exchange import queries, services
from lincah.exchange.akses import pelaku, pengelola_saja
from lincah.exchange.forms import CocokForm, KartuForm
from lincah.exchange.kartu import KartuKeliru
from lincah.exchange.models import Mitra, PesanKeluar, PesanMasuk
from lincah.exchange.sandi import sidik_terbaca
from lincah.exchange.sapa import SAPA
from lincah.registry.waktu import sekarang

SEHALAMAN = 10
GANTI = {
    "judul": "Ganti kunci instansi ini?",
    "teks": "Kunci lama tidak dipakai lagi. Semua mitra perlu menempel kartu baru Anda; sebelum itu pesan dari dan "
    "kepada mereka menunggu, tidak ada yang hilang.",
    "tombol": "Ganti kunci",
    "tak_terurungkan": "Kunci lama tidak dapat dipakai kembali.",
}


@require_safe
@pengelola_saja
def kartu(request: HttpRequest) -> HttpResponse:
    """The card of this instansi, to hand on, and the fingerprint to compare."""
    milik = services.kartu_sendiri()
    return render(request, "exchange/kartu.html", {"kartu": milik, "sidik": sidik_terbaca(milik.kunci)})


@require_http_methods(["GET", "POST"])
@pengelola_saja
def ganti(request: HttpRequest) -> HttpResponse:
    """Another key for this instansi, after a confirmation."""
    if request.method == "POST":
        services.ganti_kunci(oleh=pelaku(request), waktu=sekarang())
        messages.success(request, "Kunci sudah diganti. Bagikan kartu di bawah kepada semua mitra.")
        return redirect("pertukaran:kartu")
    return render(request, "konfirmasi.html", GANTI | {"batal_url": reverse("pertukaran:kartu")})


@require_http_methods(["GET", "POST"])
@pengelola_saja
def baru(request: HttpRequest) -> HttpResponse:
    """Paste a card, compare its fingerprint, note the mitra (or its new key, name, address)."""
    if request.method == "GET":
        return render(request, "exchange/mitra_baru.html", {"form": KartuForm()})
    lanjut = request.POST.get("langkah") == "simpan"
    form = (CocokForm if lanjut else KartuForm)(request.POST)
    if form.is_valid() and lanjut:
        try:
            satu = services.catat_mitra(form.cleaned_data["kartu"], oleh=pelaku(request), waktu=sekarang())
        except KartuKeliru as sebab:
            return _again(request, str(sebab))
        messages.success(request, f"{satu.nama} sudah dicatat. Kirim salam uji untuk memastikan jalurnya.")
        return redirect("pertukaran:mitra", satu.pk)
    if "kartu" not in form.cleaned_data:
        return _again(request)
    return _compare(request, form if lanjut else CocokForm(initial={"kartu": request.POST["kartu"]}))


@require_safe
@pengelola_saja
def rincian(request: HttpRequest, mitra_id: int) -> HttpResponse:
    """One mitra: its fingerprint, the line, the messages both ways."""
    satu = get_object_or_404(queries.daftar_mitra(), pk=mitra_id)
    keluar = PesanKeluar.objects.filter(mitra=satu).order_by("-id")
    masuk = PesanMasuk.objects.filter(mitra=satu).order_by("-id")
    halaman = Paginator(keluar, SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = {
        "mitra": satu,
        "kini": sekarang(),
        "sidik": sidik_terbaca(bytes(satu.kunci_publik)),
        "halaman": halaman,
        "keluar": [(pesan, queries.bernama(pesan)) for pesan in halaman],
        "masuk": [(pesan, queries.bernama(pesan)) for pesan in masuk[:SEHALAMAN]],
    }
    return render(request, "exchange/mitra.html", isi)


@require_POST
@pengelola_saja
def tindak(request: HttpRequest, mitra_id: int) -> HttpResponse:
    """Try now, greet, stop or resume."""
    satu = get_object_or_404(Mitra, pk=mitra_id)
    siapa, waktu = pelaku(request), sekarang()
    match request.POST.get("tindakan"):
        case "coba":
            services.coba_sekarang(satu.pk, oleh=siapa, waktu=waktu)
            messages.success(request, f"Pesan kepada {satu.nama} sedang dicoba lagi. Muat ulang sebentar lagi.")
        case "hentikan":
            services.hentikan_mitra(satu.pk, oleh=siapa, waktu=waktu)
            messages.success(request, f"Pertukaran dengan {satu.nama} dihentikan; pesan menunggu, tidak hilang.")
        case "lanjutkan":
            services.lanjutkan_mitra(satu.pk, oleh=siapa, waktu=waktu)
            messages.success(request, f"Pertukaran dengan {satu.nama} dilanjutkan.")
        case "sapa":
            _greet(satu, request)
    return redirect("pertukaran:mitra", satu.pk)


def _greet(satu: Mitra, request: HttpRequest) -> None:
    with transaction.atomic():
        services.kirim(
            kepada=satu,
            jenis=SAPA,
            perkara=f"sapa-{uuid4()}",
            perihal="Salam uji",
            isi={},
            oleh=pelaku(request),
            waktu=sekarang(),
        )
    messages.success(request, f"Salam uji ditulis kepada {satu.nama}. Muat ulang halaman untuk melihatnya sampai.")


def _again(request: HttpRequest, sebab: str = "") -> HttpResponse:
    form = KartuForm(request.POST)
    if sebab:
        form.add_error("kartu", sebab)
    return render(request, "exchange/mitra_baru.html", {"form": form}, status=422)


def _compare(request: HttpRequest, form: CocokForm) -> HttpResponse:
    lama = KartuForm(request.POST)
    lama.is_valid()
    kartu = lama.cleaned_data["kartu"]
    dikenal = Mitra.objects.filter(identitas=kartu.identitas).first()
    isi = {
        "form": form,
        "kartu": kartu,
        "sidik": sidik_terbaca(kartu.kunci),
        "dikenal": dikenal,
        "sidik_lama": sidik_terbaca(bytes(dikenal.kunci_publik)) if dikenal else "",
    }
    return render(request, "exchange/cocokkan.html", isi, status=422 if form.errors else 200)
