"""Forms of the administrator of the exchange."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from lincah.exchange.kartu import Kartu, KartuKeliru, baca_kartu


class KartuForm(forms.Form):
    """The card of a mitra, pasted; with `periksa` it must also be said that the fingerprint was compared."""

    kartu = forms.CharField(
        label="Kartu pertukaran mitra",
        help_text="Salin kartu yang dikirim administrator instansi itu, seluruhnya.",
        max_length=5000,
        widget=forms.Textarea(attrs={"class": "masukan", "rows": 7, "autocomplete": "off", "spellcheck": "false"}),
    )

    def clean_kartu(self) -> Kartu:
        try:
            return baca_kartu(self.cleaned_data["kartu"])
        except KartuKeliru as sebab:
            raise ValidationError(str(sebab)) from sebab


class CocokForm(KartuForm):
    """The second step: the same card, and the fingerprint compared."""

    cocok = forms.BooleanField(
        label="Sidik ini sudah saya cocokkan dengan administrator instansi itu",
        help_text="Lewat telepon, tatap muka, atau surat; bukan lewat jalan yang sama dengan kartunya.",
        error_messages={"required": "Cocokkan dahulu sidik di atas, lalu beri tanda."},
    )

    def __init__(self, *isi: Any, **lain: Any) -> None:
        super().__init__(*isi, **lain)
        self.fields["kartu"].widget = forms.HiddenInput()


class AlasanForm(forms.Form):
    """Why; it stays in the audit trail."""

    alasan = forms.CharField(
        label="Alasan",
        help_text="Tersimpan dalam jejak audit.",
        max_length=500,
        widget=forms.Textarea(attrs={"class": "masukan", "rows": 3}),
    )
