from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models.jabatan import Jabatan
from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.models.pilihan import Kewenangan


class Delegasi(Bermasa):
    """One post hands a power to another for a time, by a numbered letter."""

    dari_jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="delegasi_diberikan")
    kepada_jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="delegasi_diterima")
    kewenangan = models.CharField(max_length=24, choices=Kewenangan.choices)
    nomor = models.CharField(max_length=100)
    tanggal = models.DateField()

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.CheckConstraint(condition=Q(kewenangan__in=Kewenangan.values), name="delegasi_kewenangan_sah"),
            models.CheckConstraint(condition=~Q(dari_jabatan=F("kepada_jabatan")), name="delegasi_bukan_diri"),
            models.UniqueConstraint(
                fields=["dari_jabatan", "kepada_jabatan", "kewenangan"],
                condition=Q(sampai__isnull=True),
                name="delegasi_tunggal",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kewenangan_display()}: {self.dari_jabatan_id} → {self.kepada_jabatan_id}"
