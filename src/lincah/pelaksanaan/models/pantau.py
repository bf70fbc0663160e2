"""The rhythm of monitoring, and answers to feedback."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.pelaksanaan.models.kemajuan import UmpanBalik
from lincah.penugasan.models import Penugasan


class IramaPantau(models.Model):
    """How often one monitor looks at one case: every so many working days. `hari` 0: at any time only.

    The monitor is a post, or a person (the ketua tim).
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="irama")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    hari = models.PositiveSmallIntegerField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["penugasan", "jabatan", "pegawai"], nulls_distinct=False, name="irama_tunggal"
            ),
            models.CheckConstraint(condition=Q(hari__lte=60), name="irama_hari_sah"),
        ]

    def __str__(self) -> str:
        return f"tiap {self.hari} hari kerja"


class TanggapanUmpanBalik(models.Model):
    """What somebody of the case answered to feedback, or the monitor to the answer. Never changed."""

    umpan_balik = models.ForeignKey(UmpanBalik, models.PROTECT, related_name="tanggapan")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    sebagai = models.CharField(max_length=300)
    uraian = models.TextField()
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    def __str__(self) -> str:
        return self.uraian[:60]
