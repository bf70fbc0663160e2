from typing import ClassVar

from django.db import models

from lincah.kedudukan.models import Jabatan, Pegawai


class StatusRingkasan(models.TextChoices):
    """Where the digest of a day stands."""

    ANTRE = "antre", "Menunggu dikirim"
    TERKIRIM = "terkirim", "Terkirim"
    GAGAL = "gagal", "Ditolak server surel penerima"
    KOSONG = "kosong", "Tidak ada yang menunggu"


class Ringkasan(models.Model):
    """The digest of one person on one day: the row that makes a second job send nothing.

    `banyak` and `terlambat` are what it counted. `lagi`: not before this moment, after the server failed.
    """

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    tanggal = models.DateField()
    status = models.CharField(max_length=10, choices=StatusRingkasan.choices, default=StatusRingkasan.ANTRE)
    banyak = models.PositiveIntegerField(default=0)
    terlambat = models.PositiveIntegerField(default=0)
    dicoba = models.PositiveSmallIntegerField(default=0)
    lagi = models.DateTimeField(null=True)
    terkirim = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["pegawai", "tanggal"], name="ringkasan_sehari_satu"),
            models.CheckConstraint(condition=models.Q(status__in=StatusRingkasan.values), name="ringkasan_status_sah"),
        ]
        indexes: ClassVar = [models.Index(fields=["tanggal", "status"], name="ringkasan_antre")]

    def __str__(self) -> str:
        return f"{self.pegawai_id} {self.tanggal} {self.status}"


class Eskalasi(models.Model):
    """That something late was shown to the superior of whom it waits for, once for each time it waits.

    The first five say which wait (kait.Kunci); `selesai` when it was found to wait no longer.
    """

    jenis = models.CharField(max_length=100)
    objek = models.CharField(max_length=100)
    tindakan = models.CharField(max_length=40)
    siapa = models.CharField(max_length=20)
    sejak = models.DateTimeField()
    atasan = models.ForeignKey(Jabatan, models.PROTECT, related_name="+")
    dicatat = models.DateTimeField()
    selesai = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["jenis", "objek", "tindakan", "siapa", "sejak"], name="eskalasi_sekali")
        ]
        indexes: ClassVar = [
            models.Index(fields=["atasan"], condition=models.Q(selesai__isnull=True), name="eskalasi_terbuka")
        ]

    def __str__(self) -> str:
        return f"{self.tindakan} {self.siapa}"
