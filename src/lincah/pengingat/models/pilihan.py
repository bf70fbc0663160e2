from typing import ClassVar

from django.db import models

from lincah.kedudukan.models import Pegawai


class PilihanPengingat(models.Model):
    """What a person chose: no digest by e-mail; and the number that makes the secret address of the calendar.

    `kalender` is '' while there is no such address. It is not the address: that needs the key of the deployment too.
    """

    pegawai = models.OneToOneField(Pegawai, models.PROTECT, primary_key=True, related_name="+")
    tanpa_surel = models.BooleanField(default=False)
    kalender = models.CharField(max_length=64, blank=True, default="")

    objects: ClassVar[models.Manager["PilihanPengingat"]]

    def __str__(self) -> str:
        return f"{self.pegawai_id}"
