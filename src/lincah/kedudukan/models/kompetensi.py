from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models.pegawai import Pegawai
from lincah.registry.waktu import sekarang

TINGKAT = ((1, "Mengenal"), (2, "Terlatih"), (3, "Mampu mandiri"), (4, "Mahir"), (5, "Ahli"))


class Kompetensi(models.Model):
    """A competence people may have and requests may ask for."""

    nama = models.CharField(max_length=120, unique=True)

    def __str__(self) -> str:
        return self.nama


class KompetensiPegawai(models.Model):
    """A person's competence as recorded from `sejak`; `tingkat` 1 (knows) to 5 (expert).

    A record that is corrected or ended stays, with the moment and the reason.
    """

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="kompetensi")
    kompetensi = models.ForeignKey(Kompetensi, models.PROTECT, related_name="pemilik")
    tingkat = models.PositiveSmallIntegerField(choices=TINGKAT)
    bukti = models.CharField(max_length=200, blank=True, default="")
    sejak = models.DateTimeField(default=sekarang)
    berakhir = models.DateTimeField(null=True, blank=True)
    alasan = models.CharField(max_length=200, blank=True, default="")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["pegawai", "kompetensi"],
                condition=Q(berakhir__isnull=True),
                name="kompetensi_pegawai_satu_berlaku",
            ),
            models.CheckConstraint(condition=Q(tingkat__range=(1, 5)), name="kompetensi_tingkat_sah"),
            models.CheckConstraint(
                condition=Q(berakhir__isnull=True) | Q(berakhir__gte=F("sejak")), name="kompetensi_masa_urut"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pegawai_id}: {self.kompetensi_id} ({self.tingkat})"
