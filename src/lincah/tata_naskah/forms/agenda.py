"""A letter that came in."""

from django import forms

from lincah.kedudukan.forms.dasar import TanggalField


class MasukForm(forms.Form):
    """As it stands on the paper."""

    diterima = TanggalField(label="Diterima pada")
    dari = forms.CharField(label="Dari", max_length=300, help_text="Instansi atau pejabat pengirim.")
    nomor = forms.CharField(label="Nomor surat", max_length=150, required=False)
    tanggal = TanggalField(label="Tanggal surat", required=False)
    perihal = forms.CharField(label="Perihal", max_length=500)
    catatan = forms.CharField(
        label="Catatan", max_length=500, required=False, help_text="Misalnya kepada siapa diteruskan."
    )
