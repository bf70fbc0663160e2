"""The days a row is in force: from `dari`, to the end of `sampai`, or open."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import F, Q


class BermasaQuerySet(models.QuerySet):
    def berlaku(self, tanggal: date) -> Self:
        """Rows in force on `tanggal`."""
        return self.filter(Q(sampai__isnull=True) | Q(sampai__gte=tanggal), dari__lte=tanggal)

    def beririsan(self, dari: date, sampai: date | None) -> Self:
        """Rows sharing at least one day with the period given; an empty `sampai` means open."""
        irisan = self.filter(Q(sampai__isnull=True) | Q(sampai__gte=dari))
        return irisan if sampai is None else irisan.filter(dari__lte=sampai)


class Bermasa(models.Model):
    dari = models.DateField()
    sampai = models.DateField(null=True, blank=True)

    objects = BermasaQuerySet.as_manager()

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=Q(sampai__isnull=True) | Q(sampai__gte=F("dari")), name="%(class)s_masa_urut"
            )
        ]

    def berlaku_pada(self, tanggal: date) -> bool:
        return self.dari <= tanggal and (self.sampai is None or tanggal <= self.sampai)
