"""Initials on drafts, and which officers an instansi wants them from."""

from django.contrib.postgres.fields import ArrayField
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import Q

TINGKAT_TERBANYAK = 3


class Paraf(models.Model):
    """The initials of one officer on a draft: of which case, as which of the chain, in which capacity.

    They count until the draft is sent back (`gugur`): a mended draft is another text. Nothing else changes.
    """

    objek_jenis = models.CharField(max_length=100)
    objek_id = models.CharField(max_length=100)
    urut = models.PositiveSmallIntegerField()
    pegawai_id = models.BigIntegerField(null=True, help_text="this app knows no chapter")
    nama = models.CharField(max_length=300)
    jabatan = models.CharField(max_length=300, help_text="with the capacity, as Plt.")
    untuk = models.CharField(max_length=300, blank=True, default="", help_text="on whose behalf")
    waktu = models.DateTimeField()
    gugur = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "paraf"
        ordering = ["urut"]
        constraints = [
            models.UniqueConstraint(
                fields=["objek_jenis", "objek_id", "urut"], condition=Q(gugur=None), name="paraf_sekali"
            )
        ]

    def __str__(self) -> str:
        return f"{self.urut}. {self.jabatan}"


class PengaturanParaf(models.Model):
    """Which officers initial the letters of a Perangkat Daerah ('': of every one without a setting of its own).

    `tingkat`: how many tiers below the signatory, in the line of who drafted; `tambahan`: posts besides, in order.
    """

    kode_pd = models.CharField(max_length=60, unique=True, blank=True)
    tingkat = models.PositiveSmallIntegerField(default=TINGKAT_TERBANYAK, validators=[MaxValueValidator(3)])
    tambahan = ArrayField(models.BigIntegerField(), default=list, blank=True)

    class Meta:
        verbose_name = "pengaturan paraf"
        constraints = [
            models.CheckConstraint(condition=Q(tingkat__lte=TINGKAT_TERBANYAK), name="paraf_tingkat_sah"),
        ]
