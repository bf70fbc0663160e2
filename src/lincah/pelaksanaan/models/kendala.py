"""Problems of a case: what stands in the way, the alternatives, to whom it went, what was decided and done.

Every row but the address of a leader is added once and never changed (trigger of the migration).
"""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.pelaksanaan.models.rincian import Rincian
from lincah.penugasan.models import Penugasan


class Kendala(models.Model):
    """A problem, of one activity or of the whole work. `kunci`: one form, one problem."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="kendala")
    rincian = models.ForeignKey(Rincian, models.PROTECT, null=True, related_name="kendala")
    uraian = models.TextField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    def __str__(self) -> str:
        return self.uraian[:60]


class Alternatif(models.Model):
    """One way out that was recommended with the problem; exactly one of them is the preferred."""

    kendala = models.ForeignKey(Kendala, models.PROTECT, related_name="alternatif")
    nomor = models.PositiveSmallIntegerField()
    uraian = models.TextField()
    utama = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kendala", "nomor"], name="alternatif_nomor_tunggal"),
            models.UniqueConstraint(fields=["kendala"], condition=Q(utama=True), name="alternatif_satu_utama"),
            models.CheckConstraint(condition=~Q(uraian=""), name="alternatif_terisi"),
        ]

    def __str__(self) -> str:
        return f"{self.nomor}. {self.uraian[:40]}"


class KeadaanAlamat(models.TextChoices):
    """How a problem stands with one leader."""

    MENUNGGU = "menunggu", "Menunggu putusan"
    DITANYA = "ditanya", "Menunggu keterangan"
    DITINDAKLANJUTI = "ditindaklanjuti", "Ditindaklanjuti"
    SELESAI = "selesai", "Selesai"


class AlamatKendala(models.Model):
    """One leader a problem went to: in which role, by which rule (as concluded then), and how it stands with him.

    `bersama`: acts within the own unit, beside the one whose work it is. `luar` names a post of another instansi, which
    decides there; `kunci` is the address as both know it, None until that instansi has said who it is.
    """

    kendala = models.ForeignKey(Kendala, models.PROTECT, related_name="alamat")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    luar = models.CharField(max_length=600, blank=True, default="")
    kunci = models.UUIDField(unique=True, null=True)
    peran = models.CharField(max_length=40)
    bersama = models.BooleanField()
    dasar = models.JSONField()
    keadaan = models.CharField(max_length=16, choices=KeadaanAlamat.choices, default=KeadaanAlamat.MENUNGGU)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["kendala", "jabatan"], name="alamat_kendala_tunggal"),
            models.CheckConstraint(
                condition=Q(jabatan__isnull=False, luar="") | Q(jabatan__isnull=True) & ~Q(luar=""),
                name="alamat_kendala_satu_sisi",
            ),
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanAlamat.values), name="alamat_kendala_keadaan_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.jabatan_id or self.luar}: {self.keadaan}"


class JenisPutusan(models.TextChoices):
    """What a leader decided."""

    ALTERNATIF = "alternatif", "Memilih alternatif"
    LAIN = "lain", "Menentukan jalan lain"
    KETERANGAN = "keterangan", "Meminta keterangan"


class PutusanKendala(models.Model):
    """One decision of a leader; the last one holds. With a task (who, what, by when) unless it only asks for more."""

    alamat = models.ForeignKey(AlamatKendala, models.PROTECT, related_name="putusan")
    jenis = models.CharField(max_length=12, choices=JenisPutusan.choices)
    alternatif = models.ForeignKey(Alternatif, models.PROTECT, null=True, related_name="+")
    uraian = models.TextField()
    pelaksana = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    tenggat = models.DateField(null=True)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    sebagai = models.CharField(max_length=300)
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True, null=True, help_text="the decision as both instansi know it")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(jenis__in=JenisPutusan.values), name="putusan_kendala_jenis_sah"),
            models.CheckConstraint(
                condition=Q(jenis="alternatif", alternatif__isnull=False)
                | ~Q(jenis="alternatif") & Q(alternatif__isnull=True),
                name="putusan_kendala_alternatif",
            ),
            models.CheckConstraint(
                condition=Q(jenis="keterangan", pelaksana__isnull=True, tenggat__isnull=True)
                | ~Q(jenis="keterangan") & Q(pelaksana__isnull=False, tenggat__isnull=False),
                name="putusan_kendala_bertugas",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.jenis}: {self.uraian[:40]}"


class BalasanPutusan(models.Model):
    """What came of a decision, once: the answer to a question, or what was done."""

    putusan = models.OneToOneField(PutusanKendala, models.PROTECT, related_name="balasan")
    uraian = models.TextField()
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    def __str__(self) -> str:
        return self.uraian[:60]
