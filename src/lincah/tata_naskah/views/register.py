"""The registers of numbers: what each number is, blocks for a day on paper, where the book goes on."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.naskah.blok import BlokDitolak
from lincah.naskah.models import BlokNomor, KeadaanNomor, NomorKertas
from lincah.naskah.nomor import PolaKeliru
from lincah.naskah.register import baris_register, register, tahun_register
from lincah.naskah.services import RegisterDitolak
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import PerangkatDaerah, perangkat_daerah
from lincah.tata_naskah.forms import BlokForm, CocokForm, MulaiForm

SEHALAMAN = 50
ISIAN = require_http_methods(["GET", "HEAD", "POST"])
BUKAN_PENGURUS = "Register dan agenda surat diurus pimpinan perangkat daerah dan administrator instansi."


@require_safe
def daftar(request: HttpRequest) -> HttpResponse:
    """One register of a year: its state in a sentence, then every number."""
    siapa = aktor(request)
    semua = pengurus(request)
    pd = pilih_pd(request, semua)
    pilihan = tahun_register(pd.kode, siapa.tanggal)
    tahun = next((satu for satu in pilihan if str(satu) == request.GET.get("tahun")), siapa.tanggal.year)
    baris = Paginator(baris_register(pd.kode, tahun), SEHALAMAN).get_page(request.GET.get("halaman"))
    isi = {
        "pd": pd,
        "semua": semua,
        "tahun": tahun,
        "pilihan_tahun": pilihan,
        "register": register(pd.kode, tahun),
        "halaman": baris,
        "administrator": siapa.administrator,
        "tempat": "lainnya",
    }
    return render(request, "surat/register.html", isi)


@ISIAN
def ambil(request: HttpRequest, kode: str) -> HttpResponse:
    """Take a block of numbers for a day on paper."""
    siapa, pd = aktor(request), satu_pd(request, kode)
    form = BlokForm(request.POST or None, initial={"tanggal": siapa.tanggal, "banyak": 5})
    if form.is_valid():
        try:
            blok = services.ambil_blok(siapa, pd.kode, **form.cleaned_data)
        except BlokDitolak as galat:
            form.add_error(galat.field or None, galat.pesan)
        except PolaKeliru as galat:
            form.add_error(None, str(galat))
        else:
            messages.success(
                request, "Nomor sudah diambil. Catat di buku, lalu cocokkan di sini sesudah jaringan pulih."
            )
            return redirect("surat:blok", blok.pk)
    return _isian(request, "surat/ambil_blok.html", {"form": form, "pd": pd})


@require_safe
def blok(request: HttpRequest, id: int) -> HttpResponse:
    """The numbers of a block and what became of each."""
    satu = get_object_or_404(BlokNomor.objects.prefetch_related("nomor_kertas"), pk=id)
    pd = satu_pd(request, satu.kode)
    nomor = satu.nomor_kertas.all()
    belum = sum(butir.keadaan == KeadaanNomor.BELUM for butir in nomor)
    isi = {"blok": satu, "nomor": nomor, "belum": belum, "pd": pd, "tempat": "lainnya"}
    return render(request, "surat/blok.html", isi)


@ISIAN
def cocokkan(request: HttpRequest, id: int) -> HttpResponse:
    """Tell what became of one number."""
    satu = get_object_or_404(NomorKertas.objects.select_related("blok"), pk=id)
    satu_pd(request, satu.kode)
    form = CocokForm(request.POST or None)
    if form.is_valid():
        try:
            services.cocokkan(aktor(request), satu, **form.cleaned_data)
        except BlokDitolak as galat:
            form.add_error(galat.field or None, galat.pesan)
        else:
            messages.success(request, f"Nomor {satu.nomor} sudah dicocokkan.")
            return redirect("surat:blok", satu.blok_id)
    return _isian(request, "surat/cocokkan.html", {"form": form, "nomor": satu})


@ISIAN
@administrator_saja
def mulai(request: HttpRequest, kode: str) -> HttpResponse:
    """Go on where the book on paper stopped."""
    siapa, pd = aktor(request), satu_pd(request, kode)
    form = MulaiForm(request.POST or None, initial={"tahun": siapa.tanggal.year})
    if form.is_valid():
        try:
            services.mulai(siapa, pd.kode, **form.cleaned_data)
        except RegisterDitolak as galat:
            form.add_error("terakhir", str(galat))
        else:
            messages.success(request, "Register dilanjutkan dari buku.")
            return redirect(f"{reverse('surat:register')}?pd={pd.kode}&tahun={form.cleaned_data['tahun']}")
    return _isian(request, "surat/mulai_register.html", {"form": form, "pd": pd})


def pengurus(request: HttpRequest) -> tuple[PerangkatDaerah, ...]:
    """The Perangkat Daerah whose letters the reader keeps. Errors: PermissionDenied when there is none."""
    semua = perangkat_daerah(aktor(request))
    if not semua:
        raise PermissionDenied(BUKAN_PENGURUS)
    return semua


def pilih_pd(request: HttpRequest, semua: tuple[PerangkatDaerah, ...]) -> PerangkatDaerah:
    """The one the address names, else the first."""
    return next((satu for satu in semua if satu.kode == request.GET.get("pd")), semua[0])


def satu_pd(request: HttpRequest, kode: str) -> PerangkatDaerah:
    """The one with this code, for who keeps its letters. Errors: PermissionDenied."""
    satu = next((satu for satu in pengurus(request) if satu.kode == kode), None)
    if satu is None:
        raise PermissionDenied(BUKAN_PENGURUS)
    return satu


def _isian(request: HttpRequest, templat: str, isi: dict[str, Any]) -> HttpResponse:
    return render(request, templat, isi | {"tempat": "lainnya"}, status=422 if isi["form"].errors else 200)
