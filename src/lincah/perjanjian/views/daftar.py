"""The perjanjian kinerja within reach, and what one draws up oneself."""

from uuid import uuid4

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from lincah.kedudukan.akses import aktor
from lincah.kedudukan.forms import kata_dari
from lincah.perjanjian.models import KeadaanPerjanjian
from lincah.perjanjian.penyedia import PenyediaPerjanjian
from lincah.perjanjian.queries.daftar import cari_perjanjian, jabatan_pemimpin, jabatan_penyusun
from lincah.perjanjian.queries.rencana import rencana_aktor
from lincah.perjanjian.views.dasar import pilihan_tahun, tahun_dari

SEHALAMAN = 20
LENCANA = {"konsep": "draf", "diajukan": "menunggu", "berlaku": "selesai", "diganti": "lain"}
"""How each state is shown."""


@require_safe
def daftar(request: HttpRequest) -> HttpResponse:
    """What I draw up first, then every perjanjian kinerja I may read."""
    siapa = aktor(request)
    pada, rencana = rencana_aktor(siapa)
    tahun, cari = tahun_dari(request, siapa), kata_dari(request.GET.get("cari", ""))
    keadaan = request.GET.get("keadaan", "")
    halaman = Paginator(cari_perjanjian(siapa, pada, tahun, cari, keadaan), SEHALAMAN).get_page(
        request.GET.get("halaman")
    )
    isi = {
        "tahun": tahun,
        "tahun_tahun": pilihan_tahun(siapa),
        "cari": cari,
        "keadaan": keadaan,
        "pilihan": KeadaanPerjanjian.choices[:3],
        "halaman": halaman,
        "baris": [(satu, LENCANA[satu.keadaan]) for satu in halaman],
        "penyusun": jabatan_penyusun(siapa, rencana, pada, tahun),
        "memimpin": bool(jabatan_pemimpin(siapa)),
        "menunggu": PenyediaPerjanjian().menunggu(siapa),
        "kunci": uuid4(),
        "hari_ini": siapa.tanggal,
        "tempat": "kinerja",
    }
    return render(request, "perjanjian/daftar.html", isi)
