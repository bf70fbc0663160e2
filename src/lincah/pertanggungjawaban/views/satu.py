"""One report, read, received, printed; and all that came to me."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.berkas.respons import respons_buatan
from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.isian import sekali, tertolak
from lincah.pelaksanaan.services import SudahTercatat
from lincah.penugasan.services.galat import HalamanBasi
from lincah.peraturan import muat_profil
from lincah.pertanggungjawaban.cetak import bagian_catatan, capaian, cetak_laporan, lembar_laporan
from lincah.pertanggungjawaban.forms import TerimaForm
from lincah.pertanggungjawaban.queries.masuk import KEADAAN, belum_melapor, hitung_masuk, laporan_masuk
from lincah.pertanggungjawaban.queries.satu import HalamanSatu, buka_laporan
from lincah.pertanggungjawaban.services import terima_laporan
from lincah.registry.queries import profil_berlaku

SEHALAMAN, TERLAMBAT = 20, 20


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali("laporan:satu")
def satu(request: HttpRequest, id: UUID) -> HttpResponse:
    """The report with its record; a receiver answers it here."""
    siapa = aktor(request)
    halaman = buka_laporan(siapa, id)
    form = TerimaForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            terima_laporan(siapa, id, **form.cleaned_data)
            messages.success(request, _("Laporan diterima. Pelapor melihat tanggapan Anda."))
        except SudahTercatat:
            raise  # `sekali` answers
        except HalamanBasi as galat:
            return tertolak(request, halaman.perkara, str(galat))
        return redirect("laporan:satu", id)
    isi = {"h": halaman, "l": halaman.laporan, "p": halaman.perkara, "form": form, "capaian": capaian(halaman)}
    isi["catatan"] = bagian_catatan(halaman.bahan)
    return render(request, "pertanggungjawaban/satu.html", isi, status=422 if form.is_bound else 200)


@pegawai_saja
@require_GET
def masuk(request: HttpRequest) -> HttpResponse:
    """Every report that was sent to me (`?keadaan=`), and who is late."""
    siapa = aktor(request)
    keadaan = request.GET.get("keadaan", "")
    keadaan = keadaan if keadaan in KEADAAN else ""
    banyak = hitung_masuk(siapa)
    pembagi = Paginator(laporan_masuk(siapa, keadaan), SEHALAMAN)
    pembagi.count = banyak[keadaan]
    halaman = pembagi.get_page(request.GET.get("halaman"))
    sebut = muat_profil(profil_berlaku(siapa.instansi, siapa.tanggal)).kosakata.sebut
    terlambat = list(belum_melapor(siapa)[: TERLAMBAT + 1])
    isi = {
        "halaman": halaman,
        "baris": [(satu, sebut(satu.jenis)) for satu in halaman],
        "pilihan": [(kode, nama, banyak[kode]) for kode, nama in KEADAAN.items()],
        "keadaan": keadaan,
        "terlambat": terlambat[:TERLAMBAT],
        "terlambat_lagi": len(terlambat) > TERLAMBAT,
    }
    return render(request, "pertanggungjawaban/masuk.html", isi)


@pegawai_saja
@require_GET
def pdf(request: HttpRequest, id: UUID) -> HttpResponse:
    """The report on paper."""
    siapa = aktor(request)
    halaman = buka_laporan(siapa, id)
    return respons_buatan(cetak_laporan(halaman, siapa.instansi.nama), _nama_berkas(halaman, "pdf"))


@pegawai_saja
@require_GET
def xlsx(request: HttpRequest, id: UUID) -> HttpResponse:
    """The record behind it as a spreadsheet."""
    halaman = buka_laporan(aktor(request), id)
    return respons_buatan(lembar_laporan(halaman), _nama_berkas(halaman, "xlsx"))


def _nama_berkas(halaman: HalamanSatu, akhiran: str) -> str:
    return f"{slugify(halaman.nama)}-{slugify(halaman.laporan.oleh.nama)}-{halaman.laporan.sampai}.{akhiran}"
