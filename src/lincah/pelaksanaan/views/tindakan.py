"""Perform an act: say what it does and to whom, take what it asks for, show the reasons when it is refused."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from lincah.kedudukan.akses import Aktor, aktor, pegawai_saja
from lincah.kedudukan.forms import angka_dari
from lincah.pelaksanaan.awalan import Awalan, diminta, rincian_awal, rincian_dari_rencana
from lincah.pelaksanaan.forms import TindakanForm
from lincah.pelaksanaan.forms_baris import tanpa_galat
from lincah.pelaksanaan.forms_rincian import MEDAN, RincianForm
from lincah.pelaksanaan.forms_tindakan import form_tindakan
from lincah.pelaksanaan.isian import kunci_dari, sekali, tertolak
from lincah.pelaksanaan.queries.terdahulu import rincian_serupa
from lincah.pelaksanaan.services import SudahTercatat, tindak
from lincah.pelaksanaan.services.bukti import check_belum_tercatat
from lincah.penugasan.queries.perkara import Perkara, Terbuka, buka_perkara
from lincah.penugasan.queries.permohonan_lain import PermohonanLain, list_permohonan_lain
from lincah.penugasan.sebutan import TINDAKAN
from lincah.penugasan.services import SURAT_GAGAL, HalamanBasi, UsulanKeliru


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:perkara")
def tindakan(request: HttpRequest, id: UUID, kode: str) -> HttpResponse:
    """GET asks, POST acts. What is not open to this person now is told as such, with nothing done."""
    if kode not in TINDAKAN:
        raise Http404(_("Tindakan ini tidak dikenal."))
    if request.method == "POST":
        check_belum_tercatat(kode, {"kunci": kunci_dari(request)})
    perkara = buka_perkara(aktor(request), id)
    if all(kode != satu for _langkah, satu in perkara.alur.cari):
        raise Http404(_("Tindakan ini tidak ada dalam alur pekerjaan ini."))
    terbuka = next((satu for satu in perkara.terbuka if satu.kode == kode), None)
    if request.method == "POST":
        return _lakukan(request, perkara, kode, terbuka)
    if terbuka is None:
        return _tertutup(request, perkara, kode)
    ganti = angka_dari(request.GET.get("ganti", ""))
    form = form_tindakan(kode)(perkara=perkara, pegawai_id=aktor(request).pegawai_id, ganti=ganti)
    if isinstance(form, RincianForm):
        form.mulai_dari(rincian_dari_rencana(perkara))
    if "rincian" in form.fields and "rincian" in request.GET:
        form.initial["rincian"] = request.GET["rincian"]  # from the page of an activity
    return _tampil(request, perkara, terbuka, form)


def _lakukan(request: HttpRequest, perkara: Perkara, kode: str, terbuka: Terbuka | None) -> HttpResponse:
    pegawai_id = aktor(request).pegawai_id
    berkas = request.FILES if terbuka is not None else None  # nobody fills the store through a closed act
    form = form_tindakan(kode)(request.POST, berkas, perkara=perkara, pegawai_id=pegawai_id)
    if terbuka is not None and isinstance(form, RincianForm) and diminta(request):
        return _mulai(request, perkara, terbuka)
    if terbuka is not None and "tambah" in request.POST:
        return _tampil(request, perkara, terbuka, tanpa_galat(form))
    if terbuka is not None and not form.is_valid():
        return _tampil(request, perkara, terbuka, form, 422)
    isi = form.isi() if form.is_valid() else {"kunci": kunci_dari(request)}
    try:
        hasil = tindak(aktor(request), perkara.penugasan.id, kode, isi=isi, versi=_versi(request))
    except SudahTercatat:
        raise  # `sekali` answers
    except HalamanBasi as galat:
        return tertolak(request, perkara, str(galat))
    except UsulanKeliru as galat:
        form.add_error(galat.medan if galat.medan in form.fields else None, str(galat))
        return _tampil(request, perkara, terbuka, form, 422) if terbuka else tertolak(request, perkara, str(galat))
    except SURAT_GAGAL as galat:
        form.add_error(None, str(galat))
        form.add_error(None, _("Tidak ada yang berubah dan tidak ada nomor yang terpakai."))
        return _tampil(request, perkara, terbuka, form, 422) if terbuka else tertolak(request, perkara, str(galat))
    if not hasil.berhasil:
        return tertolak(
            request, perkara, _("Tindakan ini belum dapat dilakukan. Tidak ada yang berubah."), hasil.simpulan.alasan
        )
    messages.success(request, _("Tercatat: Anda %(lampau)s.") % {"lampau": TINDAKAN[kode].lampau})
    return redirect("pekerjaan:perkara", perkara.penugasan.id)


def _mulai(request: HttpRequest, perkara: Perkara, terbuka: Terbuka) -> HttpResponse:
    """The breakdown with rows from elsewhere, none saved; what was typed stays where they cannot be had."""
    awalan = rincian_awal(request, perkara)
    if awalan.baris is None:
        form = tanpa_galat(RincianForm(request.POST, perkara=perkara))
    else:
        form = RincianForm(perkara=perkara)
        form.mulai_dari([dict(zip(MEDAN, satu, strict=True)) for satu in awalan.baris["rincian"]])
    return _tampil(request, perkara, terbuka, form, 422 if awalan.baris is None else 200, awalan)


def _versi(request: HttpRequest) -> int:
    versi = angka_dari(request.POST.get("versi", ""))
    return -1 if versi is None else versi


def _tampil(
    request: HttpRequest,
    perkara: Perkara,
    terbuka: Terbuka,
    form: TindakanForm,
    status: int = 200,
    awalan: Awalan | None = None,
) -> HttpResponse:
    isi = {"p": perkara, "t": terbuka, "form": form, "awalan": awalan}
    isi["serupa"] = rincian_serupa(perkara.penugasan) if isinstance(form, RincianForm) else ()
    isi["lain"] = _lain(aktor(request), perkara, terbuka)
    return render(request, "pelaksanaan/tindakan.html", isi, status=status)


def _lain(siapa: Aktor, perkara: Perkara, terbuka: Terbuka) -> tuple[PermohonanLain, ...]:
    """For who answers a request: who else has asked for the same people, or has them."""
    permohonan = perkara.permohonan
    if permohonan is None or not perkara.alur.cari[perkara.penugasan.langkah, terbuka.kode].memutus:
        return ()
    ids = [satu.pegawai_id for satu in (*permohonan.orang, *permohonan.calon)]
    return list_permohonan_lain(ids, siapa.tanggal, perkara.penugasan.id)


def _tertutup(request: HttpRequest, perkara: Perkara, kode: str) -> HttpResponse:
    """Not open to this reader now: whom the case waits for instead, and why, by its article."""
    pesan, siapa = _("Tindakan ini tidak terbuka bagi Anda sekarang."), perkara.ditunggu
    if siapa:
        pesan += " " + _("Pekerjaan ini menunggu %(siapa)s.") % {"siapa": siapa}
    elif perkara.alur.selesai(perkara.penugasan.langkah):
        pesan += " " + _("Pekerjaan ini sudah berakhir.")
    return tertolak(request, perkara, pesan, perkara.syarat(aktor(request), kode))
