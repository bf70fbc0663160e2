from typing import Any

from allauth.account.forms import ChangePasswordForm, LoginForm, SetPasswordForm
from django import forms
from django.utils.translation import gettext_lazy as _


class FormMasuk(LoginForm):
    """Name and password, each with its label; what is no use here (a password by mail) is not offered."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        nama = {"autocomplete": "username", "autocapitalize": "none", "spellcheck": "false", "maxlength": "150"}
        self.fields["login"] = forms.CharField(
            label=_("Nama pengguna"),
            help_text=_("Bagi pegawai: NIP atau NI PPPK."),
            max_length=150,
            widget=forms.TextInput(attrs=nama),
        )
        self.fields["password"] = forms.CharField(
            label=_("Kata sandi"),
            strip=False,
            widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        )


class FormGantiSandi(ChangePasswordForm):
    """A new password is another one: a first password is not kept by typing it again.

    The page says what is asked of it, so no list of rules stands at the field, and no label a second time inside it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _tanpa_ulangan(self.fields)

    def clean_password1(self) -> str:
        baru: str = self.cleaned_data["password1"]
        if self.user and self.user.check_password(baru):
            raise forms.ValidationError(_("Ini kata sandi Anda yang sekarang. Pilih yang lain."))
        return baru


class FormBuatSandi(SetPasswordForm):
    """The first password of an account that has none, as plain as the form that changes one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _tanpa_ulangan(self.fields)


def _tanpa_ulangan(medan: dict[str, forms.Field]) -> None:
    for satu in medan.values():
        satu.help_text = ""
        satu.widget.attrs.pop("placeholder", None)
