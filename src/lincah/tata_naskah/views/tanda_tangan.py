"""A letter is signed by who set it."""

from uuid import UUID

from allauth.core import ratelimit
from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.models import CaraTandaTangan, Naskah
from lincah.naskah.penandatanganan import check_dapat
from lincah.naskah.pengaturan import baca_pengaturan
from lincah.naskah.tanda_tangan.porta import BelumDiatur, GagalTandaTangan
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import adalah_penanda_tangan, buka_surat
from lincah.tata_naskah.forms import FORMULIR

PERCOBAAN = "login_failed"
"""The action of the limiter: as many wrong passwords as at the door."""


@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
@pegawai_saja
def tandatangani(request: HttpRequest, id: UUID) -> HttpResponse:
    """Ask for what the way of the instansi needs, sign, and go back to the letter."""
    siapa = aktor(request)
    satu, cara = buka_surat(siapa, id), baca_pengaturan().cara
    if not adalah_penanda_tangan(siapa, satu):
        raise PermissionDenied(services.BUKAN_ANDA)
    if cara not in FORMULIR:
        messages.error(request, BelumDiatur.pesan)
        return redirect("surat:surat", satu.pk)
    if sebab := _halangan(satu):
        messages.error(request, sebab)
        return redirect("surat:surat", satu.pk)
    form = FORMULIR[cara](request.POST or None, request.FILES or None, akun=request.user)
    if request.method == "POST" and not _boleh_mencoba(request, cara):
        return render(request, "surat/tandatangani.html", {"surat": satu, "cara": cara, "tunggu": True}, status=429)
    if request.method == "POST" and form.is_valid():
        _lupakan_percobaan(request, cara)
        if _tandatangani(request, satu, form):
            return redirect("surat:surat", satu.pk)
    isi = {"surat": satu, "form": form, "cara": cara}
    return render(request, "surat/tandatangani.html", isi, status=422 if form.errors else 200)


def _boleh_mencoba(request: HttpRequest, cara: str) -> bool:
    """Counts a password typed here, with the limiter of logins, over all processes; False when it is one too many."""
    if cara != CaraTandaTangan.LOKAL:
        return True
    return bool(ratelimit.consume(request, action=PERCOBAAN, key=_kunci(request)))


def _lupakan_percobaan(request: HttpRequest, cara: str) -> None:
    if cara == CaraTandaTangan.LOKAL:
        ratelimit.clear(request, action=PERCOBAAN, key=_kunci(request))


def _kunci(request: HttpRequest) -> str:
    return f"menandatangani:{request.user.pk}"


def _halangan(satu: Naskah) -> str:
    try:
        check_dapat(satu)
    except services.SuratDitolak as galat:
        return str(galat)
    return ""


def _tandatangani(request: HttpRequest, satu: Naskah, form: forms.Form) -> bool:
    try:
        services.tandatangani(aktor(request), satu, form.masukan())
    except services.SuratDitolak as galat:
        messages.error(request, str(galat))
        return True
    except GagalTandaTangan as galat:
        form.add_error(None, galat.pesan)
        return False
    messages.success(request, f"Surat {satu.nomor} sudah ditandatangani. Tanda tangannya diperiksa dan sah.")
    return True
