"""The head of letters, with a letter of nobody beside the form."""

from base64 import b64encode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from lincah.kedudukan.akses import Aktor, administrator_saja, aktor
from lincah.naskah.cetak import GagalCetak, cetak_pdf, gambar_pdf
from lincah.naskah.queries import kop_tersimpan, kop_untuk
from lincah.naskah.surat import Kop
from lincah.tata_naskah import services
from lincah.tata_naskah.akses import PerangkatDaerah, perangkat_daerah
from lincah.tata_naskah.contoh import BENTUK, contoh_nomor_kini, contoh_surat
from lincah.tata_naskah.forms import KopForm

PPI = 60
PEMDA = ""
TULISAN = ("alamat", "kode_pos", "telepon", "laman", "pos_el")


@require_safe
@administrator_saja
def daftar(request: HttpRequest) -> HttpResponse:
    """Every head there is, and which are still empty."""
    siapa, ada = aktor(request), kop_tersimpan()
    semua = (_pemda(siapa), *perangkat_daerah(siapa))
    isi = {"semua": [(satu, ada.get(satu.kode)) for satu in semua], "tempat": "lainnya"}
    return render(request, "surat/kop.html", isi)


@require_http_methods(["GET", "HEAD", "POST"])
@administrator_saja
def ubah(request: HttpRequest) -> HttpResponse:
    """The head of one Perangkat Daerah (`?pd=`), or of the whole pemda."""
    siapa, pd = aktor(request), satu_pd(request)
    ada = kop_tersimpan().get(pd.kode)
    form = KopForm(request.POST or None, request.FILES or None, initial={n: getattr(ada, n, "") for n in TULISAN})
    if request.method == "POST" and form.is_valid():
        hapus = form.cleaned_data["hapus_lambang"]
        services.ubah_kop(siapa, pd.kode, form.tulisan, lambang=form.cleaned_data["lambang"], hapus=hapus)
        messages.success(
            request, "Kop sudah disimpan. Surat berikutnya memakainya; surat yang sudah ada tidak berubah."
        )
        return redirect("surat:kop")
    tulisan = form.tulisan if form.is_bound else {nama: form.initial[nama] for nama in TULISAN}
    isi = {"form": form, "pd": pd, "lambang_ada": bool(ada and ada.lambang_id), "tempat": "lainnya"}
    gambar = {"contoh": _contoh(request, pd, tulisan), "bentuk": BENTUK, "dipilih": _bentuk(request)}
    return render(request, "surat/atur_kop.html", isi | gambar, status=422 if form.errors else 200)


@require_http_methods(["POST"])
@administrator_saja
def contoh(request: HttpRequest) -> HttpResponse:
    """The letter of nobody as the form stands now; nothing is saved."""
    form = KopForm(request.POST)
    form.is_valid()
    return render(request, "surat/_contoh_kop.html", {"contoh": _contoh(request, satu_pd(request), form.tulisan)})


def _contoh(request: HttpRequest, pd: PerangkatDaerah, tulisan: dict[str, str]) -> str:
    siapa = aktor(request)
    nama = "" if pd.kode == PEMDA else pd.nama
    lambang = kop_untuk(pd.kode, pemda=siapa.instansi.nama).lambang
    kop = Kop(pemda=siapa.instansi.nama, perangkat_daerah=nama, lambang=lambang, **tulisan)
    nomor = contoh_nomor_kini("", pd.kode or "SETDA", siapa.tanggal)
    try:
        gambar = gambar_pdf(
            cetak_pdf(contoh_surat(siapa.instansi, kop, nomor, siapa.tanggal, _bentuk(request))), ppi=PPI
        )
    except GagalCetak:
        return ""
    return f"data:image/png;base64,{b64encode(gambar).decode()}"


def _bentuk(request: HttpRequest) -> str:
    """The form of the letter beside the form (`?bentuk=`)."""
    return next((kode for kode, _ in BENTUK if kode == request.GET.get("bentuk")), BENTUK[0][0])


def satu_pd(request: HttpRequest) -> PerangkatDaerah:
    """The Perangkat Daerah of the address (`?pd=`), or the whole pemda. Errors: Http404."""
    kode = request.GET.get("pd", PEMDA)
    if kode == PEMDA:
        return _pemda(aktor(request))
    satu = next((satu for satu in perangkat_daerah(aktor(request)) if satu.kode == kode), None)
    if satu is None:
        raise Http404("Perangkat daerah itu tidak ada.")
    return satu


def _pemda(siapa: Aktor) -> PerangkatDaerah:
    return PerangkatDaerah(PEMDA, f"untuk semua perangkat daerah {siapa.instansi.nama}", "", 0)
