"""The plan of a case: read it with its versions, write on it together, decide on a change."""

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.law.alur import Tindakan
from lincah.law.pelaksanaan import boleh_mengubah
from lincah.pelaksanaan.anggaran import hitung_total
from lincah.pelaksanaan.awalan import LEMBAR, Awalan, dari_lembar, dari_rencana, diminta
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.forms_baris import tanpa_galat
from lincah.pelaksanaan.forms_rencana import RencanaForm
from lincah.pelaksanaan.isian import kunci_dari, sekali, tertolak
from lincah.pelaksanaan.lembar import buat_lembar
from lincah.pelaksanaan.models import TemplatUnit
from lincah.pelaksanaan.queries.rencana import baca_rencana, isi_terakhir
from lincah.pelaksanaan.queries.terdahulu import rencana_serupa
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.rencana import (
    DIKONSEP,
    DIUBAH,
    MENYEPAKATI,
    MENYUSUN,
    bersama_menyusun,
    putuskan_perubahan,
    simpan_konsep,
    usulkan_perubahan,
)
from lincah.pelaksanaan.services.templat import jadikan_templat, penyepakat
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services import HalamanBasi, UsulanKeliru

TERTUTUP = (
    "Rencana disusun bersama sebelum disepakati, dan diubah selama pekerjaan dilaksanakan. Tidak ada yang berubah."
)


@pegawai_saja
@require_GET
def rencana(request: HttpRequest, id: UUID) -> HttpResponse:
    """The version in force or under discussion; `?versi=` any other."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    halaman = baca_rencana(perkara.penugasan, request.GET.get("versi", ""))
    konsep, ubah = _boleh(perkara)
    isi = {
        "p": perkara,
        "h": halaman,
        "bagian": BAGIAN,
        "keadaan": next(((k, kata) for satu, k, kata in halaman.versi if satu == halaman.dilihat), None),
        "total": hitung_total((satu.volume, satu.harga) for satu in halaman.anggaran) if halaman.anggaran else None,
        "konsep": konsep,
        "ubah": ubah and halaman.menunggu is None,
        "kunci": uuid4(),
        "templat": _templat(perkara) if halaman.berlaku else None,
        "putus": halaman.menunggu is not None and _memutus(perkara),
        "dasar": _tindakan(perkara, MENYUSUN).dasar,
        "kirim": next((satu for satu in perkara.terbuka if satu.kode == MENYUSUN), None),
    }
    return render(request, "pelaksanaan/rencana/halaman.html", isi)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:rencana")
def susun_rencana(request: HttpRequest, id: UUID) -> HttpResponse:
    """A concept while the plan is drawn up; afterwards a change that is offered."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    konsep, ubah = _boleh(perkara)
    if not (konsep or ubah) and request.method == "GET":
        return tertolak(request, perkara, _(TERTUTUP))
    form = RencanaForm(request.POST or None, perkara=perkara)
    if diminta(request):
        return _mulai(request, perkara, konsep=konsep)
    if request.method == "GET" or "tambah" in request.POST:
        return _isian(request, perkara, tanpa_galat(form), konsep=konsep, status=200)
    if not form.is_valid():
        return _isian(request, perkara, form, konsep=konsep, status=422)
    simpan = simpan_konsep if perkara.penugasan.langkah in DIKONSEP else usulkan_perubahan
    try:
        hasil = simpan(siapa, id, form.isi())
    except SudahTercatat:
        raise  # `sekali` answers
    except (HalamanBasi, UsulanKeliru) as galat:
        form.add_error(None, str(galat))
        return _isian(request, perkara, form, konsep=konsep, status=409 if isinstance(galat, HalamanBasi) else 422)
    if hasil.rencana is None:
        return tertolak(request, perkara, _(TERTUTUP), hasil.simpulan.alasan)
    if hasil.rencana.diajukan:
        messages.success(request, _("Perubahan rencana terkirim. Rencana yang lama berlaku sampai ini disepakati."))
    else:
        messages.success(request, _("Konsep tersimpan. Anggota lain dan pimpinan dapat melanjutkannya."))
    return redirect("pekerjaan:rencana", id)


