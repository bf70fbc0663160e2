"""Coordination with other officers and teams: at which stage, what was agreed, what the other side says."""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.models.peran import LUAR, SALAH_SATU


class Koordinasi(models.Model):
    """What one side noted. The other side is a post, or a person (the ketua of another team: `tim`).

    `luar` names a post of another instansi; that one has the same row under the same id, with its post.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="koordinasi")
    tahap = models.CharField(max_length=20)
    hari = models.DateField()
    perihal = models.CharField(max_length=300)
    kesepakatan = models.TextField()
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    luar = models.CharField(max_length=600, blank=True, default="")
    tim = models.ForeignKey(Penugasan, models.PROTECT, null=True, related_name="+")
    dasar = models.JSONField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=SALAH_SATU & Q(luar="") | LUAR, name="koordinasi_jabatan_atau_pegawai"),
            models.CheckConstraint(condition=Q(tim__isnull=True) | Q(pegawai__isnull=False), name="koordinasi_tim"),
        ]

    def __str__(self) -> str:
        return self.perihal


class KonfirmasiKoordinasi(models.Model):
    """What the other side says, once: agreed, or not so and why."""

    koordinasi = models.OneToOneField(Koordinasi, models.PROTECT, related_name="konfirmasi")
    sesuai = models.BooleanField()
    catatan = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    sebagai = models.CharField(max_length=300)
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(sesuai=True) | ~Q(catatan=""), name="konfirmasi_beralasan")
        ]

    def __str__(self) -> str:
        return "sesuai" if self.sesuai else self.catatan[:60]
