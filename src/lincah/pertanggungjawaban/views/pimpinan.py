"""What leaders do: set how often a report is due, ask for one."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.naskah.nama import bertitik
from lincah.pelaksanaan.isian import Isian, kirim, sekali, tampil_isian, tertolak
from lincah.pertanggungjawaban.forms import IramaLaporanForm, PermintaanForm
from lincah.pertanggungjawaban.queries.perkara import buka_laporan_perkara
from lincah.pertanggungjawaban.services import atur_jadwal, minta_laporan

ALAMAT = "laporan:perkara"


@pegawai_saja
@require_POST
@sekali(ALAMAT)
def jadwal(request: HttpRequest, id: UUID) -> HttpResponse:
    """How often that kind of report is due."""
    siapa = aktor(request)
    halaman = buka_laporan_perkara(siapa, id)
    form = IramaLaporanForm(request.POST)
    isian = Isian(halaman.perkara, form, _("Jadwal laporan"), _("Simpan jadwal"), ALAMAT)
    if not form.is_valid():
        return tampil_isian(request, isian, status=422)
    isi = form.cleaned_data
    selesai, balasan = kirim(request, isian, lambda: (atur_jadwal(siapa, id, **isi),))
    if selesai is None:
        return balasan
    messages.success(request, _("Jadwal laporan tersimpan; yang melapor diingatkan pada tenggatnya."))
    return redirect(ALAMAT, id)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(ALAMAT)
def minta(request: HttpRequest, id: UUID) -> HttpResponse:
    """Ask for a report at any time."""
    siapa = aktor(request)
    halaman = buka_laporan_perkara(siapa, id)
    if not halaman.dapat_diminta:
        return tertolak(request, halaman.perkara, _("Laporan diminta oleh pimpinan yang disebut peraturannya."))
    orang = [(satu.pegawai_id, satu.pegawai.nama_lengkap) for satu, _jalur in halaman.dapat_diminta]
    form = PermintaanForm(request.POST if request.method == "POST" else None, orang=orang)
    dasar = tuple({jalur.kode: jalur.aturan for _satu, jalur in halaman.dapat_diminta}.values())
    isian = Isian(halaman.perkara, form, _("Minta laporan"), _("Kirim permintaan"), ALAMAT, dasar)
    if request.method == "POST" and form.is_valid():
        hasil, balasan = kirim(request, isian, lambda: minta_laporan(siapa, id, form.usulan()))
        if hasil is None:
            return balasan
        nama = ", ".join(satu.kepada.nama_lengkap for satu in hasil)
        messages.success(request, bertitik(_("Permintaan terkirim kepada %(nama)s.") % {"nama": nama}))
        return redirect(ALAMAT, id)
    return tampil_isian(request, isian)
