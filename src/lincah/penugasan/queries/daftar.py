"""Lists of cases: mine, and those of the units I lead."""

from django.db.models import Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.penugasan.models import Penugasan

BERJALAN = ~Q(langkah__in=("selesai", "batal"))


def pekerjaan_saya(aktor: Aktor) -> "QuerySet[Penugasan]":
    """Cases in which this person has a role, as a person or through a post held today, newest first."""
    peran = Q(peran__pegawai_id=aktor.pegawai_id) | Q(peran__jabatan_id__in=aktor.jabatan_ids)
    return Penugasan.objects.filter(id__in=Penugasan.objects.filter(peran).values("id")).order_by("-diubah", "id")


def ditugaskan_kepada(pegawai_id: int | None) -> "QuerySet[Penugasan]":
    """Cases given to a person, soonest due first."""
    return Penugasan.objects.filter(anggota__pegawai_id=pegawai_id).order_by("selesai", "id")
