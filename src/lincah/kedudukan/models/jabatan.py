from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.models.pilihan import KODE, PANJANG_KODE, JenjangJabatan, KelasJabatan
from lincah.kedudukan.models.unit import Unit


class Jabatan(Bermasa):
    """A post in a unit. `pimpinan`: this post leads its unit. `formasi`: how many holders are planned."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="jabatan")
    nama = models.CharField(max_length=250)
    peran = models.CharField(max_length=PANJANG_KODE, blank=True, default="")
    kelas = models.CharField(max_length=16, choices=KelasJabatan.choices)
    jenjang = models.CharField(max_length=16, choices=JenjangJabatan.choices, blank=True, default="")
    pimpinan = models.BooleanField(default=False)
    formasi = models.PositiveIntegerField(default=1)

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.CheckConstraint(condition=Q(kelas__in=KelasJabatan.values), name="jabatan_kelas_sah"),
            models.CheckConstraint(condition=Q(peran="") | Q(peran__regex=KODE), name="jabatan_peran_sah"),
            models.CheckConstraint(
                condition=Q(kelas=KelasJabatan.JF, jenjang__in=JenjangJabatan.values)
                | (~Q(kelas=KelasJabatan.JF) & Q(jenjang="")),
                name="jabatan_jenjang_sah",
            ),
            models.CheckConstraint(
                condition=Q(pimpinan=False) | ~Q(kelas=KelasJabatan.PELAKSANA), name="jabatan_pelaksana_bukan_pimpinan"
            ),
            models.UniqueConstraint(
                fields=["unit"], condition=Q(pimpinan=True, sampai__isnull=True), name="jabatan_satu_pimpinan"
            ),
        ]
        indexes: ClassVar = [models.Index(fields=["unit", "kelas"], name="jabatan_isi_unit")]

    def __str__(self) -> str:
        return self.nama
