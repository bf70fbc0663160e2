"""Coordination of a case: read, note, and say for the other side whether it is so."""

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.kedudukan.forms import kata_dari
from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.forms_kerja import KonfirmasiForm, KoordinasiForm
from lincah.pelaksanaan.isian import Isian, isi_halaman, layani, sekali, tertolak
from lincah.pelaksanaan.queries.koordinasi import buka_koordinasi
from lincah.pelaksanaan.queries.pihak import list_pihak
from lincah.pelaksanaan.services.koordinasi import catat_koordinasi, konfirmasi_koordinasi

KEMBALI = "pekerjaan:koordinasi"


@pegawai_saja
@require_GET
def koordinasi(request: HttpRequest, id: UUID) -> HttpResponse:
    """All coordination of the case with what the other side says."""
    halaman = buka_koordinasi(aktor(request), id)
    return render(
        request,
        "pelaksanaan/koordinasi.html",
        isi_halaman(request, halaman.perkara, KEMBALI, halaman.koordinasi) | {"k": halaman},
    )


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def koordinasi_baru(request: HttpRequest, id: UUID) -> HttpResponse:
    """Note what was agreed. The button `tampilkan` looks for officers and teams and keeps what was filled in."""
    siapa = aktor(request)
    halaman = buka_koordinasi(siapa, id)
    if not halaman.boleh:
        pesan = _("Koordinasi dicatat oleh yang ditugaskan, sejak penugasan diterima sampai pekerjaannya selesai.")
        return tertolak(request, halaman.perkara, pesan)
    cari = kata_dari(request.POST.get("cari", ""))
    pihak = [(satu.nilai, satu.nama) for satu in list_pihak(siapa, halaman.perkara.penugasan, cari)]
    mencari = "tampilkan" in request.POST
    awal = request.POST.dict() if mencari else {"hari": siapa.tanggal}
    data = request.POST if request.method == "POST" and not mencari else None
    form = KoordinasiForm(data, initial=awal, pihak=pihak, tahap=halaman.tahap)
    isian = Isian(
        halaman.perkara, form, _("Catat koordinasi"), _("Catat dan minta dibenarkan"), KEMBALI, halaman.dasar,
        cari=cari, ditemukan=len(pihak)
    )  # fmt: skip
    kabar = _("Koordinasi tercatat dan menunggu dibenarkan pihak lain.")
    return layani(
        request,
        isian,
        lambda: catat_koordinasi(siapa, id, form.usulan()),
        lambda hasil: kabar,
        alasan=lambda hasil: () if hasil.koordinasi else hasil.simpulan.alasan,
    )


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def konfirmasi(request: HttpRequest, id: UUID, koordinasi_id: UUID) -> HttpResponse:
    """The other side says whether it is so."""
    siapa = aktor(request)
    halaman = buka_koordinasi(siapa, id)
    baris = next((satu for satu in halaman.koordinasi if satu.isi.pk == koordinasi_id), None)
    if baris is None:
        raise Http404(_("Koordinasi ini tidak ada atau bukan untuk Anda."))
    if not baris.menjawab:
        return tertolak(request, halaman.perkara, _("Koordinasi ini sudah dijawab, atau dijawab pihak lain."))
    form = KonfirmasiForm(request.POST if request.method == "POST" else None)
    asal = _("Dicatat oleh %(nama)s, %(hari)s") % {
        "nama": baris.isi.oleh.nama_lengkap,
        "hari": tanggal_panjang(baris.isi.hari),
    }
    pengantar = f"{baris.isi.perihal}: {baris.isi.kesepakatan}\n{asal}"
    isian = Isian(
        halaman.perkara, form, _("Benarkan koordinasi"), _("Kirim jawaban"), KEMBALI, (baris.isi.dasar,), pengantar
    )
    kabar = _("Jawaban Anda tercatat.")
    return layani(
        request,
        isian,
        lambda: konfirmasi_koordinasi(siapa, id, koordinasi_id, **form.cleaned_data),
        lambda jawaban: kabar,
    )
