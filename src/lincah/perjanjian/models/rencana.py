"""What is added to a target on its way to work: directions, the strategy, recommendations, the cases that serve it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Unit
from lincah.penugasan.models import Penugasan
from lincah.perjanjian.models.target import Target


class JenisArahan(models.TextChoices):
    """What an officer tells about a target."""

    ARAHAN = "arahan", "Arahan"
    EKSPEKTASI = "ekspektasi", "Ekspektasi"


class BentukStrategi(models.TextChoices):
    """Who carries the work out."""

    INDIVIDU = "individu", "Perorangan"
    TIM = "tim", "Tim kerja"


class Arahan(models.Model):
    """A direction or an expectation on a target, as said. Never changed: another one follows."""

    target = models.ForeignKey(Target, models.PROTECT, related_name="arahan")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    oleh = models.CharField(max_length=300)
    jenis = models.CharField(max_length=10, choices=JenisArahan.choices)
    teks = models.TextField()
    kunci = models.UUIDField(unique=True)
    waktu = models.DateTimeField()

    objects: ClassVar[models.Manager["Arahan"]]

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=Q(jenis__in=JenisArahan.values), name="arahan_jenis")]

    def __str__(self) -> str:
        return f"{self.jenis}: {self.target_id}"


class Strategi(models.Model):
    """How a target is reached, as chosen last; the events keep what was before. `unit_lain`: people of which unit."""

    target = models.OneToOneField(Target, models.PROTECT, related_name="strategi")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    oleh = models.CharField(max_length=300)
    uraian = models.TextField()
    bentuk = models.CharField(max_length=10, choices=BentukStrategi.choices)
    ketua = models.BooleanField(default=False)
    lintas = models.BooleanField(default=False)
    unit_lain = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    versi = models.PositiveIntegerField(default=0)
    waktu = models.DateTimeField()

    objects: ClassVar[models.Manager["Strategi"]]

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(bentuk__in=BentukStrategi.values), name="strategi_bentuk")
        ]

    def __str__(self) -> str:
        return f"{self.bentuk}: {self.target_id}"


class Rekomendasi(models.Model):
    """Which people a target needs, told to who assigns them."""

    target = models.ForeignKey(Target, models.PROTECT, related_name="rekomendasi")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    kepada = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    oleh = models.CharField(max_length=300)
    teks = models.TextField()
    kunci = models.UUIDField(unique=True)
    waktu = models.DateTimeField()

    objects: ClassVar[models.Manager["Rekomendasi"]]

    def __str__(self) -> str:
        return f"rekomendasi: {self.target_id}"


class PenugasanTarget(models.Model):
    """A case that serves a target."""

    target = models.ForeignKey(Target, models.PROTECT, related_name="pekerjaan")
    penugasan = models.OneToOneField(Penugasan, models.PROTECT, related_name="+")
    dibuat = models.DateTimeField()

    objects: ClassVar[models.Manager["PenugasanTarget"]]

    def __str__(self) -> str:
        return f"{self.target_id}: {self.penugasan_id}"
