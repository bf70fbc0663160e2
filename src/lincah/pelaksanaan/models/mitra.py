"""Files that cross between two instansi: told with the act they prove, brought after it."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.penugasan.models import Penugasan


class KeadaanBerkas(models.TextChoices):
    """From told to there. What is refused stays where it was taken."""

    MENUNGGU = "menunggu", "menunggu"
    DIKIRIM = "dikirim", "dalam perjalanan"
    TIBA = "tiba", "tiba"
    DITOLAK = "ditolak", "tidak diterima"


class BerkasMitra(models.Model):
    """One file of a case across instansi, under the id it has in both; `bagian` is what it hangs on here.

    `masuk`: it comes to us. `sidik`: SHA-256, as told with the act. `selesai`: since when it is there, or refused.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="berkas_mitra")
    masuk = models.BooleanField()
    bagian = models.CharField(max_length=100)
    nama = models.CharField(max_length=120)
    jenis = models.CharField(max_length=10)
    ukuran = models.PositiveIntegerField(help_text="bytes")
    sidik = models.CharField(max_length=64)
    oleh_id = models.BigIntegerField(help_text="id of the pegawai who took it")
    dijanjikan = models.DateTimeField()
    keadaan = models.CharField(max_length=10, choices=KeadaanBerkas.choices, default=KeadaanBerkas.MENUNGGU)
    sebab = models.CharField(max_length=300, blank=True, default="")
    selesai = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanBerkas.values), name="berkas_mitra_keadaan_sah"),
            models.CheckConstraint(condition=~Q(keadaan="ditolak") | ~Q(sebab=""), name="berkas_mitra_beralasan"),
        ]
        indexes: ClassVar = [
            models.Index(fields=["penugasan"], condition=~Q(keadaan__in=("tiba",)), name="berkas_mitra_belum"),
        ]

    def __str__(self) -> str:
        return f"{self.nama}: {self.keadaan}"
