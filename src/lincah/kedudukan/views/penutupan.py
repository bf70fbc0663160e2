"""What the administrator closes: a unit, a post, and who carries on the work that runs on a post."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from lincah.kedudukan import kata, services
from lincah.kedudukan.akses import administrator_saja, aktor
from lincah.kedudukan.forms import AlihkanForm, TutupForm
from lincah.kedudukan.isian import Isian, layani
from lincah.kedudukan.kait import pekerjaan_jabatan
from lincah.kedudukan.models import Jabatan, Unit
from lincah.kedudukan.views.catatan import ISIAN, letak, oleh
from lincah.kedudukan.views.struktur import pilih, pilihan_jabatan

SEKILAS = 20

Fakta = tuple[tuple[str, str], ...]


@ISIAN
@administrator_saja
def tutup_unit(request: HttpRequest, unit_id: int) -> HttpResponse:
    """Close a unit after a day."""
    unit = get_object_or_404(Unit, pk=unit_id)
    halaman = reverse("struktur:unit", args=[unit.pk])
    isian = Isian(
        kata=kata.TUTUP_UNIT,
        sebut={"unit": unit.nama},
        kembali=halaman,
        bentuk=TutupForm,
        awal={"sampai": aktor(request).tanggal},
        lakukan=lambda isi: services.tutup_unit(unit=unit, **isi, **oleh(request)),
        tujuan=halaman,
        sidik=f"{unit.pk}:{unit.sampai}",
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def tutup_jabatan(request: HttpRequest, jabatan_id: int) -> HttpResponse:
    """Close a post after a day; while work runs on it, another post is chosen first to carry it on."""
    jabatan = get_object_or_404(Jabatan.objects.select_related("unit"), pk=jabatan_id)
    pengganti = _pengganti(request, jabatan, kata.TUTUP_JABATAN.judul)
    if isinstance(pengganti, HttpResponse):
        return pengganti
    isian = _isian(
        jabatan,
        pengganti,
        kata=kata.TUTUP_JABATAN if pengganti is None else kata.TUTUP_ALIHKAN,
        bentuk=TutupForm,
        awal={"sampai": aktor(request).tanggal},
        lakukan=lambda isi: services.tutup_jabatan(jabatan=jabatan, pengganti=pengganti, **isi, **oleh(request)),
    )
    return layani(request, isian)


@ISIAN
@administrator_saja
def alihkan(request: HttpRequest, jabatan_id: int) -> HttpResponse:
    """Hand over what still runs on a post that was closed."""
    jabatan = get_object_or_404(Jabatan.objects.select_related("unit"), pk=jabatan_id, sampai__isnull=False)
    if not pekerjaan_jabatan(jabatan.pk):
        messages.info(request, _("Tidak ada pekerjaan yang tersisa pada jabatan ini."))
        return redirect("struktur:jabatan", jabatan.pk)
    dipilih = _pilih(request, jabatan, kata.ALIHKAN.judul)
    if isinstance(dipilih, HttpResponse):
        return dipilih
    (pengganti,) = dipilih
    isian = _isian(
        jabatan,
        pengganti,
        kata=kata.ALIHKAN,
        bentuk=AlihkanForm,
        lakukan=lambda isi: services.alihkan_jabatan(jabatan=jabatan, pengganti=pengganti, **oleh(request)),
    )
    return layani(request, isian)


def _pengganti(request: HttpRequest, jabatan: Jabatan, judul: Any) -> Jabatan | HttpResponse | None:
    """The post chosen to carry on, None where nothing runs, or the page that asks for it."""
    if jabatan.sampai is not None or not pekerjaan_jabatan(jabatan.pk):
        return None
    dipilih = _pilih(request, jabatan, judul)
    return dipilih if isinstance(dipilih, HttpResponse) else dipilih[0]


def _pilih(request: HttpRequest, jabatan: Jabatan, judul: Any) -> HttpResponse | tuple[Jabatan]:
    setiap = tuple(services.sebut_setiap(pekerjaan_jabatan(jabatan.pk)))
    tanya = _("Jabatan mana yang melanjutkan %(banyak)d pekerjaan?") % {"banyak": len(setiap)}
    pilihan = pilihan_jabatan(request, "pengganti", tanya, pimpinan=jabatan.pimpinan)
    halaman = reverse("struktur:jabatan", args=[jabatan.pk])
    return pilih(request, judul % {"jabatan": jabatan.nama}, replace(pilihan, uraian=_pendek(setiap), kembali=halaman))


def _pendek(setiap: tuple[str, ...]) -> tuple[str, ...]:
    lagi = len(setiap) - SEKILAS
    return setiap if lagi <= 0 else (*setiap[:SEKILAS], _("dan %(lagi)d lagi") % {"lagi": lagi})


def _isian(jabatan: Jabatan, pengganti: Jabatan | None, **apa: Any) -> Isian:
    halaman = reverse("struktur:jabatan", args=[jabatan.pk])
    fakta: Fakta = ()
    if pengganti is not None:
        berjalan = _pendek(tuple(services.sebut_setiap(pekerjaan_jabatan(jabatan.pk))))
        fakta = ((_("Berjalan pada jabatan ini"), "\n".join(berjalan)), (_("Dilanjutkan oleh"), letak(pengganti)))
    return Isian(
        sebut={"jabatan": jabatan.nama, "pengganti": pengganti.nama if pengganti else ""},
        kembali=halaman,
        tujuan=halaman,
        fakta=fakta,
        sidik=lambda: f"{jabatan.pk}:{jabatan.sampai}:{len(pekerjaan_jabatan(jabatan.pk))}",
        **apa,
    )
