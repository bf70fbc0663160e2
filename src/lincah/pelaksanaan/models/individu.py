"""The plan of one member of a team: his own share of the work."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Anggota


class RencanaIndividu(models.Model):
    """One version of a member's own plan; the last one stands, the others stay readable."""

    anggota = models.ForeignKey(Anggota, models.PROTECT, related_name="rencana_individu")
    versi = models.PositiveSmallIntegerField()
    catatan = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["anggota", "versi"], name="rencana_individu_versi_tunggal")
        ]

    def __str__(self) -> str:
        return f"{self.anggota_id} v{self.versi}"


class BarisIndividu(models.Model):
    """One thing a member will do: what, from when until when, with which output."""

    rencana = models.ForeignKey(RencanaIndividu, models.PROTECT, related_name="baris")
    urutan = models.PositiveSmallIntegerField()
    kegiatan = models.CharField(max_length=300)
    keluaran = models.CharField(max_length=300, blank=True, default="")
    mulai = models.DateField()
    selesai = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rencana", "urutan"], name="baris_individu_tunggal"),
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="baris_individu_masa_urut"),
        ]

    def __str__(self) -> str:
        return self.kegiatan
