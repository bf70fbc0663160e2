"""The plan of a case."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan


class Rencana(models.Model):
    """One version of the plan of activities and budget; the last one is the one agreed or under discussion."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="rencana")
    versi = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    anggaran = models.DecimalField(max_digits=15, decimal_places=0, null=True, blank=True)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "versi"], name="rencana_versi_tunggal"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="rencana_anggaran_sah"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.penugasan_id} v{self.versi}"
