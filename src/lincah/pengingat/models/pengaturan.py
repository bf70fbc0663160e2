from typing import ClassVar

from django.db import models
from django.db.models import Q


def _jam(nama: str) -> models.CheckConstraint:
    return models.CheckConstraint(condition=Q(**{f"{nama}__lte": 23}), name=f"pengingat_{nama}_sah")


class PengaturanPengingat(models.Model):
    """What the instansi set: one row. `batas`: working days by group of acts; `libur`: days off, ISO date to name.

    Hours are those of the instansi's own zone. `eskalasi`: working days late until the superior sees it; 0 is never.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    batas = models.JSONField(default=dict)
    enam_hari = models.BooleanField(default=False)
    libur = models.JSONField(default=dict)
    eskalasi = models.PositiveSmallIntegerField(default=3)
    surel = models.BooleanField(default=True)
    jam_ringkasan = models.PositiveSmallIntegerField(default=7)
    tenang_dari = models.PositiveSmallIntegerField(default=18)
    tenang_sampai = models.PositiveSmallIntegerField(default=6)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(id=1), name="pengaturan_pengingat_satu"),
            *(_jam(nama) for nama in ("jam_ringkasan", "tenang_dari", "tenang_sampai")),
        ]

    def __str__(self) -> str:
        return f"pengingat pukul {self.jam_ringkasan}"
