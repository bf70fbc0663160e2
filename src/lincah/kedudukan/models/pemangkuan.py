from typing import ClassVar

from django.db import models
from django.db.models import Q

from lincah.kedudukan.models.jabatan import Jabatan
from lincah.kedudukan.models.masa import Bermasa
from lincah.kedudukan.models.pegawai import Pegawai
from lincah.kedudukan.models.pilihan import JenisPemangkuan


class Pemangkuan(Bermasa):
    """A person holds a post, from a day until a day. Plt and Plh always know their last day."""

    pegawai = models.ForeignKey(Pegawai, models.PROTECT, related_name="pemangkuan")
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, related_name="pemangkuan")
    jenis = models.CharField(max_length=10, choices=JenisPemangkuan.choices, default=JenisPemangkuan.DEFINITIF)
    nomor_sk = models.CharField(max_length=100, blank=True, default="")

    class Meta(Bermasa.Meta):
        constraints: ClassVar = [
            *Bermasa.Meta.constraints,
            models.CheckConstraint(condition=Q(jenis__in=JenisPemangkuan.values), name="pemangkuan_jenis_sah"),
            models.CheckConstraint(
                condition=~Q(jenis__in=[JenisPemangkuan.PLT, JenisPemangkuan.PLH]) | Q(sampai__isnull=False),
                name="pemangkuan_plt_plh_bertanggal",
            ),
            models.UniqueConstraint(
                fields=["pegawai"],
                condition=Q(jenis=JenisPemangkuan.DEFINITIF, sampai__isnull=True),
                name="pemangkuan_satu_definitif",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["pegawai", "dari"], name="pemangkuan_pegawai"),
            models.Index(fields=["jabatan", "dari"], name="pemangkuan_jabatan"),
        ]

    def __str__(self) -> str:
        return f"{self.get_jenis_display()} {self.jabatan_id}: {self.pegawai_id}"
