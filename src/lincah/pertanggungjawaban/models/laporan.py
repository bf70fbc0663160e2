"""A report: what the person says of a period, beside what was recorded in it."""

import uuid
from typing import ClassVar

from django.db import models
from django.db.models import F, Q

from lincah.kedudukan.akses import Aktor
from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models import Penugasan
from lincah.penugasan.models.peran import LUAR, SALAH_SATU
from lincah.pertanggungjawaban.models.jadwal import PermintaanLaporan


class Laporan(models.Model):
    """One report as sent; it never changes (trigger of the migration).

    `bahan`: the record of the period as it stood then (see `queries.bahan`); `dasar`: the rule by which it was sent;
    `sebagai`: the post held; `pelapor`: as whom the law lets one report ('' in reports of before it was kept); `kunci`:
    one form, one report. `diterima_oleh` and `menunggu` are set by `queries.perkara.laporan_terbaca`.
    """

    diterima_oleh: list["PenerimaLaporan"]
    menunggu: bool

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="laporan")
    jenis = models.CharField(max_length=40)
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="laporan")
    sebagai = models.CharField(max_length=300)
    pelapor = models.CharField(max_length=20, blank=True, default="")
    mulai = models.DateField()
    sampai = models.DateField()
    uraian = models.TextField()
    hambatan = models.TextField(blank=True, default="")
    rencana = models.TextField(blank=True, default="")
    bahan = models.JSONField()
    dasar = models.JSONField()
    permintaan = models.OneToOneField(PermintaanLaporan, models.PROTECT, null=True, blank=True, related_name="laporan")
    waktu = models.DateTimeField()
    kunci = models.UUIDField(unique=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(sampai__gte=F("mulai")), name="laporan_masa_urut"),
            models.CheckConstraint(condition=~Q(uraian=""), name="laporan_terisi"),
        ]
        indexes: ClassVar = [models.Index(fields=["penugasan", "-waktu"], name="laporan_perkara")]

    def __str__(self) -> str:
        return f"{self.jenis} {self.mulai}–{self.sampai}"


class PenerimaLaporan(models.Model):
    """One who receives a report, in which role: a post, or a person (the ketua tim). Answered once.

    `luar`: somebody of another instansi, which says who it is when it is received there.
    """

    laporan = models.ForeignKey(Laporan, models.PROTECT, related_name="penerima")
    peran = models.CharField(max_length=40)
    jabatan = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    pegawai = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    luar = models.CharField(max_length=600, blank=True, default="")
    diterima = models.DateTimeField(null=True, blank=True)
    tanggapan = models.TextField(blank=True, default="")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, null=True, related_name="+")
    sebagai = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=SALAH_SATU & Q(luar="") | LUAR, name="penerima_laporan_jabatan_atau_pegawai"
            ),
            models.UniqueConstraint(
                fields=["laporan", "jabatan", "pegawai", "luar"], nulls_distinct=False, name="penerima_laporan_tunggal"
            ),
            models.CheckConstraint(
                condition=Q(diterima__isnull=True, oleh__isnull=True) | Q(diterima__isnull=False, oleh__isnull=False),
                name="penerima_laporan_utuh",
            ),
        ]

    def milik(self, aktor: Aktor) -> bool:
        """Is it the reader who receives it here: in a post held, or in person?"""
        return self.jabatan_id in aktor.jabatan_ids or self.pegawai_id == aktor.pegawai_id

    def __str__(self) -> str:
        return f"{self.peran}: {self.jabatan_id or self.pegawai_id or self.luar}"
