from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import JenjangJabatan, KelasJabatan, Pegawai, Unit
from lincah.penugasan.models.penugasan import Penugasan


class Permohonan(models.Model):
    """What a case that begins with a request asks for: for which purpose, of which unit, by name or by criteria.

    `pemohon` is the person who sent it; `unit` is the unit asked for people, or the unit whose work a volunteer wants;
    None while it is asked of another instansi, or not yet handed to a unit here.
    `jumlah` counts the people asked for; `kelas` and `jenjang` are set when it asks by criteria. `untuk`: the running
    case which they join; None for a request that is the beginning of its own work. `menggantikan`: who came into that
    case by an earlier request, and gives the place to those asked for.
    """

    penugasan = models.OneToOneField(Penugasan, models.PROTECT, related_name="permohonan")
    pemohon = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    maksud = models.TextField()
    kompetensi = models.TextField(blank=True, default="")
    kelas = models.CharField(max_length=16, blank=True, default="")
    jenjang = models.CharField(max_length=16, blank=True, default="")
    jumlah = models.PositiveSmallIntegerField()
    untuk = models.ForeignKey(Penugasan, models.PROTECT, null=True, blank=True, related_name="tambahan")
    menggantikan = models.ForeignKey(Pegawai, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=Q(jumlah__gte=1), name="permohonan_jumlah_sah")]

    def __str__(self) -> str:
        return f"{self.penugasan_id}: {self.jumlah}"

    @property
    def berkriteria(self) -> bool:
        """Does it ask by criteria, so that the answer names the people?"""
        return bool(self.kelas)

    @property
    def kriteria(self) -> str:
        """The criteria in words: `Pejabat Fungsional Ahli Muda`."""
        jenjang = JenjangJabatan(self.jenjang).label if self.jenjang else ""
        return f"{KelasJabatan(self.kelas).label if self.kelas else ''} {jenjang}".strip()


class Sisi(models.TextChoices):
    """On which side of a request somebody stands."""

    DIMINTA = "diminta", "Diminta"
    SENDIRI = "sendiri", "Dari unit pemilik kinerja"


class OrangDiminta(models.Model):
    """One person of a request; `setuju` is None until it is answered."""

    permohonan = models.ForeignKey(Permohonan, models.PROTECT, related_name="orang")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    sisi = models.CharField(max_length=8, choices=Sisi.choices)
    ketua = models.BooleanField(default=False)
    setuju = models.BooleanField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["permohonan", "pegawai"], name="orang_diminta_tunggal"),
            models.UniqueConstraint(fields=["permohonan"], condition=Q(ketua=True), name="orang_diminta_satu_ketua"),
            models.CheckConstraint(condition=Q(sisi__in=Sisi.values), name="orang_diminta_sisi_sah"),
        ]

    def __str__(self) -> str:
        return f"{self.pegawai_id} ({self.sisi})"
