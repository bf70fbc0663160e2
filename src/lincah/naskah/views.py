"""The only page of this app: anyone with a letter in hand checks whether it is genuine."""

from allauth.account.adapter import get_adapter
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from lincah.naskah import queries
from lincah.naskah.keabsahan import kaitan, keabsahan
from lincah.naskah.kode import baca_kode
from lincah.naskah.pembatas import SALAH, boleh_melihat, catat_salah
from lincah.naskah.respons import tertutup
from lincah.registry.waktu import sekarang


@login_not_required
@require_safe
def verifikasi(request: HttpRequest, kode: str) -> HttpResponse:
    """What a stranger may know of the letter with this code; an unknown code answers with the same care."""
    alamat, saat = get_adapter().get_client_ip(request), sekarang()
    if not boleh_melihat(alamat, saat):
        return _terlalu_sering(request)
    hasil = queries.dari_kode(baca_kode(kode))
    if hasil is None:
        catat_salah(alamat, saat)
    isi = {"hasil": hasil, "tanda": keabsahan(hasil.id), "kaitan": kaitan(hasil.id)} if hasil else {"hasil": None}
    respons = render(request, "naskah/verifikasi.html", isi, status=200 if hasil else 404)
    return tertutup(respons)


@login_not_required
@require_safe
def cari(request: HttpRequest) -> HttpResponse:
    """The code typed from paper leads to its page."""
    if kode := request.GET.get("kode", ""):
        return tertutup(redirect("naskah:verifikasi", kode=baca_kode(kode) or "tidak-dikenal"))
    return tertutup(render(request, "naskah/cari.html"))


def _terlalu_sering(request: HttpRequest) -> HttpResponse:
    lama = int(SALAH.total_seconds())
    respons = render(request, "naskah/terlalu_sering.html", {"menit": lama // 60}, status=429)
    respons["Retry-After"] = str(lama)
    return tertutup(respons)
