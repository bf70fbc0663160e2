"""The pages of the regulations: which there are, what each says. Public law: whoever is logged in may read."""

from collections.abc import Sequence
from typing import Any, TypeVar

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lincah.peraturan import ProfilKeliru, ProfilTidakDikenal, list_peraturan, muat_profil
from lincah.peraturan.bpmn import TIPE_BPMN, nama_bpmn, tulis_bpmn
from lincah.peraturan.gambar import AlurBernama
from lincah.registry.queries import ProfilTidakAda, profil_berlaku
from lincah.registry.waktu import hari_ini
from lincah.web.peraturan_isi import Rincian, daftar_gambar, halaman_gambar, rincian_peraturan
from lincah.web.peraturan_isi.alur import lukisan_alur, lukisan_kerja
from lincah.web.peraturan_isi.gambar import lukisan_model
from lincah.web.peraturan_isi.isi import tetangga
from lincah.web.peraturan_isi.kasus import baca_pasal, daftar_kasus, pilihan_pasal, pilihan_tanya
from lincah.web.peraturan_isi.tafsir import susun_tafsir

KASUS = 20
T = TypeVar("T")


@require_GET
def daftar(request: HttpRequest) -> HttpResponse:
    """Every regulation this installation knows, the one in force here first."""
    baris = [satu for id in list_peraturan() if (satu := _ringkas(request, id))]
    return render(request, "peraturan/daftar.html", {"baris": sorted(baris, key=lambda satu: not satu["berlaku"])})


@require_GET
def rincian(request: HttpRequest, id: str) -> HttpResponse:
    """One regulation: its identity, and what there is to read."""
    return _halaman(request, id, "rincian", masa=_masa(request, id))


@require_GET
def kedudukan(request: HttpRequest, id: str) -> HttpResponse:
    """What holds for everybody, and the models of structure."""
    return _halaman(request, id, "kedudukan")


