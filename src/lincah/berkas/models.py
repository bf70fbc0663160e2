import uuid

from django.db import models


class IsiBerkas(models.Model):
    """The content of a file, once in an instansi, under its own hash. Without a Lampiran it goes after a while."""

    sidik = models.CharField(max_length=64, primary_key=True, help_text="SHA-256 of what is kept")
    jenis = models.CharField(max_length=10)
    ukuran = models.PositiveIntegerField(help_text="bytes")
    lebar = models.PositiveIntegerField(null=True)
    tinggi = models.PositiveIntegerField(null=True)
    kecil = models.BinaryField(null=True, help_text="a small picture of it, WebP")
    dipindai = models.DateTimeField(null=True, help_text="when a scanner found nothing in it")
    digambar = models.DateTimeField(null=True, help_text="when a small picture of a PDF was tried")
    dititip = models.DateTimeField(db_index=True, help_text="when somebody last brought it")

    class Meta:
        verbose_name = "isi berkas"
        indexes = [
            models.Index(
                fields=["dititip"], condition=models.Q(jenis="pdf", digambar__isnull=True), name="berkas_belum_digambar"
            )
        ]

    def __str__(self) -> str:
        return self.sidik


class Potongan(models.Model):
    """A piece of a content, so that nobody has to hold a whole file in memory."""

    isi = models.ForeignKey(IsiBerkas, models.CASCADE, related_name="potongan")
    urutan = models.PositiveSmallIntegerField()
    data = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["isi", "urutan"], name="berkas_potongan_tunggal")]


class Lampiran(models.Model):
    """A file where it hangs: on `bagian` ("kemajuan:12") of an object of a chapter. Never changed, never removed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    isi = models.ForeignKey(IsiBerkas, models.PROTECT, related_name="lampiran")
    nama = models.CharField(max_length=120)
    objek_jenis = models.CharField(max_length=100)
    objek_id = models.CharField(max_length=100)
    bagian = models.CharField(max_length=100)
    oleh_id = models.BigIntegerField(null=True, help_text="id of the pegawai; this app knows no chapter")
    waktu = models.DateTimeField()

    class Meta:
        verbose_name = "lampiran"
        indexes = [
            models.Index(fields=["objek_jenis", "objek_id", "bagian"], name="lampiran_objek"),
            models.Index(fields=["oleh_id", "-waktu"], name="lampiran_oleh"),
        ]

    def __str__(self) -> str:
        return self.nama
