"""Head of letters and pattern of numbers."""

from typing import Any

from django import forms

from lincah.naskah.lambang import BATAS, LambangDitolak, baca_lambang
from lincah.naskah.nomor import MEDAN, PolaKeliru, periksa_pola
from lincah.naskah.surat import Gambar


class KopForm(forms.Form):
    """What stands below the name on the head of letters, and its picture."""

    alamat = forms.CharField(label="Alamat", max_length=200, required=False)
    kode_pos = forms.RegexField(
        r"^\d{5}$", label="Kode pos", required=False, error_messages={"invalid": "Kode pos terdiri atas 5 angka."}
    )
    telepon = forms.CharField(label="Telepon", max_length=100, required=False)
    laman = forms.CharField(label="Laman", max_length=100, required=False)
    pos_el = forms.EmailField(label="Pos-el", max_length=100, required=False)
    lambang = forms.FileField(
        label="Lambang",
        help_text="PNG, paling besar 512 kB dan 2000 x 2000 titik. Bila kosong, dipakai lambang kabupaten.",
        required=False,
        widget=forms.FileInput(attrs={"accept": "image/png"}),
    )
    hapus_lambang = forms.BooleanField(label="Hapus lambang yang sekarang", required=False)

    def clean_lambang(self) -> Gambar | None:
        berkas = self.cleaned_data["lambang"]
        try:
            return baca_lambang(berkas.read(BATAS + 1)) if berkas else None
        except LambangDitolak as galat:
            raise forms.ValidationError(str(galat)) from galat

    @property
    def tulisan(self) -> dict[str, str]:
        """The text fields alone."""
        return {nama: self.cleaned_data.get(nama, "") for nama in ("alamat", "kode_pos", "telepon", "laman", "pos_el")}


class PolaForm(forms.Form):
    """How numbers are written, for one kind or all, one Perangkat Daerah or all."""

    kode_pd = forms.ChoiceField(label="Perangkat daerah", required=False)
    jenis = forms.ChoiceField(label="Jenis surat", required=False)
    klasifikasi = forms.CharField(label="Kode klasifikasi arsip", max_length=50)
    pola = forms.CharField(
        label="Pola nomor",
        max_length=200,
        help_text=f"Medan yang boleh: {', '.join('{' + satu + '}' for satu in MEDAN)}. {{urut:3}} menulis 001.",
        widget=forms.TextInput(attrs={"spellcheck": "false", "autocapitalize": "none"}),
    )

    def __init__(self, *args: Any, pd: list[tuple[str, str]], jenis: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kode_pd"].choices = [("", "Semua perangkat daerah"), *pd]
        self.fields["jenis"].choices = [("", "Semua jenis surat"), *jenis]

    def clean_pola(self) -> str:
        pola: str = self.cleaned_data["pola"]
        try:
            periksa_pola(pola)
        except PolaKeliru as galat:
            raise forms.ValidationError(str(galat)) from galat
        return pola
