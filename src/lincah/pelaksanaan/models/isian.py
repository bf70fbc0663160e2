"""Forms that arrived, so that one that comes twice is noticed."""

from django.db import models

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan


class IsianMasuk(models.Model):
    """A form that was written down: its key, the case, who sent it. Never changed.

    What keeps its key itself (progress, feedback, results) is not listed here.
    """

    kunci = models.UUIDField(primary_key=True, editable=False)
    penugasan = models.ForeignKey(Penugasan, models.PROTECT, related_name="+")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.kunci)
