from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.models.pilihan import KODE, PANJANG_KODE

BERREGISTER = r"^/[0-9]+/([0-9]+/)?$"
"""Paths of the top and of what stands right below it."""


class Unit(Bermasa):
    """A unit of the structure, as it stands since its last change; `UnitTerdahulu` keeps what was before.

    `jalur` holds the ids from the root to this unit ("/1/5/12/"), so that a whole subtree is one prefix search; the
    services keep it. `urusan`: the affairs of the unit, the main one first.
    """

    induk = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="anak")
    jenis = models.CharField(max_length=PANJANG_KODE)
    nama = models.CharField(max_length=250)
    singkatan = models.CharField(max_length=40, blank=True, default="")
    kode = models.CharField(max_length=60, blank=True, default="")
    urusan = ArrayField(models.CharField(max_length=120), blank=True, default=list)
    jalur = models.CharField(max_length=250, blank=True, default="")
    urutan = models.PositiveSmallIntegerField(default=0)

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.CheckConstraint(condition=Q(jenis__regex=KODE), name="unit_jenis_sah"),
            models.UniqueConstraint(
                fields=["kode"], condition=Q(sampai__isnull=True) & ~Q(kode=""), name="unit_kode_tunggal"
            ),
            # These count the numbers of their letters by it; below them it may be shared.
            models.UniqueConstraint(
                Lower("singkatan"),
                condition=Q(sampai__isnull=True) & ~Q(singkatan="") & Q(jalur__regex=BERREGISTER),
                name="unit_singkatan_tunggal",
            ),
            models.CheckConstraint(
                condition=Q(induk__isnull=True) | ~Q(induk=models.F("id")), name="unit_bukan_induknya"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["jalur"], opclasses=["text_pattern_ops"], name="unit_jalur"),
            models.Index(fields=["induk", "urutan"], name="unit_anak"),
        ]

    def __str__(self) -> str:
        return self.nama

    @property
    def kode_register(self) -> str:
        """The code by which the register of its letters is kept, where it has one of its own."""
        return self.singkatan or self.kode or str(self.pk)


class UnitTerdahulu(Bermasa):
    """What a unit was before a change: under which unit, by which name, with which affairs, on which days."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="terdahulu")
    induk = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    nama = models.CharField(max_length=250)
    urusan = ArrayField(models.CharField(max_length=120), default=list)

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.CheckConstraint(condition=Q(sampai__isnull=False), name="unitterdahulu_berakhir"),
            models.UniqueConstraint(fields=["unit", "dari"], name="unitterdahulu_tunggal"),
        ]

    def __str__(self) -> str:
        return f"{self.nama} ({self.dari}–{self.sampai})"
