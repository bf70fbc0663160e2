from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models import Jabatan, Unit


class Renstra(models.Model):
    """A rencana strategis as a document of an officer, for the years from `dari` to `sampai`: what a perjanjian kinerja
    may have to start from."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    judul = models.CharField(max_length=250)
    nomor = models.CharField(max_length=100)
    tanggal = models.DateField()
    dari = models.PositiveSmallIntegerField()
    sampai = models.PositiveSmallIntegerField()
    sasaran = models.TextField(blank=True, default="")
    kunci = models.UUIDField(unique=True)
    dibuat = models.DateTimeField()

    objects: ClassVar[models.Manager["Renstra"]]

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=Q(sampai__gte=F("dari")), name="renstra_tahun_urut")]

    def __str__(self) -> str:
        return f"{self.judul} ({self.dari}–{self.sampai})"
