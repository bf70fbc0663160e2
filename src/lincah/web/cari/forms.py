"""What is searched, and where; everything lives in the address."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lincah.peraturan.cari import TOPIK_CARI
from lincah.peraturan.cari.kata import PANJANG
from lincah.web.nama_peraturan import NamaPeraturan


class CariForm(forms.Form):
    """The search of rules."""

    q = forms.CharField(
        label=gettext_lazy("Kata, singkatan, atau pasal"),
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "maxlength": PANJANG, "autocomplete": "off"}),
    )
    peraturan = forms.ChoiceField(label=gettext_lazy("Peraturan"), required=False)
    bab = forms.ChoiceField(label=gettext_lazy("Bab"), required=False)

    def __init__(self, data: QueryDict, nama: Mapping[str, NamaPeraturan]) -> None:
        super().__init__(data)
        bab = dict.fromkeys(satu.bab for satu in TOPIK_CARI.values())
        self.fields["peraturan"].choices = [("", _("Semua")), *((id, satu.pendek) for id, satu in nama.items())]
        self.fields["bab"].choices = [("", _("Semua")), *((satu, satu) for satu in bab)]

    def isian(self, nama: str) -> Any:
        """What a filter holds; nothing when it could not be read."""
        return self.cleaned_data.get(nama) or ""
