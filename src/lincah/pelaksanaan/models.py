"""What is planned, done, said and judged in a case. Rows are added, never rewritten: what was said stays said."""

from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Anggota, Penugasan


class Rencana(models.Model):
    """One version of the plan of activities and budget; the last one is the one agreed or under discussion."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="rencana")
    versi = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    anggaran = models.DecimalField(max_digits=15, decimal_places=0, null=True, blank=True)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "versi"], name="rencana_versi_tunggal"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="rencana_anggaran_sah"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.penugasan_id} v{self.versi}"


class Rincian(models.Model):
    """One activity of the breakdown: what, who answers for it, by when."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="rincian")
    urutan = models.PositiveSmallIntegerField()
    kegiatan = models.CharField(max_length=300)
    penanggung_jawab = models.ForeignKey(Anggota, models.PROTECT, related_name="rincian")
    tenggat = models.DateField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["penugasan", "urutan"], name="rincian_urutan_tunggal")]

    def __str__(self) -> str:
        return self.kegiatan


class Kemajuan(models.Model):
    """Progress told by one person: words, share done of an activity (0–100), a link to evidence."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="kemajuan")
    rincian = models.ForeignKey(Rincian, models.PROTECT, null=True, blank=True, related_name="kemajuan")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    uraian = models.TextField()
    persen = models.PositiveSmallIntegerField()
    bukti = models.URLField(max_length=500, blank=True, default="")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(persen__range=(0, 100)), name="kemajuan_persen_sah")
        ]

    def __str__(self) -> str:
        return f"{self.persen} %"


class UmpanBalik(models.Model):
    """Feedback by a monitor, in the post held (None: as ketua tim)."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="umpan_balik")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    catatan = models.TextField()
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    def __str__(self) -> str:
        return self.catatan[:60]


class HasilKerja(models.Model):
    """One version of the result, as handed over."""

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="hasil")
    versi = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    bukti = models.URLField(max_length=500, blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["penugasan", "versi"], name="hasil_versi_tunggal")]

    def __str__(self) -> str:
        return f"{self.penugasan_id} v{self.versi}"


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
