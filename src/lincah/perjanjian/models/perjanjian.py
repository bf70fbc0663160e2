import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai, Unit
from lincah.perjanjian.models.renstra import Renstra
from lincah.perjanjian.models.target import Target


class KeadaanPerjanjian(models.TextChoices):
    """Where a version of a perjanjian kinerja stands."""

    KONSEP = "konsep", "Konsep"
    DIAJUKAN = "diajukan", "Menunggu kesepakatan"
    BERLAKU = "berlaku", "Disepakati"
    DIGANTI = "diganti", "Diganti versi baru"


TERBUKA = (KeadaanPerjanjian.KONSEP, KeadaanPerjanjian.DIAJUKAN)


class Perjanjian(models.Model):
    """One version of the perjanjian kinerja of a unit mandiri for a year. An agreed version never changes.

    `jabatan` and `atasan`: the two parties; `suntingan` rises with each change, so that a stale page is noticed;
    `alasan`: why there is a new version; `catatan`: why it came back.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    tahun = models.PositiveSmallIntegerField()
    versi = models.PositiveSmallIntegerField()
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    atasan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    keadaan = models.CharField(max_length=10, choices=KeadaanPerjanjian.choices)
    alasan = models.TextField(blank=True, default="")
    catatan = models.TextField(blank=True, default="")
    renstra = models.ForeignKey(Renstra, models.PROTECT, null=True, related_name="+")
    suntingan = models.PositiveIntegerField(default=0)
    kunci = models.UUIDField(unique=True)
    pihak_pertama = models.CharField(max_length=300, blank=True, default="")
    pengaju = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    diajukan = models.DateTimeField(null=True)
    pihak_kedua = models.CharField(max_length=300, blank=True, default="")
    disepakati = models.DateTimeField(null=True)
    naskah_id = models.UUIDField(null=True)
    dibuat = models.DateTimeField()
    diubah = models.DateTimeField()

    objects: ClassVar[models.Manager["Perjanjian"]]

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanPerjanjian.values), name="perjanjian_keadaan_sah"),
            models.UniqueConstraint(fields=["unit", "tahun", "versi"], name="perjanjian_versi_tunggal"),
            models.UniqueConstraint(
                fields=["unit", "tahun"], condition=Q(keadaan__in=TERBUKA), name="perjanjian_satu_konsep"
            ),
            models.UniqueConstraint(
                fields=["unit", "tahun"],
                condition=Q(keadaan=KeadaanPerjanjian.BERLAKU),
                name="perjanjian_satu_berlaku",
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["tahun", "keadaan"], name="perjanjian_tahun")]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.tahun} versi {self.versi}"


class Butir(models.Model):
    """One row of a version, as agreed. `simpul`: the target it became or changes; `asal`: the target a unit
    above divided to this head, which it carries on."""

    perjanjian = models.ForeignKey(Perjanjian, models.CASCADE, related_name="butir")
    urutan = models.PositiveSmallIntegerField()
    sasaran = models.CharField(max_length=300)
    indikator = models.CharField(max_length=300)
    target = models.CharField(max_length=60)
    satuan = models.CharField(max_length=60)
    anggaran = models.BigIntegerField(null=True)
    simpul = models.ForeignKey(Target, models.PROTECT, null=True, related_name="+")
    asal = models.ForeignKey(Target, models.PROTECT, null=True, related_name="+")

    objects: ClassVar[models.Manager["Butir"]]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["perjanjian", "urutan"], name="butir_urutan_tunggal"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="butir_anggaran_tidak_minus"
            ),
        ]

    def __str__(self) -> str:
        return self.indikator