@require_GET
def model(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """One model of structure: its rules and its chart."""
    satu = _ke(_rincian_atau_404(id).model, nomor)
    lukisan = lukisan_model(id, satu.kode)
    return _halaman(request, id, "model", nomor, model=satu, lukisan=lukisan)


@require_GET
def bab(request: HttpRequest, id: str, kode: str) -> HttpResponse:
    """One chapter that is a list of rules."""
    isi = _rincian_atau_404(id).bab.get(kode)
    if isi is None:
        raise Http404(_("Bab ini tidak ada dalam peraturan itu."))
    return _halaman(request, id, "bab", kode, bab=isi)


@require_GET
def penugasan(request: HttpRequest, id: str) -> HttpResponse:
    """Ways within scopes, ketua tim, what letters hold, and the flows of requests."""
    return _halaman(request, id, "penugasan")


@require_GET
def alur(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """One flow of requests: as a swimlane, and as a table of steps."""
    satu = _ke(_rincian_atau_404(id).alur, nomor)
    return _halaman(request, id, "alur", nomor, alur=satu, svg=lukisan_alur(id, nomor)[1])


@require_GET
def pelaksanaan(request: HttpRequest, id: str) -> HttpResponse:
    """The stages, set by set, with who reviews."""
    return _halaman(request, id, "pelaksanaan")


@require_GET
def tahapan(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """How work is planned, carried out, reviewed under some models."""
    satu = _ke(_rincian_atau_404(id).tahapan, nomor)
    return _halaman(request, id, "tahapan", nomor, tahapan=satu, lukisan=lukisan_kerja(id, nomor))


@require_GET
def sunyi(request: HttpRequest, id: str) -> HttpResponse:
    """What is not regulated, and what is done then."""
    return _halaman(request, id, "sunyi")


@require_GET
def tafsir(request: HttpRequest, id: str) -> HttpResponse:
    """How the unclear places of one regulation are read, each with its anchor."""
    return _halaman(request, id, "tafsir", semua=susun_tafsir(_rincian_atau_404(id)))


@require_GET
def satu_tafsir(request: HttpRequest, id: str, kode: str) -> HttpResponse:
    """One reading, with the rules that lean on it."""
    satu = next((satu for satu in susun_tafsir(_rincian_atau_404(id)) if satu.kode == kode), None)
    if satu is None:
        raise Http404(_("Bacaan ini tidak ada bagi peraturan itu."))
    return _halaman(request, id, "satu_tafsir", kode, satu=satu)


@require_GET
def gambar(request: HttpRequest, id: str) -> HttpResponse:
    """The figures that one regulation numbers."""
    _rincian_atau_404(id)
    return _halaman(request, id, "gambar", semua=daftar_gambar(muat_profil(id)))


@require_GET
def satu_gambar(request: HttpRequest, id: str, urutan: int) -> HttpResponse:
    """One figure, drawn anew from the tables of the profile."""
    dasar = _ke(_rincian_atau_404(id).gambar, urutan)
    return _halaman(request, id, "satu_gambar", urutan, g=halaman_gambar(muat_profil(id), urutan), dasar=dasar)


@require_GET
def alur_bpmn(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """One flow of requests as a BPMN file."""
    _ke(_rincian_atau_404(id).alur, nomor)
    return _bpmn(lukisan_alur(id, nomor)[0])


@require_GET
def tahapan_bpmn(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """The work under some models as a BPMN file."""
    _ke(_rincian_atau_404(id).tahapan, nomor)
    lukisan = lukisan_kerja(id, nomor)
    return _bpmn(lukisan[0] if lukisan else None)


@require_GET
def gambar_bpmn(request: HttpRequest, id: str, urutan: int, nomor: int) -> HttpResponse:
    """One drawing of a figure as a BPMN file, where it is of a flow."""
    _ke(_rincian_atau_404(id).gambar, urutan)
    halaman = halaman_gambar(muat_profil(id), urutan)
    return _bpmn(_ke(halaman.lukisan if halaman else (), nomor)[0].alur)


@require_GET
def naskah(request: HttpRequest, id: str, nomor: int) -> HttpResponse:
    """Place by place: which rules stand on each."""
    return _halaman(request, id, "naskah", nomor, bagian_naskah=_ke(_rincian_atau_404(id).naskah, nomor))


@require_GET
def kasus(request: HttpRequest, id: str) -> HttpResponse:
    """The cases of one regulation, run, by question and by article."""
    _rincian_atau_404(id)
    semua = daftar_kasus(id)
    tanya, teks = request.GET.get("tanya", ""), request.GET.get("pasal", "")
    pasal = baca_pasal(id, teks)
    cocok = [satu for satu in semua if satu.untuk(tanya, pasal)]
    isi = {
        "halaman_kasus": Paginator(cocok, KASUS).get_page(request.GET.get("halaman")),
        "jumlah": len(semua),
        "lulus": sum(not satu.beda for satu in semua),
        "tanya": tanya,
        "pasal": str(pasal or ""),
        "tak_terbaca": teks if teks and pasal is None else "",
        "pilihan_tanya": pilihan_tanya(semua),
        "pilihan_pasal": pilihan_pasal(id, semua),
    }
    return _halaman(request, id, "kasus", **isi)


def _halaman(request: HttpRequest, id: str, nama: str, *lain: str | int, **isi: Any) -> HttpResponse:
    """A page of a regulation: its own content, its place among the others, and its neighbours."""
    r = _rincian_atau_404(id)
    sebelum, sesudah = tetangga(r.isi, (nama, *lain))
    kerangka = {"r": r, "alamat": (nama, *lain), "sebelum": sebelum, "sesudah": sesudah}
    return render(request, f"peraturan/{nama}.html", {**kerangka, **isi})


def _bpmn(alur: AlurBernama | None) -> HttpResponse:
    if alur is None:
        raise Http404(_("Alur ini tidak ada dalam peraturan itu."))
    kepala = {"Content-Disposition": f'attachment; filename="{nama_bpmn(alur)}"'}
    return HttpResponse(tulis_bpmn(alur), content_type=f"{TIPE_BPMN}; charset=utf-8", headers=kepala)


def _rincian_atau_404(id: str) -> Rincian:
    try:
        return rincian_peraturan(id)
    except ProfilTidakDikenal as galat:
        raise Http404(_("Peraturan ini tidak dikenal.")) from galat


def _ke(semua: Sequence[T], nomor: int) -> T:
    """The item of this number, counted from 1, or a page that says there is none."""
    if not 1 <= nomor <= len(semua):
        raise Http404(_("Bagian ini tidak ada dalam peraturan itu."))
    return semua[nomor - 1]


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
