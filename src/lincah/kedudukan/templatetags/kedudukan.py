"""The template library `{% load kedudukan %}`: how a holder is named, where a problem is mended."""

from datetime import date
from typing import Any

from django import template
from django.forms import BoundField
from django.urls import reverse

from lincah.kedudukan.models import Pemangkuan
from lincah.kedudukan.queries.masalah import Temuan
from lincah.kedudukan.sebutan import sebut_letak
from lincah.law.kedudukan import JenisMasalah
from lincah.naskah.tanggal import tanggal_panjang

register = template.Library()


@register.filter
def awalan(jenis: str) -> str:
    """`Plt. ` before the name of who holds a post for a time; nothing for definitif."""
    return "" if jenis == "definitif" else f"{jenis.capitalize()}. "


@register.filter
def perbaikan(temuan: Temuan) -> str:
    """The address of the form that mends a problem; '' when there is none."""
    match temuan.jenis:
        case JenisMasalah.MODEL_BELUM_DITETAPKAN | JenisMasalah.TIDAK_DIATUR:
            return reverse("struktur:model", args=[temuan.unit_id])
        case JenisMasalah.JENIS_TIDAK_DIKENAL:
            return reverse("struktur:unit", args=[temuan.unit_id])
        case JenisMasalah.PERAN_TIDAK_DIKENAL:
            return reverse("struktur:jabatan", args=[temuan.jabatan_id])
        case JenisMasalah.JABATAN_KOSONG:
            return f"{reverse('struktur:angkat')}?jabatan={temuan.jabatan_id}"
        case JenisMasalah.PENILAI_DI_BAWAH_BATAS:
            return f"{reverse('struktur:delegasi')}?kepada={temuan.jabatan_id}"
        case JenisMasalah.JENJANG_TIDAK_DIATUR | JenisMasalah.BELUM_DITETAPKAN:
            return reverse("struktur:penetapan", args=[temuan.pegawai_id])
        case JenisMasalah.TANPA_JABATAN:
            return f"{reverse('struktur:angkat')}?pegawai={temuan.pegawai_id}"
        case JenisMasalah.GARIS_MELINGKAR:
            return reverse("struktur:pindah", args=[temuan.unit_id])
        case _:
            return reverse("struktur:jabatan_baru", args=[temuan.unit_id])


@register.filter
def letak(pangku: Pemangkuan) -> str:
    """`Plt. Kepala Bidang Aptika, Dinas Kominfo`: the post as held, with its unit unless the post already names it."""
    return sebut_letak(f"{awalan(pangku.jenis)}{pangku.jabatan.nama}", pangku.jabatan.unit.nama)


@register.filter
def pada_unit(jabatan: str, unit: str) -> str:
    """A post with its unit, unless the post already names it."""
    return sebut_letak(jabatan, unit)


@register.filter
def tertulis(field: BoundField) -> str:
    """What was typed into a field, as a person reads it back: names of choices, dates in words."""
    nilai: Any = field.form.cleaned_data.get(field.name)
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, date):
        return tanggal_panjang(nilai)
    if isinstance(nilai, tuple):
        return "\n".join(nilai)
    return str(dict(getattr(field.field, "choices", ())).get(nilai, nilai) if nilai else "")
