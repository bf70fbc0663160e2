from django.db import models

from lincah.kedudukan.models import Pegawai
from lincah.penugasan.models import Penugasan


class TemplatUnit(models.Model):
    """Work that its unit takes for a model: its plan and its breakdown are offered first to whoever draws up the next.

    Not a record of what was done: who made it one, and who let it go, stands in the events of the case.
    """

    penugasan = models.OneToOneField(Penugasan, models.PROTECT, primary_key=True, related_name="templat")
    oleh = models.ForeignKey(Pegawai, models.PROTECT, related_name="+")
    waktu = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.penugasan_id)
