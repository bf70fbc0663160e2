"""When reports are due: by a rhythm the leader sets, or because the leader asked."""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Penugasan


class Irama(models.IntegerChoices):
    """How often, in working days."""

    SEPEKAN = 5, "Setiap 5 hari kerja"
    DUA_PEKAN = 10, "Setiap 10 hari kerja"
    SEBULAN = 20, "Setiap 20 hari kerja"
    TIGA_BULAN = 60, "Setiap 60 hari kerja"


class JadwalLaporan(models.Model):
    """One kind of report of a case and how often it is due. The last writer's holds; each change is an event."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="jadwal_laporan")
    jenis = models.CharField(max_length=40)
    irama = models.PositiveSmallIntegerField(choices=Irama.choices)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "jenis"], name="jadwal_laporan_tunggal"),
            models.CheckConstraint(condition=Q(irama__in=Irama.values), name="jadwal_laporan_irama_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.jenis}: {self.get_irama_display()}"


class PermintaanLaporan(models.Model):
    """A leader asks one of those assigned for a report, about something, by a day. `kunci`: one form, one demand.

    `luar`: a leader of another instansi, by the name it gave; `jabatan` is None then.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="permintaan_laporan")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    luar = models.CharField(max_length=600, blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    kepada = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    perihal = models.TextField()
    tenggat = models.DateField()
    dasar = models.JSONField()
    waktu = models.DateTimeField()
    kunci = models.UUIDField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kunci", "kepada"], name="permintaan_laporan_tunggal"),
            models.CheckConstraint(
                condition=Q(jabatan__isnull=False, luar="") | Q(jabatan__isnull=True) & ~Q(luar=""),
                name="permintaan_laporan_dari_satu",
            ),
        ]

    @property
    def peminta(self) -> str:
        """The post of who asked, here or there."""
        return self.jabatan.nama if self.jabatan else self.luar

    def __str__(self) -> str:
        return self.perihal[:60]
