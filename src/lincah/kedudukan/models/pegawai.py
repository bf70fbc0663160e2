from typing import ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower

from lincah.kedudukan.models.pilihan import StatusPegawai
from lincah.naskah.nama import nama_bergelar


class Pegawai(models.Model):
    """A person who serves. The NIP is unique but never the key: a PPPK gets another one with a contract elsewhere.

    `nip` is empty only for a Kepala Daerah, who is no Pegawai ASN, and for an officer of another instansi.
    """

    nama = models.CharField(max_length=150)
    gelar_depan = models.CharField(max_length=40, blank=True, default="")
    gelar_belakang = models.CharField(max_length=60, blank=True, default="")
    nip = models.CharField(max_length=18, blank=True, default="")
    status = models.CharField(max_length=16, choices=StatusPegawai.choices)
    golongan = models.CharField(max_length=6, blank=True, default="")
    akun = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="pegawai"
    )
    email = models.EmailField(blank=True, default="")
    aktif = models.BooleanField(default=True)

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(condition=Q(status__in=StatusPegawai.values), name="pegawai_status_sah"),
            models.CheckConstraint(
                condition=Q(nip__regex=r"^[0-9]{18}$")
                | Q(nip="", status=StatusPegawai.PEJABAT_NEGARA)
                | Q(nip="", status=StatusPegawai.INSTANSI_LAIN, aktif=False, akun=None),
                name="pegawai_nip_sah",
            ),
            models.UniqueConstraint(fields=["nip"], condition=~Q(nip=""), name="pegawai_nip_tunggal"),
            models.UniqueConstraint(Lower("nama"), condition=Q(nip="", aktif=True), name="pegawai_tanpa_nip_tunggal"),
        ]
        indexes: ClassVar = [models.Index(Lower("nama"), "id", name="pegawai_nama")]

    def __str__(self) -> str:
        return self.nama_lengkap

    @property
    def nama_lengkap(self) -> str:
        """The name with its titles, as on a letter."""
        return nama_bergelar(self.nama, self.gelar_depan, self.gelar_belakang)
