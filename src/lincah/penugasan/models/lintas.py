"""What two instansi share: the case that stands in both, and the people of the other as they are known here."""

from typing import ClassVar

from django.db import models

from lincah.exchange.models import Mitra
from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models.penugasan import Penugasan


class PerkaraMitra(models.Model):
    """The other side of a case across instansi; it has the same id there.

    `diminta`: the mitra asked us, so ours mirrors its case. `unit`: the unit there, as told. `penetap`: the role by
    which an officer of the instansi asked sets the letter; '' when one of the other does. `dibuka`: since when the
    case stands there too; not before a request leaves this instansi.
    """

    penugasan = models.OneToOneField(Penugasan, models.PROTECT, primary_key=True, related_name="lintas")
    mitra = models.ForeignKey(Mitra, models.PROTECT, related_name="+")
    diminta = models.BooleanField()
    unit = models.CharField(max_length=500, blank=True, default="")
    penetap = models.CharField(max_length=40, blank=True, default="")
    dibuka = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.penugasan_id}: {self.mitra_id}"


class PegawaiMitra(models.Model):
    """A person of another instansi, as its messages name one; `kunci` is how that instansi tells people apart."""

    pegawai = models.OneToOneField(Pegawai, models.PROTECT, primary_key=True, related_name="mitra")
    mitra = models.ForeignKey(Mitra, models.PROTECT, related_name="+")
    kunci = models.CharField(max_length=40)
    jabatan = models.CharField(max_length=300)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["mitra", "kunci"], name="pegawai_mitra_sekali")]

    def __str__(self) -> str:
        return f"{self.pegawai_id} ({self.mitra_id})"