@pegawai_saja
@require_POST
@sekali("pekerjaan:rencana")
def putus_rencana(request: HttpRequest, id: UUID) -> HttpResponse:
    """Agree to a changed plan, or send it back with a note."""
    perkara = buka_perkara(aktor(request), id)
    sepakat, kunci = "setuju" in request.POST, kunci_dari(request)
    catatan = request.POST.get("catatan", "").strip()[:2000]
    versi = angka_dari(request.POST.get("versi", "")) or 0
    try:
        hasil = putuskan_perubahan(aktor(request), id, versi, sepakat=sepakat, catatan=catatan, kunci_isian=kunci)
    except SudahTercatat:
        raise  # `sekali` answers
    except (HalamanBasi, UsulanKeliru) as galat:
        return tertolak(request, perkara, str(galat))
    if hasil.rencana is None:
        return tertolak(request, perkara, _("Ini diputus yang menyepakati rencananya."), hasil.simpulan.alasan)
    messages.success(request, _("Perubahan rencana disepakati.") if sepakat else _("Perubahan rencana dikembalikan."))
    return redirect("pekerjaan:rencana", id)


@pegawai_saja
@require_POST
@sekali("pekerjaan:rencana")
def templat_rencana(request: HttpRequest, id: UUID) -> HttpResponse:
    """Make this work a template of its unit, or let it go."""
    perkara, templat = buka_perkara(aktor(request), id), "templat" in request.POST
    try:
        jadikan_templat(aktor(request), id, templat=templat, kunci=kunci_dari(request))
    except UsulanKeliru as galat:
        return tertolak(request, perkara, str(galat))
    kata = _("Pekerjaan ini kini templat unit.") if templat else _("Pekerjaan ini bukan lagi templat unit.")
    messages.success(request, kata)
    return redirect("pekerjaan:rencana", id)


@pegawai_saja
@require_GET
def lembar_rencana(request: HttpRequest, id: UUID) -> HttpResponse:
    """The spreadsheet to fill in, with the rows of the last version."""
    perkara = buka_perkara(aktor(request), id)
    ada = isi_terakhir(perkara.penugasan)
    isi = {"kegiatan": ada.kegiatan, "baris_anggaran": ada.anggaran_baris, "risiko": ada.risiko} if ada else {}
    return respons_buatan(buat_lembar(RencanaForm.grup, isi), "rencana-kegiatan.xlsx")


def _mulai(request: HttpRequest, perkara: Perkara, *, konsep: bool) -> HttpResponse:
    """The form with the rows of a spreadsheet or an earlier plan, and what was typed so far; nothing is saved."""
    if request.POST["tampilkan"] == LEMBAR:
        awalan = dari_lembar(request, perkara.penugasan, RencanaForm.grup)
    else:
        awalan = dari_rencana(request, perkara.penugasan)
    if awalan.baris is None:  # what was typed stays, faults and all
        form = tanpa_galat(RencanaForm(request.POST, perkara=perkara))
    else:
        form = RencanaForm(perkara=perkara)
        form.mulai_dari(request.POST.dict(), awalan)
    return _isian(request, perkara, form, konsep=konsep, status=422 if awalan.baris is None else 200, awalan=awalan)


def _isian(
    request: HttpRequest,
    perkara: Perkara,
    form: RencanaForm,
    *,
    konsep: bool,
    status: int,
    awalan: Awalan | None = None,
) -> HttpResponse:
    isi = {"p": perkara, "form": form, "konsep": konsep, "awalan": awalan, "serupa": rencana_serupa(perkara.penugasan)}
    return render(request, "pelaksanaan/rencana/susun.html", isi, status=status)


def _boleh(perkara: Perkara) -> tuple[bool, bool]:
    """May the reader save a concept now; may the reader offer a change now?"""
    langkah, peran, alur = perkara.penugasan.langkah, perkara.peran, perkara.alur
    konsep = boleh_mengubah(
        alur, MENYUSUN, langkah=langkah, terbuka=DIKONSEP, peran=peran, tambahan=bersama_menyusun(alur)
    )
    ubah = boleh_mengubah(alur, MENYUSUN, langkah=langkah, terbuka=DIUBAH, peran=peran)
    return konsep.boleh, ubah.boleh


def _memutus(perkara: Perkara) -> bool:
    langkah, peran = perkara.penugasan.langkah, perkara.peran
    return boleh_mengubah(perkara.alur, MENYEPAKATI, langkah=langkah, terbuka=DIUBAH, peran=peran).boleh


def _templat(perkara: Perkara) -> bool | None:
    """Is this work a template? None to who may not make it one."""
    if penyepakat(perkara.alur, perkara.peran) is None:
        return None
    return TemplatUnit.objects.filter(penugasan=perkara.penugasan).exists()


def _tindakan(perkara: Perkara, kode: str) -> Tindakan:
    return next(satu for (_langkah, ini), satu in perkara.alur.cari.items() if ini == kode)
