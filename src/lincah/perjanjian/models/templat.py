from typing import ClassVar

from django.db import models

from lincah.kedudukan.models import Pegawai, Unit


class TemplatPerjanjian(models.Model):
    """Rows that a unit begins the perjanjian kinerja of a later year with: one set for each unit, copied when kept.

    `baris`: a list of {sasaran, indikator, target, satuan, anggaran}. Not a record of what was agreed: who kept them,
    and who let them go, stands in the events of the version they came from (`tahun`, `versi`).
    """

    unit = models.OneToOneField(Unit, models.PROTECT, primary_key=True, related_name="+")
    baris = models.JSONField()
    tahun = models.PositiveSmallIntegerField()
    versi = models.PositiveSmallIntegerField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    objects: ClassVar[models.Manager["TemplatPerjanjian"]]

    def __str__(self) -> str:
        return str(self.unit_id)

    @property
    def banyak(self) -> int:
        """How many rows."""
        return len(self.baris)
