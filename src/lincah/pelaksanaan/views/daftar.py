"""The list of work in which somebody has a part."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import kata_dari
from lincah.penugasan.queries.calon import jabatan_pengusul
from lincah.penugasan.queries.daftar import baca_pekerjaan, cari_pekerjaan
from lincah.penugasan.queries.tujuan import STAF
from lincah.penugasan.sebutan import sebut_keadaan, sebut_langkah

PER_HALAMAN = 25
KEADAAN = {"": "Semua", "berjalan": "Berjalan", "selesai": "Selesai"}


@pegawai_saja
@require_GET
def daftar(request: HttpRequest) -> HttpResponse:
    """Filter by state and words in the URL; paged on the server."""
    siapa = aktor(request)
    keadaan, cari = request.GET.get("keadaan", ""), kata_dari(request.GET.get("cari", ""))
    ids = cari_pekerjaan(siapa, keadaan=keadaan, cari=cari)
    halaman = Paginator(ids, PER_HALAMAN).get_page(request.GET.get("halaman"))
    baris = [
        {"p": satu, "langkah": sebut_langkah(satu.langkah), "keadaan": sebut_keadaan(satu.langkah)}
        for satu in baca_pekerjaan(halaman)
    ]
    isi = {"baris": baris, "halaman": halaman, "keadaan": keadaan, "cari": cari, "pilihan": KEADAAN.items()}
    return render(request, "pelaksanaan/daftar.html", isi | _pintu(siapa))


def _pintu(siapa: Aktor) -> dict[str, bool]:
    """Which ways of beginning a case are open to this person."""
    staf = any(satu.kelas in STAF and not satu.pimpinan for satu in siapa.pegangan)
    return {"boleh_menugaskan": bool(jabatan_pengusul(siapa)), "boleh_mengajukan": staf}
