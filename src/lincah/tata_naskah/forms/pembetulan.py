"""The words of a letter that is put right."""

from typing import Any

from django import forms

from lincah.tata_naskah.services.pembetulan import Pembetulan


class PembetulanForm(forms.Form):
    """Subject, paragraphs, labelled parts, and why."""

    perihal = forms.CharField(label="Hal", max_length=500)
    isi = forms.CharField(
        label="Isi surat", max_length=10_000, widget=forms.Textarea({"rows": 10}),
        help_text="Paragraf dipisahkan satu baris kosong.",
    )  # fmt: skip
    rincian = forms.CharField(
        label="Rincian", max_length=5000, required=False, widget=forms.Textarea({"rows": 5}),
        help_text="Satu baris satu rincian, label lalu titik dua: “Durasi pelibatan: 3 Maret sampai dengan 2 April”.",
    )  # fmt: skip
    alasan = forms.CharField(
        label="Apa yang dibetulkan", max_length=500, help_text="Tertulis dalam riwayat, tidak dalam surat."
    )

    def clean_rincian(self) -> tuple[tuple[str, str], ...]:
        baris = [satu.strip() for satu in self.cleaned_data["rincian"].splitlines() if satu.strip()]
        if keliru := [satu for satu in baris if ":" not in satu]:
            raise forms.ValidationError(f"Tulis label dan titik dua pada baris “{keliru[0][:60]}”.")
        pasangan = (satu.partition(":") for satu in baris)
        return tuple((label.strip(), nilai.strip()) for label, _, nilai in pasangan)

    def pembetulan(self) -> Pembetulan:
        data = self.cleaned_data
        paragraf = (" ".join(satu.split()) for satu in data["isi"].replace("\r\n", "\n").split("\n\n"))
        return Pembetulan(
            perihal=data["perihal"],
            isi=tuple(satu for satu in paragraf if satu),
            rincian=data["rincian"],
            alasan=data["alasan"],
        )


def awal_pembetulan(isi: dict[str, Any]) -> dict[str, str]:
    """The form filled with the words of the letter as it stands."""
    rincian = "\n".join(f"{label}: {nilai}" for label, nilai in isi["rincian"])
    return {"perihal": isi["perihal"], "isi": "\n\n".join(isi["isi"]), "rincian": rincian}
