"""A person's own reminders: by e-mail or not, and the calendar."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.models import Pegawai
from lincah.pengingat.models import PilihanPengingat, Ringkasan
from lincah.pengingat.models.kiriman import StatusRingkasan
from lincah.pengingat.queries.aturan import aturan
from lincah.pengingat.queries.kalender import rahasia
from lincah.pengingat.services import atur_surel, perbarui_kalender

TERAKHIR = 5


@require_safe
@pegawai_saja
def pribadi(request: HttpRequest) -> HttpResponse:
    """How one is reminded, the digests of the last days, and the address of the calendar."""
    siapa = aktor(request)
    pilihan = PilihanPengingat.objects.filter(pegawai_id=siapa.pegawai_id).first() or PilihanPengingat()
    kiriman = Ringkasan.objects.filter(pegawai_id=siapa.pegawai_id).exclude(status=StatusRingkasan.KOSONG)
    isi = {
        "email": Pegawai.objects.values_list("email", flat=True).get(pk=siapa.pegawai_id),
        "pilihan": pilihan,
        "aturan": aturan(),
        "surel_ada": bool(settings.LINCAH_SUREL),
        "kalender": _alamat(request, pilihan),
        "kiriman": kiriman.order_by("-tanggal")[:TERAKHIR],
        "hari_ini": siapa.tanggal,
        "tempat": "lainnya",
    }
    jawab = render(request, "pengingat/pribadi.html", isi)
    jawab["Referrer-Policy"] = "no-referrer"  # the page shows a secret address
    return jawab


@require_POST
@pegawai_saja
def surel(request: HttpRequest) -> HttpResponse:
    """The digest by e-mail, or not."""
    kirim = request.POST.get("kirim") == "1"
    if atur_surel(aktor(request), kirim=kirim):
        hasil = "Ringkasan akan dikirim lewat surel." if kirim else "Ringkasan tidak lagi dikirim lewat surel."
        messages.success(request, hasil)
    return redirect("pengingat:pribadi")


@require_POST
@pegawai_saja
def kalender(request: HttpRequest) -> HttpResponse:
    """A new secret address for the calendar, or none."""
    pakai = request.POST.get("pakai") == "1"
    perbarui_kalender(aktor(request), pakai=pakai)
    hasil = (
        "Alamat kalender baru sudah dibuat; yang lama tidak berlaku lagi." if pakai else "Alamat kalender dimatikan."
    )
    messages.success(request, hasil)
    return redirect("pengingat:pribadi")


def _alamat(request: HttpRequest, pilihan: PilihanPengingat) -> str:
    if not pilihan.kalender:
        return ""
    return request.build_absolute_uri(reverse("pengingat:ics", args=[pilihan.pegawai_id, rahasia(pilihan)]))
