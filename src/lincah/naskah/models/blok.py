"""Numbers taken for a day on paper, each told afterwards what became of it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from lincah.naskah.nomor import PANJANG_NOMOR


class KeadaanNomor(models.TextChoices):
    """What became of a number on paper. It leaves `belum` once, for good."""

    BELUM = "belum", _("belum dicocokkan")
    DIPAKAI = "dipakai", _("dipakai")
    BATAL = "batal", _("batal, tidak dipakai")


class BlokNomor(models.Model):
    """A run of numbers of one register, taken because letters were made on paper that day. Never changed (triggers)."""

    tahun = models.PositiveSmallIntegerField()
    kode = models.CharField(max_length=60)
    tanggal = models.DateField(help_text="the day of the letters on paper")
    alasan = models.CharField(max_length=300)
    pengambil = models.CharField(max_length=300)
    diambil = models.DateTimeField()

    class Meta:
        verbose_name = "blok nomor"
        ordering = ["-diambil"]

    def __str__(self) -> str:
        return f"{self.kode} {self.tanggal}"


class NomorKertas(models.Model):
    """One number of a block. Only what became of it is written, once (triggers)."""

    blok = models.ForeignKey(BlokNomor, on_delete=models.PROTECT, related_name="nomor_kertas")
    tahun = models.PositiveSmallIntegerField()
    kode = models.CharField(max_length=60)
    urut = models.PositiveIntegerField()
    nomor = models.CharField(max_length=PANJANG_NOMOR)
    keadaan = models.CharField(max_length=10, choices=KeadaanNomor, default=KeadaanNomor.BELUM)
    perihal = models.CharField(max_length=500, blank=True, default="")
    penanda_tangan = models.CharField(max_length=300, blank=True, default="")
    catatan = models.CharField(max_length=500, blank=True, default="")
    dicocokkan = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "nomor di atas kertas"
        ordering = ["urut"]
        constraints = [
            models.UniqueConstraint(fields=["tahun", "kode", "urut"], name="nomor_kertas_sekali"),
            models.CheckConstraint(
                condition=Q(keadaan="belum", dicocokkan__isnull=True)
                | Q(keadaan="batal", dicocokkan__isnull=False) & ~Q(catatan="")
                | Q(keadaan="dipakai", dicocokkan__isnull=False) & ~Q(perihal="") & ~Q(penanda_tangan=""),
                name="nomor_kertas_dicocokkan_lengkap",
            ),
        ]

    def __str__(self) -> str:
        return self.nomor
