"""Lists of cases in which somebody has a part."""

from django.db.models import Q, QuerySet

from lincah.kedudukan.akses import Aktor
from lincah.law.alur import PEMOHON
from lincah.penugasan.models import Anggota, Penugasan, PeranPerkara


def cari_pekerjaan(aktor: Aktor, *, keadaan: str = "", cari: str = "") -> "QuerySet[Penugasan]":
    """Cases in which this person has a role, as a person or through a post held today; newest first.

    `keadaan`: berjalan, selesai, or empty for all; `cari`: words of the title.
    """
    diri = aktor.pegawai_id or 0  # None would be IS NULL, true of every role held by a post
    peran = PeranPerkara.objects.filter(Q(pegawai_id=diri) | Q(jabatan_id__in=aktor.jabatan_ids))
    hasil = Penugasan.objects.filter(id__in=peran.exclude(peran=PEMOHON).values("penugasan_id"))
    if keadaan == "berjalan":
        hasil = hasil.filter(berakhir=None)
    elif keadaan == "selesai":
        hasil = hasil.exclude(berakhir=None)
    return (hasil.filter(judul__icontains=cari) if cari else hasil).order_by("-diubah", "id")


def tugas_berjalan(pegawai_id: int | None) -> "QuerySet[Anggota]":
    """A person's own assignments under way with the case: those not yet accepted, then by their end."""
    baris = Anggota.objects.bertugas().filter(pegawai_id=pegawai_id, penugasan__berakhir=None)
    return (
        baris.select_related("penugasan")
        .annotate(belum=Q(diterima=None))
        .order_by("-belum", "penugasan__selesai", "penugasan_id")
    )
