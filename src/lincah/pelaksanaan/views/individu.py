"""Each member's own plan: read by the member, the ketua, the officers of the case and the penilai."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.awalan import Awalan, diminta, individu_awal
from lincah.pelaksanaan.bagian import BAGIAN
from lincah.pelaksanaan.forms_baris import tanpa_galat
from lincah.pelaksanaan.forms_individu import IndividuForm
from lincah.pelaksanaan.isian import sekali, tertolak
from lincah.pelaksanaan.lembar import buat_lembar
from lincah.pelaksanaan.queries.individu import baca_individu, isi_awal
from lincah.pelaksanaan.queries.kegiatan import aturan_tugas
from lincah.pelaksanaan.queries.terdahulu import individu_serupa
from lincah.pelaksanaan.services import SudahTercatat
from lincah.pelaksanaan.services.individu import TERBUKA, susun_rencana_individu
from lincah.penugasan.models import Anggota
from lincah.penugasan.queries.perkara import Perkara, buka_perkara
from lincah.penugasan.services import HalamanBasi, UsulanKeliru

TERTUTUP = "Rencana kerja individu disusun anggota sebelum hasil diserahkan. Tidak ada yang berubah."


@pegawai_saja
@require_GET
def individu(request: HttpRequest, id: UUID) -> HttpResponse:
    """The plans the reader may see."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    isi = {
        "p": perkara,
        "rencana": baca_individu(siapa, perkara),
        "bagian": BAGIAN,
        "dasar": aturan_tugas(perkara, "rencana_individu"),
        "menyusun": _menyusun(perkara),
    }
    return render(request, "pelaksanaan/rencana/individu.html", isi)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("pekerjaan:individu")
def susun_individu(request: HttpRequest, id: UUID) -> HttpResponse:
    """Write one's own plan anew."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    anggota = next((satu for satu in perkara.anggota if satu.pegawai_id == siapa.pegawai_id), None)
    if anggota is None or (request.method == "GET" and not _menyusun(perkara)):
        return tertolak(request, perkara, _(TERTUTUP))
    anggota.penugasan = perkara.penugasan
    form = IndividuForm(request.POST or None, anggota=anggota)
    if diminta(request):
        return _mulai(request, perkara, anggota)
    if request.method == "GET" or "tambah" in request.POST:
        return _tampil(request, perkara, tanpa_galat(form), 200)
    if not form.is_valid():
        return _tampil(request, perkara, form, 422)
    isi = form.cleaned_data
    try:
        hasil = susun_rencana_individu(
            siapa, id, isi["baris"], catatan=isi["catatan"], dasar=isi["dasar"], kunci_isian=isi["kunci"]
        )
    except SudahTercatat:
        raise  # `sekali` answers
    except (HalamanBasi, UsulanKeliru) as galat:
        form.add_error(None, str(galat))
        return _tampil(request, perkara, form, 409 if isinstance(galat, HalamanBasi) else 422)
    if hasil.rencana is None:
        return tertolak(request, perkara, _(TERTUTUP), hasil.simpulan.alasan)
    messages.success(request, _("Rencana kerja Anda tersimpan. Ketua tim dan penilai Anda dapat membacanya."))
    return redirect("pekerjaan:individu", id)


@pegawai_saja
@require_GET
def lembar_individu(request: HttpRequest, id: UUID) -> HttpResponse:
    """The spreadsheet to fill in, with what the form would begin with."""
    siapa = aktor(request)
    perkara = buka_perkara(siapa, id)
    anggota = next((satu for satu in perkara.anggota if satu.pegawai_id == siapa.pegawai_id), None)
    if anggota is None:
        return tertolak(request, perkara, _(TERTUTUP))
    _versi, _catatan, baris = isi_awal(anggota)
    return respons_buatan(buat_lembar(IndividuForm.grup, {"kegiatan": baris}), "rencana-kerja-individu.xlsx")


def _mulai(request: HttpRequest, perkara: Perkara, anggota: Anggota) -> HttpResponse:
    """The form with rows from elsewhere, none saved; what was typed stays where they cannot be had."""
    awalan = individu_awal(request, anggota, IndividuForm.grup)
    if awalan.baris is None:
        form = tanpa_galat(IndividuForm(request.POST, anggota=anggota))
    else:
        form = IndividuForm(anggota=anggota)
        form.mulai_dari(request.POST.dict(), awalan)
    return _tampil(request, perkara, form, 422 if awalan.baris is None else 200, awalan)


def _menyusun(perkara: Perkara) -> bool:
    return "pegawai" in perkara.peran and perkara.penugasan.langkah in TERBUKA


def _tampil(
    request: HttpRequest, perkara: Perkara, form: IndividuForm, status: int, awalan: Awalan | None = None
) -> HttpResponse:
    isi = {"p": perkara, "form": form, "awalan": awalan, "serupa": individu_serupa(form.anggota)}
    return render(request, "pelaksanaan/rencana/individu_susun.html", isi, status=status)
