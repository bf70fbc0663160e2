"""What was done, and what was said to it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.pelaksanaan.models.rencana import Rincian
from lincah.penugasan.models import Penugasan


class Kemajuan(models.Model):
    """Progress told by one person: words, share done of an activity (0–100), a link to evidence."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="kemajuan")
    rincian = models.ForeignKey(Rincian, models.PROTECT, null=True, blank=True, related_name="kemajuan")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    uraian = models.TextField()
    persen = models.PositiveSmallIntegerField()
    bukti = models.URLField(max_length=500, blank=True, default="")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(persen__range=(0, 100)), name="kemajuan_persen_sah")
        ]

    def __str__(self) -> str:
        return f"{self.persen} %"


class UmpanBalik(models.Model):
    """Feedback by a monitor, in the post held (None: as ketua tim)."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="umpan_balik")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    catatan = models.TextField()
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    def __str__(self) -> str:
        return self.catatan[:60]
