from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, F, Q, When

from lincah.kedudukan.models import Jabatan, Pegawai, Unit
from lincah.naskah.angka import bersatuan
from lincah.penugasan.akhir import BERAKHIR, TUNTAS
from lincah.penugasan.models.alur import AlurTersimpan
from lincah.registry.uuid7 import uuid7


class BentukPenugasan(models.TextChoices):
    """Individual work or a team."""

    INDIVIDU = "individu", "Individu"
    TIM = "tim", "Tim kerja"


class SifatTugas(models.TextChoices):
    """Routine or incidental work."""

    RUTIN = "rutin", "Tugas rutin"
    INSIDENTAL = "insidental", "Tugas insidental"


class PeranAnggota(models.TextChoices):
    """The part of one person in the work."""

    INDIVIDU = "individu", "Pelaksana tunggal"
    KETUA = "ketua", "Ketua tim"
    ANGGOTA = "anggota", "Anggota tim"


class Penugasan(models.Model):
    """One case: work given to people, from the draft of the letter to done.

    `langkah` and `sudah` are the state of the flow; `versi` rises with each change of step, so that a stale page is
    noticed; `jalan` keeps what was derived when the case began; `oleh` is who moved it last, in which post. `pengusul`
    or `penetap` is None when it is an officer of another instansi. `unit` owns the work; where another instansi asks
    for people, it is the unit here that lends them. `berakhir`: since when it is over, None while it runs, `tuntas`:
    its work was declared done; the database keeps both, so they are for queries and not read again by who took a step.
    No index holds what a step changes, and the pages have room: a step then writes no index (see the migrations); only
    the last one does.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    judul = models.CharField(max_length=200)
    uraian = models.TextField(blank=True, default="")
    target = models.CharField(max_length=300)
    satuan = models.CharField(max_length=60)
    sifat = models.CharField(max_length=12, choices=SifatTugas.choices)
    mulai = models.DateField()
    selesai = models.DateField()
    cara = models.CharField(max_length=12)
    lingkup = models.CharField(max_length=16)
    bentuk = models.CharField(max_length=10, choices=BentukPenugasan.choices)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="penugasan")
    pengusul = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    penetap = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    alur = models.ForeignKey(AlurTersimpan, models.PROTECT, related_name="+")
    model = models.CharField(max_length=60)
    jenis_naskah = models.CharField(max_length=40)
    jalan = models.JSONField()
    langkah = models.CharField(max_length=40)
    sudah = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    versi = models.PositiveIntegerField(default=0)
    oleh = models.CharField(max_length=300)
    oleh_jabatan = models.CharField(max_length=300, blank=True, default="")
    naskah_id = models.UUIDField(null=True, blank=True)
    kunci = models.UUIDField(unique=True)
    dibuat = models.DateTimeField()
    diubah = models.DateTimeField()
    berakhir = models.GeneratedField(
        expression=Case(When(langkah__in=BERAKHIR, then=F("diubah"))),
        output_field=models.DateTimeField(null=True),
        db_persist=True,
    )
    tuntas = models.GeneratedField(expression=Q(langkah=TUNTAS), output_field=models.BooleanField(), db_persist=True)

    class Meta:
        indexes: ClassVar = [
            models.Index("berakhir", "unit", include=["id", "tuntas"], name="penugasan_berakhir"),
            models.Index(F("berakhir"), condition=Q(tuntas=False, berakhir__isnull=False), name="penugasan_tak_tuntas"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(selesai__gte=F("mulai")), name="penugasan_masa_urut"),
            models.CheckConstraint(condition=Q(sifat__in=SifatTugas.values), name="penugasan_sifat_sah"),
            models.CheckConstraint(condition=Q(bentuk__in=BentukPenugasan.values), name="penugasan_bentuk_sah"),
        ]

    def __str__(self) -> str:
        return self.judul

    @property
    def target_bersatuan(self) -> str:
        """The target with its unit, said once."""
        return bersatuan(self.target, self.satuan)


class AnggotaQuerySet(models.QuerySet["Anggota"]):
    """Who is in a case, and who was."""

    def bertugas(self) -> "AnggotaQuerySet":
        """Those who are still in it."""
        return self.filter(sampai__isnull=True)


class Anggota(models.Model):
    """One person of a case, with the post held when it was given.

    `dari` and `sampai` are set for who came or left while it ran: the first and the last day in it. `permohonan`: the
    request by which somebody of another unit joined; its letter is that person's letter.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="anggota")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="penugasan")
    jabatan = models.CharField(max_length=300)
    peran = models.CharField(max_length=10, choices=PeranAnggota.choices)
    diterima = models.DateTimeField(null=True, blank=True)
    dari = models.DateField(null=True, blank=True)
    sampai = models.DateField(null=True, blank=True)
    permohonan = models.ForeignKey("penugasan.Permohonan", models.PROTECT, null=True, blank=True, related_name="+")

    objects: ClassVar[AnggotaQuerySet] = AnggotaQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["penugasan", "pegawai"], name="anggota_tunggal"),
            models.UniqueConstraint(
                fields=["penugasan"], condition=Q(peran="ketua", sampai__isnull=True), name="anggota_satu_ketua"
            ),
            models.CheckConstraint(condition=Q(peran__in=PeranAnggota.values), name="anggota_peran_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.pegawai_id} ({self.peran})"
