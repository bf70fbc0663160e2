import uuid
from typing import ClassVar

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from lincah.kedudukan.models import Jabatan, Pegawai
from lincah.penugasan.models.penugasan import Penugasan


class KeadaanPerubahan(models.TextChoices):
    """Where a change of a case stands."""

    DIUSULKAN = "diusulkan", "Menunggu ditetapkan"
    DITETAPKAN = "ditetapkan", "Ditetapkan"
    DITOLAK = "ditolak", "Ditolak"
    DITARIK = "ditarik", "Ditarik pengusulnya"


class Persetujuan(models.TextChoices):
    """Whether another instansi must agree before the change is set."""

    TIDAK_PERLU = "", "Tidak diperlukan"
    MENUNGGU = "menunggu", "Menunggu persetujuan instansi lain"
    DIBERIKAN = "diberikan", "Disetujui instansi lain"


class Perubahan(models.Model):
    """One change of a running case: proposed, then set or refused; `penetap` is the post that decides here.

    `isi` is what was asked (ids, days as text); `ringkas` says it in a sentence. Across instansi `kunci` is the same on
    both sides, and `penetap` is None where the letter is set in the other; while `persetujuan` is awaited, it decides
    on that in the instansi that lent its people. `pemaraf`: the posts that initial its letter before it is set, in
    order; `giliran`: the one whose turn it is, None once they have.
    """

    kunci = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    persetujuan = models.CharField(max_length=10, choices=Persetujuan, blank=True, default=Persetujuan.TIDAK_PERLU)

    pemaraf = ArrayField(models.BigIntegerField(), default=list, blank=True)
    giliran = models.ForeignKey(Jabatan, models.PROTECT, null=True, blank=True, related_name="+")
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="perubahan")
    jenis = models.CharField(max_length=20)
    isi = models.JSONField()
    ringkas = models.TextField()
    alasan = models.TextField()
    pengusul = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    penetap = models.ForeignKey(Jabatan, models.PROTECT, null=True, related_name="+")
    keadaan = models.CharField(max_length=12, choices=KeadaanPerubahan.choices)
    diusulkan = models.DateTimeField()
    diputus = models.DateTimeField(null=True, blank=True)
    catatan = models.TextField(blank=True, default="")
    naskah_id = models.UUIDField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["penugasan"], condition=Q(keadaan="diusulkan"), name="perubahan_satu_menunggu"
            ),
            models.CheckConstraint(condition=Q(persetujuan__in=Persetujuan.values), name="perubahan_setuju_sah"),
            models.CheckConstraint(condition=Q(keadaan__in=KeadaanPerubahan.values), name="perubahan_keadaan_sah"),
        ]
        indexes: ClassVar = [models.Index(fields=["keadaan", "diputus"], name="perubahan_kabar")]

    def __str__(self) -> str:
        return self.ringkas
