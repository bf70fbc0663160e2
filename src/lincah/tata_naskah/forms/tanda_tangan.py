"""What a signatory enters, for each way of signing."""

from typing import Any

from django import forms

from lincah.naskah.models import CaraTandaTangan
from lincah.naskah.penandatanganan import Masukan
from lincah.naskah.tanda_tangan.porta import Rahasia

RAHASIA = {"autocomplete": "off", "spellcheck": "false"}


class LokalForm(forms.Form):
    """The certificate is the instansi's; the signatory confirms with the account's password."""

    sandi = forms.CharField(
        label="Kata sandi akun Anda",
        help_text="Untuk memastikan bahwa Anda sendiri yang menandatangani.",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._akun = akun

    def clean_sandi(self) -> str:
        if not self._akun.check_password(self.cleaned_data["sandi"]):
            raise forms.ValidationError("Kata sandi salah. Surat belum ditandatangani.")
        return ""

    def masukan(self) -> Masukan:
        return Masukan()


class BsreForm(forms.Form):
    """NIK and passphrase go to the service and nowhere else."""

    nik = forms.RegexField(
        r"^\d{16}$",
        label="NIK Anda",
        help_text="16 angka, sebagaimana terdaftar pada sertifikat elektronik Anda. Tidak disimpan.",
        error_messages={"invalid": "NIK terdiri atas 16 angka."},
        widget=forms.TextInput(attrs={"inputmode": "numeric", **RAHASIA}),
    )
    passphrase = forms.CharField(
        label="Passphrase sertifikat elektronik",
        help_text="Dikirim sekali ke layanan eSign. Tidak disimpan dan tidak dicatat di mana pun.",
        strip=False,
        max_length=200,
        widget=forms.PasswordInput(attrs=RAHASIA),
    )

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)

    def masukan(self) -> Masukan:
        return Masukan(nik=self.cleaned_data["nik"], rahasia=Rahasia(self.cleaned_data["passphrase"]))


class UnggahForm(forms.Form):
    """The letter as it came back from where it was signed."""

    berkas = forms.FileField(
        label="Surat yang sudah ditandatangani",
        help_text="PDF surat ini sendiri, paling besar 10 MB.",
        widget=forms.FileInput(attrs={"accept": "application/pdf"}),
    )

    def __init__(self, *args: Any, akun: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)

    def masukan(self) -> Masukan:
        from lincah.naskah.tanda_tangan.unggah import BATAS

        return Masukan(unggahan=self.cleaned_data["berkas"].read(BATAS + 1))


FORMULIR: dict[str, type[forms.Form]] = {
    CaraTandaTangan.LOKAL: LokalForm,
    CaraTandaTangan.BSRE: BsreForm,
    CaraTandaTangan.UNGGAH: UnggahForm,
}
