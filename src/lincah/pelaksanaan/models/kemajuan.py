"""What was done, and what was said to it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.pelaksanaan.models.rincian import Rincian
from lincah.penugasan.models import Penugasan


class KemajuanQuerySet(models.QuerySet["Kemajuan"]):
    """What was told, and what of it still counts."""

    def berlaku(self) -> "KemajuanQuerySet":
        """Those that no correction replaces."""
        return self.filter(pengganti__isnull=True)


class Kemajuan(models.Model):
    """Progress told by one person: words, share done of an activity (0–100), what was added to the realisation (in the
    unit of the target) and spent (rupiah), a link to evidence. Files hang on it as `kemajuan:<id>` of the case.

    A correction is a row of its own that replaces another: it stands for the moment (`waktu`) of that one, and
    `diperbaiki` is when it was written.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="kemajuan")
    rincian = models.ForeignKey(Rincian, models.PROTECT, null=True, blank=True, related_name="kemajuan")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    uraian = models.TextField()
    persen = models.PositiveSmallIntegerField()
    bukti = models.URLField(max_length=500, blank=True, default="")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)
    realisasi = models.DecimalField(max_digits=15, decimal_places=2, null=True, blank=True)
    biaya = models.DecimalField(max_digits=15, decimal_places=0, null=True, blank=True)
    menggantikan = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="pengganti")
    diperbaiki = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[KemajuanQuerySet] = KemajuanQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(persen__range=(0, 100)), name="kemajuan_persen_sah"),
            models.CheckConstraint(
                condition=(Q(realisasi__isnull=True) | Q(realisasi__gte=0)) & (Q(biaya__isnull=True) | Q(biaya__gte=0)),
                name="kemajuan_angka_sah",
            ),
            models.CheckConstraint(
                condition=Q(menggantikan__isnull=True, diperbaiki__isnull=True)
                | Q(menggantikan__isnull=False, diperbaiki__isnull=False),
                name="kemajuan_perbaikan_utuh",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.persen} %"


class KemajuanTerakhir(models.Model):
    """Where one activity of a case stands (None: the work as a whole): the latest share done, when something was last
    written, what is added up of realisation and cost without what a correction replaced.

    Kept by a trigger on `Kemajuan` in the same statement (docs/decisions/0047); nobody else writes it.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="+", db_index=False)
    rincian = models.ForeignKey(Rincian, models.PROTECT, null=True, related_name="+")
    catatan = models.ForeignKey(Kemajuan, models.PROTECT, related_name="+", db_index=False)
    persen = models.PositiveSmallIntegerField()
    waktu = models.DateTimeField()
    tercatat = models.DateTimeField()
    realisasi = models.DecimalField(max_digits=18, decimal_places=2, default=0)
    biaya = models.DecimalField(max_digits=18, decimal_places=0, default=0)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["penugasan", "rincian"], name="kemajuan_terakhir_tunggal", nulls_distinct=False
            )
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
