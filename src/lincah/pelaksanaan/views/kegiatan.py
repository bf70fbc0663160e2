"""Change the breakdown of work under way: add, change, drop an activity; routine work."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.queries.kompetensi import kompetensi_dikenal
from lincah.law.kernel import Simpulan
from lincah.pelaksanaan.forms_kegiatan import BatalForm, KegiatanForm, RutinForm
from lincah.pelaksanaan.isian import sekali, tertolak
from lincah.pelaksanaan.models import Rincian
from lincah.pelaksanaan.queries.kegiatan import ambil_rincian, baca_kecocokan, baca_syarat
from lincah.pelaksanaan.queries.rincian import baca_rincian
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.rincian import (
    batalkan_kegiatan,
    lanjutkan_rutin,
    tambah_kegiatan,
    tambah_rutin,
    ubah_kegiatan,
)
from lincah.pelaksanaan.views.rincian import boleh_merinci
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services import HalamanBasi, UsulanKeliru

TERTUTUP = "Rincian diubah penanggung jawab pekerjaan, selama pekerjaan dilaksanakan. Tidak ada yang berubah."
Templat = Callable[[Any, int], HttpResponse]


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:rincian")
def tambah(request: HttpRequest, id: UUID) -> HttpResponse:
    """Add an activity."""
    return _layani(request, buka_perkara(aktor(request), id), None)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:rincian")
def ubah(request: HttpRequest, id: UUID, rincian_id: int) -> HttpResponse:
    """Change an activity."""
    perkara = buka_perkara(aktor(request), id)
    return _layani(request, perkara, _berlaku(perkara, rincian_id))


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:rincian")
def batal(request: HttpRequest, id: UUID, rincian_id: int) -> HttpResponse:
    """Drop an activity."""
    perkara = buka_perkara(aktor(request), id)
    baris = _berlaku(perkara, rincian_id)
    if not boleh_merinci(perkara) and request.method == "GET":
        return tertolak(request, perkara, _(TERTUTUP))
    form = BatalForm(request.POST or None, initial={"versi": baris.versi})

    def tampil(form: BatalForm, status: int) -> HttpResponse:
        isi = {"p": perkara, "form": form, "rincian": baris}
        return render(request, "pelaksanaan/rincian/batal.html", isi, status=status)

    def simpan() -> tuple[Simpulan[bool], str, str]:
        data = form.cleaned_data
        isi = {"alasan": data["alasan"], "versi": data["versi"], "kunci_isian": data["kunci"]}
        hasil = batalkan_kegiatan(aktor(request), id, rincian_id, **isi)
        return hasil.simpulan, _("Kegiatan dibatalkan. Isinya dan kemajuannya tetap dapat dibaca."), ""

    return _simpan(request, perkara, form, tampil, simpan)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:rincian")
def rutin(request: HttpRequest, id: UUID) -> HttpResponse:
    """Add routine work."""
    perkara = buka_perkara(aktor(request), id)
    if not boleh_merinci(perkara) and request.method == "GET":
        return tertolak(request, perkara, _(TERTUTUP))
    form = RutinForm(request.POST or None, perkara=perkara)

    def tampil(form: RutinForm, status: int) -> HttpResponse:
        return render(request, "pelaksanaan/rincian/rutin.html", {"p": perkara, "form": form}, status=status)

    def simpan() -> tuple[Simpulan[bool], str, str]:
        hasil = tambah_rutin(aktor(request), id, form.isi())
        pesan = _("%(jumlah)s kegiatan rutin ditambahkan.") % {"jumlah": hasil.jumlah}
        return hasil.simpulan, pesan, ""

    return _simpan(request, perkara, form, tampil, simpan)


@pegawai_saja
@require_POST
def lanjutkan(request: HttpRequest, id: UUID) -> HttpResponse:
    """After an extension: routine work up to the new last day."""
    perkara = buka_perkara(aktor(request), id)
    try:
        hasil = lanjutkan_rutin(aktor(request), id)
    except UsulanKeliru as galat:
        return tertolak(request, perkara, str(galat))
    if hasil.jumlah is None:
        return tertolak(request, perkara, _(TERTUTUP), hasil.simpulan.alasan)
    messages.success(request, _("%(jumlah)s kegiatan rutin ditambahkan.") % {"jumlah": hasil.jumlah})
    return redirect("pekerjaan:rincian", id)


def _layani(request: HttpRequest, perkara: Perkara, baris: Rincian | None) -> HttpResponse:
    siapa, id = aktor(request), perkara.penugasan.pk
    if not boleh_merinci(perkara) and request.method == "GET":
        return tertolak(request, perkara, _(TERTUTUP))
    semua = baca_rincian(perkara.penugasan, siapa.tanggal, siapa.pegawai_id)
    syarat = baca_syarat(baris) if baris else ()
    form = KegiatanForm(request.POST or None, perkara=perkara, kegiatan=semua.kegiatan, rincian=baris, syarat=syarat)
    if baris is not None and baris.pk in semua.nomor:
        form.initial["sesudah"] = list(semua.nomor[baris.pk].sesudah)

    def tampil(form: KegiatanForm, status: int) -> HttpResponse:
        isi = {
            "p": perkara,
            "form": form,
            "rincian": baris,
            "kecocokan": baca_kecocokan(perkara, form.diminta, semua),
            "kompetensi": kompetensi_dikenal(),
        }
        return render(request, "pelaksanaan/rincian/ubah.html", isi, status=status)

    def simpan() -> tuple[Simpulan[bool], str, str]:
        isi, data = form.isi(), form.cleaned_data
        if baris is None:
            hasil = tambah_kegiatan(siapa, id, isi, kunci_isian=data["kunci"])
            return hasil.simpulan, _("Kegiatan ditambahkan ke dalam rincian."), ""
        hasil = ubah_kegiatan(siapa, id, baris.pk, isi, versi=data["versi"], kunci_isian=data["kunci"])
        return hasil.simpulan, _("Kegiatan diubah. Isinya yang lama tetap tersimpan."), str(baris.pk)

    if "periksa" in request.POST:
        return tampil(form, 200)
    return _simpan(request, perkara, form, tampil, simpan)


def _simpan(
    request: HttpRequest,
    perkara: Perkara,
    form: Any,
    tampil: Templat,
    simpan: Callable[[], tuple[Simpulan[bool], str, str]],
) -> HttpResponse:
    """Ask, or save what came: a faulty form again, a stale page and a refusal told as such."""
    if request.method == "GET" or not form.is_valid():
        return tampil(form, 200 if request.method == "GET" else 422)
    try:
        simpulan, pesan, rincian_id = simpan()
    except SudahTercatat:
        raise  # `sekali` answers
    except HalamanBasi as galat:
        return tertolak(request, perkara, str(galat))
    except UsulanKeliru as galat:
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
        return tampil(form, 422)
    if not simpulan.boleh:
        return tertolak(request, perkara, _(TERTUTUP), simpulan.alasan)
    messages.success(request, pesan)
    if rincian_id:
        return redirect("pekerjaan:kegiatan", perkara.penugasan.pk, int(rincian_id))
    return redirect("pekerjaan:rincian", perkara.penugasan.pk)


def _berlaku(perkara: Perkara, rincian_id: int) -> Rincian:
    baris = ambil_rincian(perkara, rincian_id)
    if baris is None or baris.dibatalkan:
        raise Http404(_("Kegiatan ini tidak ada dalam rincian, atau sudah dibatalkan."))
    return baris
