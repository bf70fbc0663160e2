"""The wording of letters, version by version."""

from django.db import models


class KataSurat(models.Model):
    """One version of the text of a kind of letter, for a Perangkat Daerah ('': for all). Never changed (trigger).

    The highest version counts. `isi`: part -> text; empty: the usual text again, or that of all Perangkat Daerah.
    """

    kode_pd = models.CharField(max_length=60, blank=True, default="")
    jenis = models.CharField(max_length=50)
    keadaan = models.CharField(max_length=30, blank=True, default="")
    versi = models.PositiveIntegerField()
    isi = models.JSONField(default=dict)
    oleh = models.CharField(max_length=300)
    waktu = models.DateTimeField()

    class Meta:
        verbose_name = "kata surat"
        constraints = [
            models.UniqueConstraint(fields=["kode_pd", "jenis", "keadaan", "versi"], name="kata_versi_sekali"),
        ]

    def __str__(self) -> str:
        return f"{self.jenis} {self.keadaan} versi {self.versi}".replace("  ", " ")
