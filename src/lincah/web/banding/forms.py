"""Which regulations are compared, and on what; everything lives in the address."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lincah.peraturan.banding import PALING_BANYAK, PALING_SEDIKIT
from lincah.peraturan.cari.kata import PANJANG, memuat, rangkai
from lincah.peraturan.uraian import TOPIK
from lincah.web.nama_peraturan import NamaPeraturan

TAMPAK = 12
"""Regulations offered at once; of more, those whose name is searched."""


class BandingForm(forms.Form):
    """The filter of the comparison."""

    p = forms.MultipleChoiceField(
        label=gettext_lazy("Peraturan yang dibandingkan"),
        widget=forms.CheckboxSelectMultiple,
    )
    nama = forms.CharField(label=gettext_lazy("Cari peraturan lain menurut nama daerah"), required=False)
    tanya = forms.ChoiceField(label=gettext_lazy("Pokok"), required=False)
    cari = forms.CharField(
        label=gettext_lazy("Kata di dalamnya"),
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "maxlength": PANJANG, "placeholder": "misalnya: lintas unit"}),
    )
    beda = forms.BooleanField(label=gettext_lazy("Hanya yang berbeda"), required=False)

    def __init__(self, data: QueryDict, nama: Mapping[str, NamaPeraturan], bawaan: list[str]) -> None:
        isi = data.copy()
        if "p" not in data:
            isi.setlist("p", bawaan)
        self.dipilih = [satu for satu in dict.fromkeys(isi.getlist("p")) if satu in nama]
        isi.setlist("p", self.dipilih)
        super().__init__(isi)
        self.fields["p"].choices = list(_pilihan(nama, self.dipilih, isi.get("nama", "")))
        self.fields["tanya"].choices = [("", _("Semua pokok")), *_topik()]
        if len(nama) <= TAMPAK:  # a handful is seen at a glance
            del self.fields["nama"]

    def clean_p(self) -> list[str]:
        """Two to four."""
        if len(self.dipilih) < PALING_SEDIKIT:
            raise forms.ValidationError(_("Baru satu yang dipilih. Pilih sekurang-kurangnya satu lagi."))
        if len(self.dipilih) > PALING_BANYAK:
            raise forms.ValidationError(_("Paling banyak empat peraturan sekaligus. Empat yang pertama dibandingkan."))
        return self.dipilih

    def isian(self, nama: str) -> Any:
        """What a filter holds; nothing when it could not be read."""
        return self.cleaned_data.get(nama) or ""


def _pilihan(nama: Mapping[str, NamaPeraturan], dipilih: list[str], cari: str) -> Iterator[tuple[str, str]]:
    """Those chosen and, of the others, those whose name is searched; all of them when they are few."""
    cocok = [id for id, satu in nama.items() if memuat(rangkai(f"{satu.sebutan} {satu.instansi}"), cari)]
    lain = [id for id in cocok if id not in dipilih]
    urutan = list(nama) if len(nama) <= TAMPAK else [*dipilih, *lain[: max(0, TAMPAK - len(dipilih))]]
    yield from ((id, nama[id].pendek) for id in urutan)


def _topik() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Topics under their chapters."""
    for bab, isi in groupby(TOPIK.values(), key=lambda satu: satu.bab):
        yield bab, [(satu.kode, satu.nama) for satu in isi]
