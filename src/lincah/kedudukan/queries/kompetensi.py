"""Competences: those known in the instansi, those of one person."""

from django.db.models import F

from lincah.kedudukan.models import Kompetensi, KompetensiPegawai, Pegawai

DITAWARKAN = 500


def kompetensi_dikenal() -> list[str]:
    """Names to offer while typing."""
    return list(Kompetensi.objects.order_by("nama").values_list("nama", flat=True)[:DITAWARKAN])


def kompetensi_orang(pegawai: Pegawai) -> tuple[KompetensiPegawai, ...]:
    """Those that stand, best first; then those that ended, newest first."""
    baris = KompetensiPegawai.objects.filter(pegawai=pegawai).select_related("kompetensi")
    return tuple(baris.order_by(F("berakhir").desc(nulls_first=True), "-tingkat", "kompetensi__nama"))
