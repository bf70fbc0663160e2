"""Competences of a person, as the administrator keeps them: note or correct one, end one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _

from lincah.kedudukan import kata, services
from lincah.kedudukan.akses import administrator_saja
from lincah.kedudukan.forms import AkhiriKompetensiForm, KompetensiForm
from lincah.kedudukan.isian import Isian, layani
from lincah.kedudukan.models import KompetensiPegawai, Pegawai
from lincah.kedudukan.queries.kompetensi import kompetensi_dikenal
from lincah.kedudukan.queries.sidik import sidik_kompetensi
from lincah.kedudukan.views.catatan import ISIAN, oleh


@ISIAN
@administrator_saja
def catat(request: HttpRequest, pegawai_id: int) -> HttpResponse:
    """Note a competence of a person, or another level of one (`?kompetensi=` fills in its name)."""
    pegawai = get_object_or_404(Pegawai, pk=pegawai_id)
    halaman = reverse("pegawai:rincian", args=[pegawai.pk])
    isian = Isian(
        kata=kata.KOMPETENSI,
        sebut={"nama": pegawai.nama_lengkap},
        kembali=halaman,
        bentuk=KompetensiForm,
        awal={"nama": request.GET.get("kompetensi", "")},
        lakukan=lambda isi: services.catat_kompetensi(pegawai=pegawai, **isi, **oleh(request)),
        tujuan=halaman,
        sidik=lambda: sidik_kompetensi(pegawai),
        templat="kedudukan/kompetensi.html",
        lain={"dikenal": kompetensi_dikenal()},
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def akhiri(request: HttpRequest, milik_id: int) -> HttpResponse:
    """End a competence of a person."""
    milik = get_object_or_404(KompetensiPegawai.objects.select_related("pegawai", "kompetensi"), pk=milik_id)
    halaman = reverse("pegawai:rincian", args=[milik.pegawai_id])
    isian = Isian(
        kata=kata.AKHIRI_KOMPETENSI,
        sebut={"nama": milik.pegawai.nama_lengkap, "kompetensi": milik.kompetensi.nama},
        kembali=halaman,
        bentuk=AkhiriKompetensiForm,
        lakukan=lambda isi: services.akhiri_kompetensi(milik=milik, **isi, **oleh(request)),
        tujuan=halaman,
        fakta=((_("Kompetensi"), milik.kompetensi.nama), (_("Tingkat"), milik.get_tingkat_display())),
        sidik=lambda: sidik_kompetensi(milik.pegawai),
    )
    return layani(request, isian)
