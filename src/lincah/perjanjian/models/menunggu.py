from typing import ClassVar

from django.db import models

from lincah.kedudukan.models import Jabatan, Unit
from lincah.perjanjian.models.perjanjian import Perjanjian
from lincah.perjanjian.models.target import Target


class Menunggu(models.Model):
    """One act the planning of a unit waits for, from one post. Made anew after each act; no history."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    tahun = models.PositiveSmallIntegerField()
    tindakan = models.CharField(max_length=20)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    perjanjian = models.ForeignKey(Perjanjian, models.CASCADE, null=True, related_name="+")
    target = models.ForeignKey(Target, models.CASCADE, null=True, related_name="+")
    sejak = models.DateTimeField()
    tenggat = models.DateField()

    objects: ClassVar[models.Manager["Menunggu"]]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["unit", "tahun", "tindakan", "jabatan", "target"],
                nulls_distinct=False,
                name="menunggu_tunggal",
            )
        ]

    def __str__(self) -> str:
        return f"{self.tindakan}: {self.jabatan_id}"
