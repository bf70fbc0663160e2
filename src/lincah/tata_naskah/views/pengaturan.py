"""What an administrator sets about letters."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.pengaturan import PengaturanDitolak, baca_pengaturan, daftar_sertifikat, kunci_hilang
from lincah.tata_naskah import services
from lincah.tata_naskah.forms import TandaTanganForm
from lincah.tata_naskah.forms.pengaturan import awal_tanda_tangan


@require_safe
@administrator_saja
def pengaturan(request: HttpRequest) -> HttpResponse:
    """All that can be set about letters, and how it stands."""
    cara = baca_pengaturan().cara
    isi = {"cara": CaraTandaTangan(cara).label if cara else "", "tempat": "lainnya"}
    return render(request, "surat/pengaturan.html", isi)


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def tanda_tangan(request: HttpRequest) -> HttpResponse:
    """How letters are signed."""
    atur = baca_pengaturan()
    form = TandaTanganForm(request.POST or None, request.FILES or None, initial=awal_tanda_tangan(atur))
    if request.method == "POST" and form.is_valid():
        try:
            services.ubah_tanda_tangan(aktor(request), form.aturan())
        except PengaturanDitolak as galat:
            form.add_error(galat.field or None, galat.pesan)
        else:
            messages.success(request, "Cara menandatangani surat sudah disimpan. Berlaku untuk surat berikutnya.")
            return redirect("surat:pengaturan")
    isi = {
        "form": form,
        "akar": daftar_sertifikat(atur.akar),
        "sendiri": daftar_sertifikat(atur.sertifikat),
        "hilang": kunci_hilang(atur),
        "sandi_ada": bool(atur.bsre_sandi),
        "tempat": "lainnya",
    }
    return render(request, "surat/atur_tanda_tangan.html", isi, status=422 if form.errors else 200)
