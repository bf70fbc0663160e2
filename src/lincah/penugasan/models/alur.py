from typing import ClassVar

from django.db import models


class AlurTersimpan(models.Model):
    """A flow as it stood when a case began. Cases of the same table share a row; a row never changes."""

    sidik = models.CharField(max_length=64, unique=True)
    profil = models.CharField(max_length=60)
    profil_hash = models.CharField(max_length=64)
    isi = models.JSONField()

    objects: ClassVar[models.Manager["AlurTersimpan"]]

    def __str__(self) -> str:
        return f"{self.profil} {self.sidik[:8]}"
