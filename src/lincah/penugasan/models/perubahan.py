from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models.penugasan import Penugasan


class KeadaanPerubahan(models.TextChoices):
    """Where a change of a case stands."""

    DIUSULKAN = "diusulkan", "Menunggu ditetapkan"
    DITETAPKAN = "ditetapkan", "Ditetapkan"
    DITOLAK = "ditolak", "Ditolak"
    DITARIK = "ditarik", "Ditarik pengusulnya"


class Perubahan(models.Model):
    """One change of a running case: proposed, then set or refused; `penetap` is the post that sets its letter.

    `isi` is what was asked (ids, days as text); `ringkas` says it in a sentence.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="perubahan")
    jenis = models.CharField(max_length=20)
    isi = models.JSONField()
    ringkas = models.TextField()
    alasan = models.TextField()
    pengusul = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    penetap = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    keadaan = models.CharField(max_length=12, choices=KeadaanPerubahan.choices)
    diusulkan = models.DateTimeField()
    diputus = models.DateTimeField(null=True, blank=True)
    catatan = models.TextField(blank=True, default="")
    naskah_id = models.UUIDField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["penugasan"], condition=Q(keadaan="diusulkan"), name="perubahan_satu_menunggu"
            ),
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanPerubahan.values), name="perubahan_keadaan_sah"),
        ]

    def __str__(self) -> str:
        return self.ringkas
