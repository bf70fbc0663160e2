import json
import uuid
from typing import Any

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Kunci(models.Model):
    """A key pair of this instansi; one at a time is in use. `identitas` stays when the key changes."""

    identitas = models.UUIDField()
    publik = models.BinaryField(max_length=32)
    tersandi = models.BinaryField(help_text="the private half, sealed with the secret of this deployment")
    dibuat = models.DateTimeField()
    dicabut = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "kunci pertukaran"
        constraints = [
            models.UniqueConstraint(fields=["dicabut"], name="kunci_satu_dipakai", nulls_distinct=False),
        ]


class Mitra(models.Model):
    """Another instansi, its address and public key, and how the line to it is."""

    identitas = models.UUIDField(unique=True)
    nama = models.CharField(max_length=200)
    alamat = models.CharField(max_length=300)
    kunci_publik = models.BinaryField(max_length=32)
    aktif = models.BooleanField(default=True)
    dicatat = models.DateTimeField()
    gagal_beruntun = models.PositiveIntegerField(default=0)
    coba_lagi = models.DateTimeField(null=True)
    sebab = models.TextField(blank=True, default="")
    tersambung = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "mitra pertukaran"
        ordering = ["nama", "id"]

    def __str__(self) -> str:
        return self.nama


class Berkas(models.Model):
    """An attachment under its own hash, however many messages carry it."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    isi = models.BinaryField()

    class Meta:
        verbose_name = "lampiran pesan"


class KeadaanKeluar(models.TextChoices):
    """From written to known to have arrived; refused waits for a person."""

    MENUNGGU = "menunggu", _("menunggu dikirim")
    TERKIRIM = "terkirim", _("sudah sampai")
    DITOLAK = "ditolak", _("ditolak penerima")
    DITARIK = "ditarik", _("ditarik")


class KeadaanMasuk(models.TextChoices):
    """A message that was received is never lost; it may wait for a person, or for the one before it."""

    SELESAI = "selesai", _("selesai")
    GAGAL = "gagal", _("belum dapat ditangani")
    TERTAHAN = "tertahan", _("menunggu pesan sebelumnya")
    DIKESAMPINGKAN = "dikesampingkan", _("dikesampingkan")


class Pesan(models.Model):
    """What both sides keep of a message; `badan` is its canonical text, exactly as it crosses."""

    kode = models.UUIDField(default=uuid.uuid4)
    mitra = models.ForeignKey(Mitra, on_delete=models.PROTECT, related_name="+")
    perkara = models.CharField(max_length=100)
    urutan = models.PositiveIntegerField()
    jenis = models.CharField(max_length=100)
    perihal = models.CharField(max_length=300)
    badan = models.TextField()
    sidik = models.CharField(max_length=64, help_text="SHA-256 of `badan`")
    sebab = models.TextField(blank=True, default="")

    class Meta:
        abstract = True

    @property
    def isi(self) -> dict[str, Any]:
        """The content, as the sender gave it."""
        return dict(json.loads(self.badan)["isi"])

    @property
    def lampiran(self) -> list[dict[str, Any]]:
        """What is attached: nama, tipe, ukuran, sha256 each."""
        return list(json.loads(self.badan)["lampiran"])


class PesanKeluar(Pesan):
    """A message of ours. `mungkin_sampai`: an attempt ended without an answer, so nobody knows."""

    keadaan = models.CharField(max_length=10, choices=KeadaanKeluar, default=KeadaanKeluar.MENUNGGU)
    percobaan = models.PositiveIntegerField(default=0)
    mungkin_sampai = models.BooleanField(default=False)
    di_sana = models.CharField(max_length=20, blank=True, default="", help_text="what became of it there, as answered")
    dibuat = models.DateTimeField()
    selesai = models.DateTimeField(null=True)
    latar = models.BooleanField(default=False, db_default=False, help_text="goes when nothing else waits: a large file")

    class Meta:
        verbose_name = "pesan keluar"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["kode"], name="keluar_kode"),
            models.UniqueConstraint(fields=["mitra", "perkara", "urutan"], name="keluar_urutan"),
        ]
        indexes = [
            models.Index(
                fields=["mitra", "percobaan", "id"],
                name="keluar_terbuka",
                condition=Q(keadaan__in=("menunggu", "ditolak")),
            )
        ]


class PesanMasuk(Pesan):
    """A message of another instansi, kept once under its code."""

    keadaan = models.CharField(max_length=15, choices=KeadaanMasuk)
    diterima = models.DateTimeField()
    ditangani = models.DateTimeField(null=True)

    class Meta:
        verbose_name = "pesan masuk"
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["mitra", "kode"], name="masuk_sekali"),
            models.UniqueConstraint(fields=["mitra", "perkara", "urutan"], name="masuk_urutan"),
        ]
        indexes = [
            models.Index(fields=["id"], name="masuk_terbuka", condition=Q(keadaan__in=("gagal", "tertahan"))),
        ]


class Nonce(models.Model):
    """Seen once; older than the window of time they are refused for their age and need not be kept."""

    mitra = models.ForeignKey(Mitra, on_delete=models.CASCADE, related_name="+")
    nonce = models.CharField(max_length=64)
    waktu = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["mitra", "nonce"], name="nonce_sekali")]


class Penolakan(models.Model):
    """A message turned away: why, as whose it came, how often that day. Counted, so that a flood fills nothing."""

    tanggal = models.DateField()
    alasan = models.CharField(max_length=40)
    pengirim = models.CharField(max_length=36, blank=True, help_text="identity claimed, if it is of one we know")
    pesan = models.CharField(max_length=36, blank=True, help_text="code of the message, if the signature was genuine")
    banyak = models.PositiveIntegerField(default=1)
    pertama = models.DateTimeField()
    terakhir = models.DateTimeField()
    keterangan = models.TextField()
    asal = models.CharField(max_length=60, blank=True)

    class Meta:
        verbose_name = "pesan yang ditolak"
        ordering = ["-terakhir"]
        constraints = [
            models.UniqueConstraint(fields=["tanggal", "alasan", "pengirim", "pesan"], name="penolakan_sehari"),
        ]
