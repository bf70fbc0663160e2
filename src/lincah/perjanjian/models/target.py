from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Unit


class CaraBagi(models.TextChoices):
    """How a target came to a post."""

    POKOK = "pokok", "Dari perjanjian kinerja"
    BAGIAN = "bagian", "Bagian tersendiri"
    BERSAMA = "bersama", "Dipikul bersama"


class KeadaanTarget(models.TextChoices):
    """Where a target stands."""

    RANCANGAN = "rancangan", "Rancangan"
    BERLAKU = "berlaku", "Berlaku"
    DICABUT = "dicabut", "Dicabut"


class Target(models.Model):
    """One target of one post in one year: of the head by the perjanjian kinerja, of others by division from `induk`.

    It keeps its identity while its words change with a new version, so that what hangs on it stays. A `rancangan` was
    written early by the post itself and hangs on nothing yet. `utama`: this post is the penanggung jawab; false for one
    who only shares. `versi` rises with each change.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    tahun = models.PositiveSmallIntegerField()
    induk = models.ForeignKey("self", models.PROTECT, null=True, related_name="anak")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    sasaran = models.CharField(max_length=300)
    indikator = models.CharField(max_length=300)
    target = models.CharField(max_length=60)
    satuan = models.CharField(max_length=60)
    anggaran = models.BigIntegerField(null=True)
    cara = models.CharField(max_length=8, choices=CaraBagi.choices)
    utama = models.BooleanField(default=True)
    keadaan = models.CharField(max_length=10, choices=KeadaanTarget.choices)
    urutan = models.PositiveSmallIntegerField(default=0)
    versi = models.PositiveIntegerField(default=0)
    kunci = models.UUIDField(null=True)
    dibuat = models.DateTimeField()
    diubah = models.DateTimeField()

    objects: ClassVar[models.Manager["Target"]]

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(cara__in=CaraBagi.values), name="target_cara_sah"),
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanTarget.values), name="target_keadaan_sah"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="target_anggaran_tidak_minus"
            ),
            models.UniqueConstraint(fields=["kunci", "jabatan"], name="target_kunci_tunggal"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["unit", "tahun"], name="target_unit"),
            models.Index(fields=["jabatan", "tahun"], name="target_jabatan"),
        ]

    def __str__(self) -> str:
        return self.indikator
