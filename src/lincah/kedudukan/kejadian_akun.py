"""What a person changes about the own account, and what was changed for them, leaves an event; and is told."""

from typing import Any

from allauth.account.signals import password_changed, password_set, user_logged_in
from allauth.mfa.models import Authenticator
from django.contrib import messages
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from lincah.accounts.models import Akun
from lincah.audit.services import Pelaku, catat
from lincah.kedudukan.models import Pegawai
from lincah.registry.waktu import sekarang

SANDI = {password_changed: "akun.sandi_diganti", password_set: "akun.sandi_dibuat"}
DIHAPUS = _(
    "Pengaman masuk dua langkah Anda dihapus oleh administrator instansi. Bila Anda tidak memintanya, segera hubungi "
    "administrator. Pasang lagi di Lainnya, Pengaman masuk dua langkah."
)


def dengarkan() -> None:
    """Connect the receivers; called once when the app is ready."""
    for isyarat in SANDI:
        isyarat.connect(_sandi, dispatch_uid=SANDI[isyarat])
    post_save.connect(_dipasang, sender=Authenticator, dispatch_uid="akun.pengaman_dipasang")
    post_delete.connect(_dilepas, sender=Authenticator, dispatch_uid="akun.pengaman_dilepas")
    user_logged_in.connect(_masuk, dispatch_uid="akun.masuk")


@transaction.atomic
def _sandi(signal: Any, user: Akun, **lain: object) -> None:
    """A new password of one's own: the first one, if it was, is behind."""
    Akun.objects.filter(pk=user.pk).update(harus_ganti_sandi=False)
    user.harus_ganti_sandi = False
    _catat(SANDI[signal], user)


def _dipasang(instance: Authenticator, created: bool, **lain: object) -> None:
    # The row itself is listened to: allauth speaks only after the transaction.
    if created:
        _catat("akun.pengaman_dipasang", instance.user, macam=str(instance.type))


def _dilepas(instance: Authenticator, **lain: object) -> None:
    """Taken off by oneself; what an administrator takes away has an event that names the administrator."""
    if not getattr(instance, "oleh_administrator", False):
        _catat("akun.pengaman_dilepas", instance.user, macam=str(instance.type))


def _masuk(request: HttpRequest, user: Akun, **lain: object) -> None:
    """Tell once what happened to the account meanwhile."""
    if Akun.objects.filter(pk=user.pk, pengaman_dihapus=True).update(pengaman_dihapus=False):
        messages.warning(request, str(DIHAPUS))


@transaction.atomic
def _catat(jenis: str, akun: Akun, **isi: str) -> None:
    pegawai = Pegawai.objects.filter(akun=akun).first()
    kapasitas = "administrator" if akun.is_administrator else "pegawai"
    pelaku = Pelaku(akun.pk, pegawai.pk if pegawai else None, str(pegawai or akun), kapasitas)
    catat(jenis=jenis, objek=("akun", str(akun.pk)), pelaku=pelaku, isi=isi, waktu=sekarang())
