"""Volunteer for the work of a unit: the unit first, then the work, with the whole road beside it."""

from uuid import uuid4

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import kata_dari
from lincah.kedudukan.queries import Pegangan, kini
from lincah.law.kedudukan import Unit
from lincah.law.penugasan import Cara
from lincah.penugasan.forms_minta import AjukanForm, isian_awal_minta, susun_permintaan
from lincah.penugasan.queries.jalan import Jalan
from lincah.penugasan.queries.jalan_permohonan import baca_jalan_permohonan
from lincah.penugasan.queries.tujuan import STAF, list_lingkup, list_tujuan
from lincah.penugasan.services import SURAT_GAGAL, FormulirTerpakai, UsulanKeliru, ajukan, rancang_permintaan
from lincah.penugasan.tahap import AJUKAN, susun_tahap

DITAMPILKAN = 30


@pegawai_saja
@require_GET
def pilih_pekerjaan(request: HttpRequest) -> HttpResponse:
    """Which unit's work: what the regulation opens stands above, before anything is filled in."""
    siapa = aktor(request)
    sendiri = _staf(siapa)
    cari = kata_dari(request.GET.get("cari", ""))
    tujuan = list_tujuan(siapa, sendiri.unit_id, cara=Cara.SUKARELA, cari=cari)
    isi = {"lingkup": list_lingkup(siapa, Cara.SUKARELA), "tujuan": tujuan[:DITAMPILKAN], "total": len(tujuan)}
    return render(request, "penugasan/pilih_unit.html", isi | {"cari": cari, "pilihan": sendiri, "sukarela": True})


@pegawai_saja
@require_http_methods(["GET", "POST"])
def ajukan_diri(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Show the form with its road; on POST send the request."""
    siapa = aktor(request)
    unit = kini(siapa.instansi, siapa.tanggal, versi=siapa.versi).struktur.unit.get(unit_id)
    _staf(siapa)
    if unit is None or unit.pimpinan is None:
        raise Http404(_("Unit ini tidak dapat dituju; pilih unit lain."))
    if request.method == "GET":
        return _tampil(request, siapa, unit, AjukanForm(initial=isian_awal_minta(siapa.tanggal, 0)))
    form = AjukanForm(request.POST)
    if not form.is_valid():
        return _tampil(request, siapa, unit, form, status=422)
    return _kirim(request, siapa, unit, form)


def _kirim(request: HttpRequest, siapa: Aktor, unit: Unit, form: AjukanForm) -> HttpResponse:
    try:
        penugasan, _rancangan = ajukan(siapa, form.permintaan(unit.id, siapa.pegawai_id or 0))
    except (UsulanKeliru, *SURAT_GAGAL) as galat:
        if isinstance(galat, FormulirTerpakai):
            form.data = request.POST.copy()
            form.data["kunci"] = str(uuid4())
        medan = getattr(galat, "medan", "")
        form.add_error(medan if medan in form.fields else None, str(galat))
        return _tampil(request, siapa, unit, form, status=422)
    if penugasan is None:
        form.add_error(None, _("Pengajuan ini belum dapat dikirim. Alasannya tertulis pada Jalan pengajuan."))
        return _tampil(request, siapa, unit, form, status=422)
    messages.success(request, _("Pengajuan Anda tercatat dan terkirim."))
    return redirect("pekerjaan:perkara", penugasan.id)


def _staf(siapa: Aktor) -> Pegangan:
    """The post of a JF or pelaksana who leads nothing: who may volunteer."""
    sendiri = next((satu for satu in siapa.pegangan if satu.kelas in STAF and not satu.pimpinan), None)
    if sendiri is None:
        raise PermissionDenied(_("Pengajuan sukarela adalah hak Pejabat Fungsional dan Pelaksana."))
    return sendiri


def _jalan(siapa: Aktor, unit: Unit) -> Jalan | None:
    permintaan = susun_permintaan({}, Cara.SUKARELA, unit.id, diminta=(siapa.pegawai_id or 0,))
    try:
        return baca_jalan_permohonan(rancang_permintaan(siapa, permintaan))
    except UsulanKeliru:
        return None


def _tampil(request: HttpRequest, siapa: Aktor, unit: Unit, form: AjukanForm, status: int = 200) -> HttpResponse:
    isi = {"form": form, "jalan": _jalan(siapa, unit), "tahap": susun_tahap(form, "", AJUKAN), "unit": unit}
    return render(request, "penugasan/ajukan.html", isi, status=status)
