"""The pages of the regulations: which there are, what each says. Public law: whoever is logged in may read."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.registry.waktu import hari_ini
from lincah.web.peraturan_isi import Rincian, daftar_gambar, halaman_gambar, rincian_peraturan


@require_GET
def daftar(request: HttpRequest) -> HttpResponse:
    """Every regulation this installation knows, the one in force here first."""
    baris = [satu for id in list_peraturan() if (satu := _ringkas(request, id))]
    return render(request, "peraturan/daftar.html", {"baris": sorted(baris, key=lambda satu: not satu["berlaku"])})


@require_GET
def rincian(request: HttpRequest, id: str) -> HttpResponse:
    """One regulation: identity, structure, assignment; what else there is."""
    isi = _rincian_atau_404(id)
    return render(request, "peraturan/rincian.html", {"r": isi, "masa": _masa(request, id)})


@require_GET
def pelaksanaan(request: HttpRequest, id: str) -> HttpResponse:
    """How work is planned, carried out, reviewed, model by model."""
    return render(request, "peraturan/pelaksanaan.html", {"r": _rincian_atau_404(id)})


@require_GET
def tafsir(request: HttpRequest, id: str) -> HttpResponse:
    """How the unclear places of one regulation are read, each with its anchor."""
    return render(request, "peraturan/tafsir.html", {"r": _rincian_atau_404(id)})


@require_GET
def gambar(request: HttpRequest, id: str) -> HttpResponse:
    """The figures that one regulation numbers."""
    r = _rincian_atau_404(id)
    return render(request, "peraturan/gambar.html", {"r": r, "semua": daftar_gambar(muat_profil(id))})


@require_GET
def satu_gambar(request: HttpRequest, id: str, urutan: int) -> HttpResponse:
    """One figure, drawn anew from the tables of the profile."""
    r = _rincian_atau_404(id)
    halaman = halaman_gambar(muat_profil(id), urutan)
    if halaman is None:
        raise Http404(_("Gambar ini tidak ada dalam peraturan itu."))
    return render(request, "peraturan/satu_gambar.html", {"r": r, "g": halaman})


def _rincian_atau_404(id: str) -> Rincian:
    try:
        return rincian_peraturan(id)
    except ProfilTidakDikenal as galat:
        raise Http404(_("Peraturan ini tidak dikenal.")) from galat


def _ringkas(request: HttpRequest, id: str) -> dict[str, object] | None:
    """One line of the list; a profile that cannot be read is left to the linter."""
    try:
        identitas = muat_profil(id).identitas
    except ProfilKeliru:
        return None
    try:
        kini = profil_berlaku(request.tenant, hari_ini(request.tenant)) == id
    except ProfilTidakAda:
        kini = False
    return {"identitas": identitas, "masa": _masa(request, id), "berlaku": kini}


def _masa(request: HttpRequest, id: str) -> list[object]:
    """When the regulation is in force in this instansi."""
    return [satu for satu in request.tenant.pemberlakuan.all() if satu.peraturan_id == id]
