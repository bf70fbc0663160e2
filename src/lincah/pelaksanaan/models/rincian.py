"""The breakdown of a case into activities. A row is the activity as it stands; every version of it is kept beside."""

from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models import Kompetensi, Pegawai
from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.pelaksanaan.perulangan import Pola
from lincah.penugasan.models import Anggota, Penugasan


class Perulangan(models.Model):
    """Routine work that recurs: how often, on which day; its occurrences are activities of their own.

    `hari`: of the week (1 Monday … 6 Saturday), of the month (1 … 31); 0 for every working day.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="perulangan")
    kegiatan = models.CharField(max_length=280)
    pola = models.CharField(max_length=10, choices=[(satu.value, satu.sebutan) for satu in Pola])
    hari = models.PositiveSmallIntegerField()
    penanggung_jawab = models.ForeignKey(Anggota, models.PROTECT, related_name="perulangan")
    sampai = models.DateField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(pola__in=[satu.value for satu in Pola]), name="perulangan_pola_sah"),
            models.CheckConstraint(condition=Q(hari__range=(0, 31)), name="perulangan_hari_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.kegiatan} ({self.pola})"


class RincianQuerySet(models.QuerySet["Rincian"]):
    """The breakdown as it stands, and what was dropped from it."""

    def berlaku(self) -> "RincianQuerySet":
        """Those that were not dropped."""
        return self.filter(dibatalkan__isnull=True)


class Rincian(models.Model):
    """One activity of the breakdown: what, who answers for it, from when until when, with which output and money.

    `versi` rises with each change. `kunci` is the form that added it, None for those of the first breakdown.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="rincian")
    urutan = models.PositiveSmallIntegerField()
    kegiatan = models.CharField(max_length=300)
    penanggung_jawab = models.ForeignKey(Anggota, models.PROTECT, related_name="rincian")
    mulai = models.DateField()
    tenggat = models.DateField()
    keluaran = models.CharField(max_length=300, blank=True, default="")
    anggaran = models.DecimalField(max_digits=15, decimal_places=0, null=True, blank=True)
    perulangan = models.ForeignKey(Perulangan, models.PROTECT, null=True, blank=True, related_name="kejadian")
    versi = models.PositiveSmallIntegerField(default=1)
    dibatalkan = models.DateTimeField(null=True, blank=True)
    kunci = models.UUIDField(unique=True, null=True, blank=True)

    objects: ClassVar[RincianQuerySet] = RincianQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "urutan"], name="rincian_urutan_tunggal"),
            models.CheckConstraint(condition=Q(tenggat__gte=F("mulai")), name="rincian_masa_urut"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="rincian_anggaran_sah"
            ),
        ]

    def __str__(self) -> str:
        return self.kegiatan


class Ketergantungan(models.Model):
    """`rincian` begins when `sesudah` is done. A service keeps it free of circles, with the case locked."""

    rincian = models.ForeignKey(Rincian, models.PROTECT, related_name="bergantung")
    sesudah = models.ForeignKey(Rincian, models.PROTECT, related_name="diikuti")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rincian", "sesudah"], name="ketergantungan_tunggal"),
            models.CheckConstraint(condition=~Q(rincian=F("sesudah")), name="ketergantungan_bukan_diri"),
        ]

    def __str__(self) -> str:
        return f"{self.rincian_id} sesudah {self.sesudah_id}"


class SyaratRincian(models.Model):
    """A competence that an activity asks for, at which level at least (1 knows … 5 expert)."""

    rincian = models.ForeignKey(Rincian, models.PROTECT, related_name="syarat")
    kompetensi = models.ForeignKey(Kompetensi, models.PROTECT, related_name="+")
    tingkat = models.PositiveSmallIntegerField(choices=TINGKAT, default=1)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rincian", "kompetensi"], name="syarat_rincian_tunggal"),
            models.CheckConstraint(condition=Q(tingkat__range=(1, 5)), name="syarat_rincian_tingkat_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.rincian_id}: {self.kompetensi_id} ({self.tingkat})"


class VersiRincian(models.Model):
    """An activity as it was written at one time: `isi` holds it whole, in words. Never changed."""

    rincian = models.ForeignKey(Rincian, models.PROTECT, related_name="riwayat")
    versi = models.PositiveSmallIntegerField()
    isi = models.JSONField()
    alasan = models.CharField(max_length=300, blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rincian", "versi"], name="versi_rincian_tunggal"),
        ]

    def __str__(self) -> str:
        return f"{self.rincian_id} v{self.versi}"
