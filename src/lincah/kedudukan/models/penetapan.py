from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.models.pegawai import Pegawai
from lincah.kedudukan.models.unit import Unit


class PenetapanKedudukan(Bermasa):
    """The act by which an officer's kedudukan in a unit is set, where a regulation demands it before an assignment."""

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="penetapan_kedudukan")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="penetapan_kedudukan")
    nomor = models.CharField(max_length=100)
    tanggal = models.DateField()
    penetap = models.CharField(max_length=150)

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.UniqueConstraint(
                fields=["pegawai"], condition=Q(sampai__isnull=True), name="penetapan_kedudukan_tunggal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.nomor}: {self.pegawai_id} → {self.unit_id}"


class PenetapanModel(Bermasa):
    """The instansi's choice of a model of structure for one unit: the regulation leaves several, or says nothing."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="penetapan_model")
    model = models.CharField(max_length=60)
    alasan = models.TextField(blank=True, default="")

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.UniqueConstraint(fields=["unit"], condition=Q(sampai__isnull=True), name="penetapan_model_tunggal"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id}: {self.model}"
