"""The plan of activities and budget: versions, each whole, drawn up together and agreed by both sides."""

from decimal import Decimal
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.pelaksanaan.anggaran import hitung_jumlah
from lincah.pelaksanaan.models.hasil import tanda_versi
from lincah.penugasan.models import Penugasan


class RencanaQuerySet(models.QuerySet["Rencana"]):
    """Versions of plans."""

    def berlaku(self) -> "RencanaQuerySet":
        """Those in force, the first one first: the last agreed, else the last offered. Concepts, what was sent back
        and what was set aside are left out."""
        urut = F("putusan__sepakat").desc(nulls_last=True)
        return self.filter(diajukan=True, tersusul=False).exclude(putusan__sepakat=False).order_by(urut, "-versi")


class Rencana(models.Model):
    """One version of the plan. `anggaran` is the sum of its lines, or what was said without lines.

    `diajukan`: offered for agreement; otherwise a concept that people write on together. `tersusul`: another of the
    same version, offered at the same moment in another instansi, is the one that is agreed to.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="rencana")
    versi = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    anggaran = models.DecimalField(max_digits=15, decimal_places=0, null=True, blank=True)
    diajukan = models.BooleanField(default=True)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()
    tersusul = models.BooleanField(default=False, db_default=False)

    objects: ClassVar[RencanaQuerySet] = RencanaQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "versi", "tersusul"], name="rencana_versi_tunggal"),
            models.CheckConstraint(
                condition=Q(anggaran__isnull=True) | Q(anggaran__gte=0), name="rencana_anggaran_sah"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.penugasan_id} v{self.tanda}"

    @property
    def tanda(self) -> str:
        """What tells this version from the others of the case, also from one set aside for it."""
        return tanda_versi(self.versi, tersusul=self.tersusul)


class KegiatanRencana(models.Model):
    """One activity of a version of the plan with its days and its output."""

    rencana = models.ForeignKey(Rencana, models.PROTECT, related_name="kegiatan")
    urutan = models.PositiveSmallIntegerField()
    kegiatan = models.CharField(max_length=300)
    keluaran = models.CharField(max_length=300, blank=True, default="")
    mulai = models.DateField()
    selesai = models.DateField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rencana", "urutan"], name="rencana_kegiatan_tunggal"),
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="rencana_kegiatan_masa_urut"),
        ]

    def __str__(self) -> str:
        return self.kegiatan


class BarisAnggaran(models.Model):
    """One budget line of a version; `kode` as in SIPD where there is one. `harga` in rupiah for one `satuan`."""

    rencana = models.ForeignKey(Rencana, models.PROTECT, related_name="baris_anggaran")
    urutan = models.PositiveSmallIntegerField()
    kode = models.CharField(max_length=60, blank=True, default="")
    uraian = models.CharField(max_length=300)
    volume = models.DecimalField(max_digits=12, decimal_places=2)
    satuan = models.CharField(max_length=40)
    harga = models.DecimalField(max_digits=15, decimal_places=2)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["rencana", "urutan"], name="baris_anggaran_tunggal"),
            models.CheckConstraint(condition=Q(volume__gt=0, harga__gte=0), name="baris_anggaran_sah"),
        ]

    def __str__(self) -> str:
        return self.uraian

    @property
    def jumlah(self) -> Decimal:
        """Whole rupiah."""
        return hitung_jumlah(self.volume, self.harga)


class RisikoRencana(models.Model):
    """One risk of a version: what may happen, what it would do, what is done about it."""

    rencana = models.ForeignKey(Rencana, models.PROTECT, related_name="risiko")
    urutan = models.PositiveSmallIntegerField()
    risiko = models.CharField(max_length=300)
    dampak = models.CharField(max_length=300, blank=True, default="")
    mitigasi = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["rencana", "urutan"], name="rencana_risiko_tunggal")]

    def __str__(self) -> str:
        return self.risiko


class PutusanRencana(models.Model):
    """What the leader said to a version that was offered: agreed, or sent back with a note. Once for each version."""

    rencana = models.OneToOneField(Rencana, models.PROTECT, related_name="putusan")
    sepakat = models.BooleanField()
    catatan = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    waktu = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(sepakat=True) | ~Q(catatan=""), name="putusan_rencana_beralasan")
        ]

    def __str__(self) -> str:
        return f"{self.rencana_id}: {'sepakat' if self.sepakat else 'kembali'}"
