import uuid

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from lincah.naskah.nomor import PANJANG_NOMOR, POLA_BAKU, PolaKeliru, periksa_pola


class StatusNaskah(models.TextChoices):
    """Does the letter still hold? It starts as `berlaku` and leaves that once, for good."""

    BERLAKU = "berlaku", _("berlaku")
    DICABUT = "dicabut", _("dicabut")
    DIGANTI = "diganti", _("diganti dengan naskah lain")


class Berkas(models.Model):
    """A file, filed under its own hash. Never changed, never removed (triggers)."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    isi = models.BinaryField()
    ukuran = models.PositiveIntegerField(help_text="bytes")
    tipe = models.CharField(max_length=100)

    class Meta:
        verbose_name = "berkas"


class RegisterNomor(models.Model):
    """The last number given, per year and perangkat daerah. The row is the lock: see services."""

    tahun = models.PositiveSmallIntegerField()
    kode = models.CharField(max_length=60)
    terakhir = models.PositiveIntegerField()

    class Meta:
        verbose_name = "register nomor"
        constraints = [models.UniqueConstraint(fields=["tahun", "kode"], name="register_satu_per_tahun")]


class PolaNomor(models.Model):
    """How numbers are written: for a kind and a perangkat daerah, or for all of either ('')."""

    jenis = models.CharField(max_length=50, blank=True, default="")
    kode_pd = models.CharField(max_length=60, blank=True, default="")
    pola = models.CharField(max_length=200, default=POLA_BAKU)
    klasifikasi = models.CharField(max_length=50)

    class Meta:
        verbose_name = "pola nomor"
        constraints = [models.UniqueConstraint(fields=["jenis", "kode_pd"], name="pola_satu_per_jenis")]

    def clean(self) -> None:
        try:
            periksa_pola(self.pola)
        except PolaKeliru as galat:
            raise ValidationError({"pola": str(galat)}) from galat


class KopSurat(models.Model):
    """Head of the letters of a perangkat daerah, as far as it is known; '' is the head of the whole pemda."""

    kode_pd = models.CharField(max_length=60, unique=True, blank=True)
    alamat = models.CharField(max_length=200, blank=True)
    kode_pos = models.CharField(max_length=10, blank=True)
    telepon = models.CharField(max_length=100, blank=True)
    laman = models.CharField(max_length=100, blank=True)
    pos_el = models.CharField(max_length=100, blank=True)
    lambang = models.ForeignKey(Berkas, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        verbose_name = "kop surat"


class Naskah(models.Model):
    """A letter as it was set: number, printed content, file. Final; only `status` moves (triggers)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    jenis = models.CharField(max_length=50)
    judul = models.CharField(max_length=100, help_text="as printed")
    nomor = models.CharField(max_length=PANJANG_NOMOR)
    tahun = models.PositiveSmallIntegerField()
    kode_register = models.CharField(max_length=60)
    urut = models.PositiveIntegerField()
    tanggal = models.DateField()
    perihal = models.TextField()
    instansi = models.CharField(max_length=500)
    isi = models.JSONField(help_text="everything printed, as it was given to the template")
    berkas = models.ForeignKey(Berkas, on_delete=models.PROTECT, related_name="naskah")
    objek_jenis = models.CharField(max_length=100)
    objek_id = models.CharField(max_length=100)
    penanda_tangan_id = models.BigIntegerField(null=True, help_text="id of the pegawai; this app knows no chapter")
    nama_penanda_tangan = models.CharField(max_length=300)
    jabatan_penanda_tangan = models.TextField()
    kode_verifikasi = models.CharField(max_length=26, unique=True)
    status = models.CharField(max_length=10, choices=StatusNaskah, default=StatusNaskah.BERLAKU)
    dibuat = models.DateTimeField()

    class Meta:
        verbose_name = "naskah dinas"
        ordering = ["-dibuat"]
        constraints = [
            models.UniqueConstraint(fields=["tahun", "kode_register", "urut"], name="naskah_urut_sekali"),
            models.UniqueConstraint(fields=["tahun", "kode_register", "nomor"], name="naskah_nomor_sekali"),
        ]
        indexes = [models.Index(fields=["objek_jenis", "objek_id", "dibuat"], name="naskah_objek")]

    def __str__(self) -> str:
        return f"{self.judul} {self.nomor}"
