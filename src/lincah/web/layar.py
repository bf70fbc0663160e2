"""Beranda: what waits for me. Lainnya: the rest."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import aktor
from lincah.penugasan.queries.calon import jabatan_pengusul
from lincah.penugasan.queries.daftar import tugas_berjalan
from lincah.penugasan.queries.menunggu import kartu, menunggu_saya, saya_menunggu
from lincah.penugasan.sebutan import sebut_langkah

KARTU = 20
LAIN = 8


@require_GET
def beranda(request: HttpRequest) -> HttpResponse:
    """The first screen: what waits for me, by when, because of which article."""
    siapa = aktor(request)
    if siapa.administrator:
        return redirect("masalah")
    halaman = Paginator(menunggu_saya(siapa), KARTU).get_page(request.GET.get("hal"))
    berjalan = [(satu, sebut_langkah(satu.penugasan.langkah)) for satu in tugas_berjalan(siapa.pegawai_id)[:LAIN]]
    isi = {
        "siapa": siapa,
        "halaman": halaman,
        "menunggu": kartu(halaman.object_list),
        "ditunggu": kartu(saya_menunggu(siapa)[:LAIN]),
        "berjalan": berjalan,
        "boleh_menugaskan": bool(jabatan_pengusul(siapa)),
    }
    return render(request, "beranda.html", isi)


@require_GET
def lainnya(request: HttpRequest) -> HttpResponse:
    """Profile, structure, regulation, leaving."""
    return render(request, "lainnya.html", {"siapa": aktor(request)})
