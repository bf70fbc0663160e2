"""Letters that came in, in the order in which they came."""

from django.db import models

from lincah.naskah.models.naskah import Naskah


class SuratMasuk(models.Model):
    """A letter as it stands in the agenda of the Perangkat Daerah that received it. `urut` counts per year."""

    tahun = models.PositiveSmallIntegerField()
    kode = models.CharField(max_length=60)
    urut = models.PositiveIntegerField()
    diterima = models.DateField()
    dari = models.CharField(max_length=300)
    nomor = models.CharField(max_length=150, blank=True, default="")
    tanggal = models.DateField(null=True)
    perihal = models.CharField(max_length=500)
    catatan = models.CharField(max_length=500, blank=True, default="")
    naskah = models.ForeignKey(Naskah, on_delete=models.PROTECT, null=True, related_name="+", help_text="if ours")
    pencatat = models.CharField(max_length=300)
    dicatat = models.DateTimeField()

    class Meta:
        verbose_name = "surat masuk"
        ordering = ["-urut"]
        constraints = [models.UniqueConstraint(fields=["tahun", "kode", "urut"], name="surat_masuk_sekali")]

    def __str__(self) -> str:
        return f"{self.urut}/{self.kode}/{self.tahun}"
