"""The words of one kind of letter."""

from typing import Any

from django import forms

from lincah.naskah.kata.periksa import KOSONG, periksa_kata
from lincah.naskah.kata.ragam import Bagian, Bentuk, Ragam

BARIS = {Bentuk.BARIS: 2, Bentuk.RINCIAN: 5, Bentuk.ALINEA: 7, Bentuk.BUTIR: 8}


class KataForm(forms.Form):
    """One field for each part; `versi` is the version the form was opened with."""

    versi = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, *args: Any, ragam: Ragam, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.ragam = ragam
        for bagian in ragam.bagian:
            wajib = any(f"{{{satu}}}" in ragam.baku.get(bagian.kode, "") for satu in ragam.wajib)
            self.fields[bagian.kode] = _medan(bagian, wajib=wajib or not bagian.boleh_kosong)

    def teks(self) -> dict[str, str]:
        """The text as it was typed, part by part; also while it has faults."""
        sumber = self.data if self.is_bound else self.initial
        return {satu.kode: str(sumber.get(satu.kode, "")).replace("\r\n", "\n").strip() for satu in self.ragam.bagian}

    def clean(self) -> None:
        for kode, keliru in periksa_kata(self.ragam, self.teks()).items():
            for kata in keliru:
                if kata not in self.errors.get(kode, ()):
                    self.add_error(kode, kata)


def _medan(bagian: Bagian, *, wajib: bool) -> forms.CharField:
    bantuan = f"{bagian.petunjuk} Paling banyak {bagian.batas} huruf.".strip()
    kotak = forms.Textarea({"rows": BARIS[bagian.bentuk], "maxlength": None})
    kosong = {"required": KOSONG}
    return forms.CharField(label=bagian.label, required=wajib, error_messages=kosong, help_text=bantuan, widget=kotak)
