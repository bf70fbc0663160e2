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

TAMPAK = 60
"""Regulations offered in the list; of more, only the one in force and the one chosen. A region's name among the words
narrows as well."""


class CariForm(forms.Form):
    """The search of rules."""

    q = forms.CharField(
        label=gettext_lazy("Kata, singkatan, atau pasal"),
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "maxlength": PANJANG, "autocomplete": "off"}),
    )
    peraturan = forms.ChoiceField(label=gettext_lazy("Peraturan"), required=False)
    bab = forms.ChoiceField(label=gettext_lazy("Bab"), required=False)

    def __init__(self, data: QueryDict, nama: Mapping[str, NamaPeraturan], berlaku: str) -> None:
        super().__init__(data)
        sedikit = len(nama) <= TAMPAK
        dekat = [satu for id, satu in nama.items() if sedikit or id in (berlaku, data.get("peraturan"))]
        bab = dict.fromkeys(satu.bab for satu in TOPIK_CARI.values())
        self.fields["peraturan"].choices = [("", _("Semua")), *((satu.id, satu.pendek) for satu in dekat)]
        self.fields["bab"].choices = [("", _("Semua")), *((satu, satu) for satu in bab)]

    def isian(self, nama: str) -> Any:
        """What a filter holds; nothing when it could not be read."""
        return self.cleaned_data.get(nama) or ""
