"""The electronic signature on a letter, how an instansi signs, and which letter took the place of which."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from lincah.naskah.models.naskah import Berkas, Naskah


class CaraTandaTangan(models.TextChoices):
    """By which way the letters of an instansi are signed."""

    LOKAL = "lokal", _("Sertifikat instansi sendiri")
    BSRE = "bsre", _("Layanan eSign BSrE")
    UNGGAH = "unggah", _("Ditandatangani di tempat lain, lalu diunggah")


class Jaminan(models.TextChoices):
    """Who stands behind the certificate of a signature."""

    PSRE = "psre", _("Penyelenggara sertifikasi yang diakui instansi")
    INSTANSI = "instansi", _("Instansi sendiri")


class TandaTangan(models.Model):
    """The signature of one letter: the signed file and what its certificate says. Never changed (triggers)."""

    naskah = models.OneToOneField(Naskah, on_delete=models.PROTECT, primary_key=True, related_name="tanda_tangan")
    berkas = models.ForeignKey(Berkas, on_delete=models.PROTECT, related_name="+")
    cara = models.CharField(max_length=10, choices=CaraTandaTangan)
    jaminan = models.CharField(max_length=10, choices=Jaminan)
    nama_sertifikat = models.TextField(help_text="of whom, as the certificate says")
    penerbit = models.TextField()
    nomor_seri = models.CharField(max_length=80)
    sidik_sertifikat = models.CharField(max_length=64, help_text="SHA-256")
    menurut_tanda_tangan = models.DateTimeField(null=True, help_text="the moment the signature itself claims")
    dicatat = models.DateTimeField()

    class Meta:
        verbose_name = "tanda tangan elektronik"

    def __str__(self) -> str:
        return self.nama_sertifikat


class MenungguTanda(models.Model):
    """A letter in force that its signatory has not signed; gone when it is signed or no longer holds."""

    naskah = models.OneToOneField(Naskah, on_delete=models.PROTECT, primary_key=True, related_name="+")
    pegawai_id = models.BigIntegerField(db_index=True, help_text="this app knows no chapter")
    tenggat = models.DateField()

    class Meta:
        verbose_name = "surat menunggu tanda tangan"


class PengaturanTandaTangan(models.Model):
    """How the letters of this instansi are signed: one row. Secrets are encrypted with the key of the deployment."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1, editable=False)
    cara = models.CharField(max_length=10, choices=CaraTandaTangan, blank=True, default="")
    bsre_alamat = models.URLField(max_length=200, blank=True, default="")
    bsre_pengguna = models.CharField(max_length=100, blank=True, default="")
    bsre_sandi = models.BinaryField(default=bytes)
    akar = models.TextField(blank=True, default="", help_text="PEM: roots this instansi trusts")
    kunci = models.BinaryField(default=bytes, help_text="PKCS#12 of the instansi's own certificate")
    sertifikat = models.TextField(blank=True, default="", help_text="PEM: every certificate of its own, newest last")

    class Meta:
        verbose_name = "pengaturan tanda tangan"
        constraints = [models.CheckConstraint(condition=Q(id=1), name="pengaturan_tanda_tangan_satu")]


class Penggantian(models.Model):
    """That a letter took the place of another, which it names. Never changed (triggers)."""

    baru = models.OneToOneField(Naskah, on_delete=models.PROTECT, primary_key=True, related_name="mengganti")
    lama = models.OneToOneField(Naskah, on_delete=models.PROTECT, related_name="diganti_oleh")

    class Meta:
        verbose_name = "penggantian naskah"
        constraints = [models.CheckConstraint(condition=~Q(baru=F("lama")), name="penggantian_bukan_dirinya")]
