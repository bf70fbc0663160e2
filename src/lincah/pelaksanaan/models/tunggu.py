"""What waits beside the flow of a case."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.models.peran import SALAH_SATU


class PerihalTunggu(models.TextChoices):
    """What somebody is waited for."""

    MEMUTUSKAN_KENDALA = "memutuskan_kendala", "Putuskan permasalahan"
    MENJAWAB_KETERANGAN = "menjawab_keterangan", "Jawab pertanyaan pimpinan"
    MENINDAKLANJUTI = "menindaklanjuti", "Tindak lanjuti permasalahan"
    MEMANTAU = "memantau", "Pantau dan beri umpan balik"
    MENGONFIRMASI = "mengonfirmasi", "Konfirmasi koordinasi"
    MELAPOR = "melapor", "Susun laporan berkala"
    MEMENUHI_PERMINTAAN = "memenuhi_permintaan", "Kirim laporan yang diminta"
    MENERIMA_LAPORAN = "menerima_laporan", "Terima dan tanggapi laporan"
    MENYEPAKATI_RENCANA = "menyepakati_rencana", "Putuskan perubahan rencana"


class TungguKerja(models.Model):
    """One thing a post or person is waited for, beside the flow. Rows come and go; they are no history.

    `objek` is the id of what it is about; `sejak` and `tenggat` count from when it began to wait; `dasar`
    is the reason with its article.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="tunggu_kerja")
    perihal = models.CharField(max_length=30, choices=PerihalTunggu.choices)
    objek = models.CharField(max_length=40)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    sejak = models.DateTimeField()
    tenggat = models.DateField()
    dasar = models.JSONField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=SALAH_SATU, name="tunggu_kerja_jabatan_atau_pegawai"),
            models.CheckConstraint(condition=Q(perihal__in=PerihalTunggu.values), name="tunggu_kerja_perihal_sah"),
            models.UniqueConstraint(
                fields=["objek", "perihal", "jabatan", "pegawai"], nulls_distinct=False, name="tunggu_kerja_tunggal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.perihal}: {self.jabatan_id or self.pegawai_id}"
