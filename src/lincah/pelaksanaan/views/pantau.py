"""Monitoring of a case: who monitors and how often; feedback with its answers."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lincah.kedudukan.akses import aktor, pegawai_saja
from lincah.pelaksanaan.forms_kerja import IramaForm, TanggapanForm
from lincah.pelaksanaan.isian import Isian, isi_halaman, layani, sekali, tertolak
from lincah.pelaksanaan.queries.pantau import buka_pantau
from lincah.pelaksanaan.services.pantau import atur_irama, tanggapi

KEMBALI = "pekerjaan:pantau"


@pegawai_saja
@require_GET
def pantau(request: HttpRequest, id: UUID) -> HttpResponse:
    """Feedback as threads; the rhythm of the reader, if a monitor."""
    halaman = buka_pantau(aktor(request), id)
    isi = {"k": halaman, "irama": IramaForm(initial={"hari": halaman.irama or 0})}
    return render(
        request, "pelaksanaan/pantau.html", isi_halaman(request, halaman.perkara, KEMBALI, halaman.umpan_balik) | isi
    )


@pegawai_saja
@require_POST
@sekali(KEMBALI)
def irama(request: HttpRequest, id: UUID) -> HttpResponse:
    """Set how often the reader wants to be reminded."""
    siapa = aktor(request)
    halaman = buka_pantau(siapa, id)
    form = IramaForm(request.POST)
    isian = Isian(halaman.perkara, form, _("Irama pemantauan"), _("Simpan"), KEMBALI)
    kabar = _("Irama pemantauan tersimpan.")
    return layani(request, isian, lambda: atur_irama(siapa, id, **form.cleaned_data), lambda irama: kabar)


@pegawai_saja
@require_http_methods(["GET", "POST"])
@sekali(KEMBALI)
def tanggapan(request: HttpRequest, id: UUID, umpan_balik_id: int) -> HttpResponse:
    """Answer one feedback."""
    siapa = aktor(request)
    halaman = buka_pantau(siapa, id)
    umpan = next((satu for satu in halaman.umpan_balik if satu.pk == umpan_balik_id), None)
    if umpan is None or not halaman.boleh_menanggapi:
        return tertolak(request, halaman.perkara, _("Umpan balik ini ditanggapi oleh yang ditugaskan dan pemantaunya."))
    form = TanggapanForm(request.POST if request.method == "POST" else None)
    isian = Isian(
        halaman.perkara, form, _("Tanggapi umpan balik"), _("Kirim tanggapan"), KEMBALI, (halaman.dasar,), umpan.catatan
    )
    kabar = _("Tanggapan tercatat.")
    return layani(request, isian, lambda: tanggapi(siapa, id, umpan.pk, **form.cleaned_data), lambda satu: kabar)
