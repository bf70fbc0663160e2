from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models.pegawai import Pegawai


class Kompetensi(models.Model):
    """A competence people may have and requests may ask for."""

    nama = models.CharField(max_length=120, unique=True)

    def __str__(self) -> str:
        return self.nama


class KompetensiPegawai(models.Model):
    """A person's competence; `tingkat` 1 (knows) to 5 (expert)."""

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="kompetensi")
    kompetensi = models.ForeignKey(Kompetensi, models.PROTECT, related_name="pemilik")
    tingkat = models.PositiveSmallIntegerField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["pegawai", "kompetensi"], name="kompetensi_pegawai_tunggal"),
            models.CheckConstraint(condition=Q(tingkat__range=(1, 5)), name="kompetensi_tingkat_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.pegawai_id}: {self.kompetensi_id} ({self.tingkat})"
