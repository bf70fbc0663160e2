"""Results, and what their reviewers decided."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Penugasan


def tanda_versi(versi: int, *, tersusul: bool) -> str:
    """A version of a plan or a result as pages address it."""
    return f"{versi}-disisihkan" if tersusul else str(versi)


class HasilKerja(models.Model):
    """One version of the result, as handed over. Files hang on it as `hasil:<id>` of the case.

    `tersusul`: another of the same version, handed over at the same moment in another instansi, is the one reviewed.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="hasil")
    versi = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    bukti = models.URLField(max_length=500, blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True, null=True, blank=True)
    tersusul = models.BooleanField(default=False, db_default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "versi", "tersusul"], name="hasil_versi_tunggal")
        ]

    def __str__(self) -> str:
        return f"{self.penugasan_id} v{self.tanda}"

    @property
    def tanda(self) -> str:
        """What tells this version from the others of the case, also from one set aside for it."""
        return tanda_versi(self.versi, tersusul=self.tersusul)


class PutusanReviu(models.TextChoices):
    """What a reviewer decided on a result."""

    SESUAI = "sesuai", "Sesuai"
    BELUM = "belum_sesuai", "Belum sesuai"


class Reviu(models.Model):
    """One reviewer's decision on one version of the result; `tingkat` counts from 1."""

    hasil = models.ForeignKey(HasilKerja, models.PROTECT, related_name="reviu")
    tingkat = models.PositiveSmallIntegerField()
    putusan = models.CharField(max_length=14, choices=PutusanReviu.choices)
    catatan = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(putusan__in=PutusanReviu.values), name="reviu_putusan_sah"),
            models.CheckConstraint(condition=Q(putusan="sesuai") | ~Q(catatan=""), name="reviu_belum_beralasan"),
        ]

    def __str__(self) -> str:
        return f"{self.hasil_id} {self.tingkat}: {self.putusan}"
