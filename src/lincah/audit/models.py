from django.db import models


class Peristiwa(models.Model):
    """One event. Written by services.catat only; a trigger refuses change and deletion."""

    waktu = models.DateTimeField()
    jenis = models.CharField(max_length=100)
    objek_jenis = models.CharField(max_length=100)
    objek_id = models.CharField(max_length=100)
    pelaku = models.JSONField()
    isi = models.JSONField()
    kuitansi = models.JSONField(null=True)
    sidik = models.BinaryField(help_text="first 8 bytes of the hash of each group of fields: names what was changed")
    hash = models.BinaryField(help_text="SHA-256 over everything above, id included")

    class Meta:
        verbose_name = "peristiwa"
        ordering = ["id"]
        indexes = [models.Index(fields=["objek_jenis", "objek_id", "id"], name="peristiwa_objek")]


class AkarMerkle(models.Model):
    """The root over a batch of events and over the root before it. `id` counts the chain."""

    akar = models.BinaryField(unique=True)
    # Unique: a chain cannot fork, not even when two sealers meet. The first one has 32 zero bytes.
    akar_sebelumnya = models.BinaryField(unique=True)
    jumlah = models.PositiveIntegerField()
    peristiwa_terakhir = models.BigIntegerField()
    waktu = models.DateTimeField()

    class Meta:
        verbose_name = "akar Merkle"
        ordering = ["id"]


class Segel(models.Model):
    """That an event is sealed: under which root, as which leaf, with which hash at that moment."""

    peristiwa = models.OneToOneField(Peristiwa, on_delete=models.PROTECT, primary_key=True, related_name="segel")
    akar = models.ForeignKey(AkarMerkle, on_delete=models.PROTECT, related_name="segel", db_index=False)
    urutan = models.PositiveIntegerField()
    hash = models.BinaryField()

    class Meta:
        verbose_name = "segel"
        constraints = [models.UniqueConstraint(fields=["akar", "urutan"], name="segel_satu_tempat")]
