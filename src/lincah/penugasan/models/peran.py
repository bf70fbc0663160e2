from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models.penugasan import Penugasan

SALAH_SATU = Q(jabatan__isnull=False, pegawai__isnull=True) | Q(jabatan__isnull=True, pegawai__isnull=False)
LUAR = Q(jabatan__isnull=True, pegawai__isnull=True) & ~Q(luar="")


class PeranPerkara(models.Model):
    """Who holds which role of the flow: a post (whoever holds it that day) or a person.

    `luar` names a post of another instansi, as that one told it; who acts from it is decided there. The cases of a post
    or a person are read from an index alone, however many there were.
    """

    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="peran", db_index=False)
    peran = models.CharField(max_length=40)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+", db_index=False)
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+", db_index=False)
    luar = models.CharField(max_length=600, blank=True, default="")

    class Meta:
        indexes: ClassVar = [
            models.Index("jabatan", "penugasan", include=["peran"], name="peran_milik_jabatan"),
            models.Index("pegawai", "penugasan", include=["peran"], name="peran_milik_pegawai"),
        ]
        constraints: ClassVar = [
            models.CheckConstraint(condition=SALAH_SATU & Q(luar="") | LUAR, name="peran_jabatan_atau_pegawai"),
            models.UniqueConstraint(
                fields=["penugasan", "peran", "jabatan", "pegawai", "luar"], nulls_distinct=False, name="peran_tunggal"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.peran}: {self.jabatan_id or self.pegawai_id or self.luar}"


class Tunggu(models.Model):
    """One act the flow waits for, from one post or person. Rows are made anew at each step; they are no history.

    Copied from PeranPerkara in the same transaction, whose keys the database checks: it does not check them again here.
    """

    penugasan = models.ForeignKey(Penugasan, models.CASCADE, related_name="tunggu", db_constraint=False)
    tindakan = models.CharField(max_length=40)
    peran = models.CharField(max_length=40)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+", db_constraint=False)
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+", db_constraint=False)
    sejak = models.DateTimeField()
    tenggat = models.DateField()

    class Meta:
        constraints: ClassVar = [models.CheckConstraint(condition=SALAH_SATU, name="tunggu_jabatan_atau_pegawai")]

    def __str__(self) -> str:
        return f"{self.tindakan}: {self.jabatan_id or self.pegawai_id}"
