from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.validators import UnicodeUsernameValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from lincah.registry.waktu import sekarang


class JenisAkun(models.TextChoices):
    """Whose account it is; the only thing an account itself decides."""

    PEGAWAI = "pegawai", _("Pegawai")
    ADMINISTRATOR = "administrator", _("Administrator instansi")


class AkunManager(BaseUserManager["Akun"]):
    """Makes accounts with a hashed password, or with none that could ever be entered."""

    def create_user(self, username: str, password: str | None = None, **kolom: Any) -> "Akun":
        if not username:
            raise ValueError("akun memerlukan nama pengguna")
        akun = self.model(username=username, **kolom)
        akun.set_password(password)
        akun.save(using=self._db)
        return akun


class Akun(AbstractBaseUser):
    """Somebody who can log in. An employee's username is the NIP."""

    username = models.CharField(
        _("nama pengguna"),
        max_length=150,
        unique=True,
        validators=[UnicodeUsernameValidator()],
        error_messages={"unique": _("Nama pengguna itu sudah ada.")},
    )
    nama = models.CharField(_("nama"), max_length=200, blank=True)
    email = models.EmailField(_("surel"), blank=True)
    jenis = models.CharField(_("jenis"), max_length=20, choices=JenisAkun, default=JenisAkun.PEGAWAI)
    is_active = models.BooleanField(_("aktif"), default=True)
    harus_ganti_sandi = models.BooleanField(_("kata sandi pertama belum diganti"), default=False)
    pengaman_dihapus = models.BooleanField(_("pengaman dihapus administrator, belum diberitahukan"), default=False)
    dibuat = models.DateTimeField(_("dibuat"), default=sekarang, editable=False)

    objects: ClassVar[AkunManager] = AkunManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("akun")

    def __str__(self) -> str:
        return self.nama or self.username

    @property
    def is_administrator(self) -> bool:
        """Does this account look after the instansi itself (structure, import, regulation)?"""
        return self.jenis == JenisAkun.ADMINISTRATOR
