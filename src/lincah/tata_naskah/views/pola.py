"""How numbers are written, with the next number beside the form."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import Aktor, administrator_saja, aktor
from lincah.naskah.models import PolaNomor
from lincah.naskah.nomor import PolaKeliru
from lincah.naskah.queries import pola_untuk
from lincah.peraturan import muat_profil
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import perangkat_daerah
from lincah.tata_naskah.contoh import contoh_nomor
from lincah.tata_naskah.forms import PolaForm


@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def pola(request: HttpRequest) -> HttpResponse:
    """Every pattern there is, and the form that sets one."""
    siapa = aktor(request)
    form = PolaForm(request.POST or None, initial=_awal(request), **_pilihan(siapa))
    if request.method == "POST" and form.is_valid():
        services.ubah_pola(siapa, **form.cleaned_data)
        messages.success(request, "Pola nomor sudah disimpan. Surat yang sudah bernomor tidak berubah.")
        return redirect("surat:pola")
    isi = {"form": form, "daftar": _daftar(siapa), "tempat": "lainnya"}
    contoh = _contoh(siapa, form.cleaned_data if form.is_bound else form.initial)
    return render(request, "surat/atur_pola.html", isi | contoh, status=422 if form.errors else 200)


@require_http_methods(["POST"])
@administrator_saja
def contoh(request: HttpRequest) -> HttpResponse:
    """The next number as the form stands now; nothing is saved."""
    return render(request, "surat/_contoh_nomor.html", _contoh(aktor(request), request.POST))


def _contoh(siapa: Aktor, isi: Any) -> dict[str, str]:
    kode = isi.get("kode_pd") or next((satu.kode for satu in perangkat_daerah(siapa)[1:]), "PD")
    try:
        nomor = contoh_nomor(isi.get("pola", ""), isi.get("klasifikasi", ""), kode, siapa.tanggal)
    except PolaKeliru as galat:
        return {"keliru": str(galat)}
    return {"contoh": nomor}


def _awal(request: HttpRequest) -> dict[str, str]:
    jenis, kode = request.GET.get("jenis", ""), request.GET.get("pd", "")
    teks, klasifikasi = pola_untuk(jenis, kode)
    return {"jenis": jenis, "kode_pd": kode, "pola": teks, "klasifikasi": klasifikasi}


def _pilihan(siapa: Aktor) -> dict[str, list[tuple[str, str]]]:
    pd = [(satu.kode, satu.nama) for satu in perangkat_daerah(siapa)]
    return {"pd": pd, "jenis": sorted(_jenis(siapa).items(), key=lambda satu: satu[1])}


def _jenis(siapa: Aktor) -> dict[str, str]:
    """The kinds of letters the regulation in force knows."""
    try:
        profil = muat_profil(profil_berlaku(siapa.instansi, siapa.tanggal))
    except ProfilTidakAda:
        return {}
    return {kode: nama[:1].upper() + nama[1:] for kode, nama in profil.kosakata.naskah.items()}


def _daftar(siapa: Aktor) -> list[dict[str, str]]:
    pd = {satu.kode: satu.nama for satu in perangkat_daerah(siapa)}
    jenis = _jenis(siapa)
    return [
        {
            "pd": pd.get(satu.kode_pd, satu.kode_pd) or "Semua perangkat daerah",
            "jenis": jenis.get(satu.jenis, satu.jenis) or "semua jenis surat",
            "contoh": contoh_nomor(satu.pola, satu.klasifikasi, satu.kode_pd or "PD", siapa.tanggal),
            "ubah": f"?pd={satu.kode_pd}&jenis={satu.jenis}",
        }
        for satu in PolaNomor.objects.order_by("kode_pd", "jenis")
    ]
