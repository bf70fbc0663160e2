"""The forms of the acts of a request: answer with people, refuse with reasons, recommend; and which form an act has."""

from typing import Any

from django import forms

from lincah.pelaksanaan.forms import TEKS, TindakanForm
from lincah.penugasan.models import Sisi


class PutusanForm(TindakanForm):
    """An act that needs no word; one may be added."""

    catatan = forms.CharField(label="Catatan", required=False, max_length=2000, widget=TEKS)


class TarikForm(TindakanForm):
    """A request withdrawn."""

    catatan = forms.CharField(
        label="Alasan penarikan", max_length=2000, widget=TEKS, help_text="Dibaca oleh pejabat yang Anda mintai."
    )


class RekomendasiForm(TindakanForm):
    """A recommendation."""

    rekomendasi = forms.CharField(
        label="Rekomendasi",
        max_length=2000,
        widget=TEKS,
        help_text="Dapat atau tidak dilibatkan, dan pertimbangannya: kompetensi, beban kerja, waktu.",
    )


class TolakForm(TindakanForm):
    """A refusal; its reasons are demanded where the regulation demands them."""

    alasan = forms.CharField(label="Alasan", max_length=2000, widget=TEKS)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        langkah = self.perkara.alur.langkah[self.perkara.penugasan.langkah]
        wajib = any("alasan" in satu.wajib for satu in langkah.tindakan)
        self.fields["alasan"].required = wajib
        self.fields["alasan"].help_text = (
            "Peraturan mewajibkan alasan; alasan ini tertulis dalam surat jawaban."
            if wajib
            else "Peraturan tidak mewajibkan alasan, tetapi pemohon terbantu olehnya."
        )


class PilihForm(PutusanForm):
    """An answer that names people."""

    pegawai = forms.TypedMultipleChoiceField(label="Yang disetujui", coerce=int, widget=forms.CheckboxSelectMultiple)
    field_order = ("versi", "pegawai", "catatan")

    def isi_pilihan(self, pilihan: list[tuple[int, str]], bantuan: str) -> None:
        """The people to choose among, and what is said of the choice."""
        self.fields["pegawai"].choices = pilihan
        self.fields["pegawai"].help_text = bantuan
        self.fields["pegawai"].error_messages["required"] = "Pilih sekurang-kurangnya satu orang."


class SetujuForm(PilihForm):
    """Agreement: to the people asked for by name, or to those the answer names for the criteria."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        permohonan = self.perkara.permohonan
        if permohonan is None or not permohonan.isi.berkriteria:
            del self.fields["pegawai"]
        else:
            bantuan = f"Sesuai kriteria, paling banyak {permohonan.isi.jumlah} orang."
            self.isi_pilihan([(satu.pegawai_id, f"{satu.nama}, {satu.jabatan}") for satu in permohonan.calon], bantuan)


class SebagianForm(PilihForm):
    """Agreement to some of the people asked for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        permohonan = self.perkara.permohonan
        orang = permohonan.orang if permohonan else ()
        pilihan = [(satu.pegawai_id, satu.pegawai.nama_lengkap) for satu in orang if satu.sisi == Sisi.DIMINTA]
        self.isi_pilihan(pilihan, "Centang yang disetujui; yang lain tercatat belum disetujui.")


FORM_PERMOHONAN: dict[str, type[TindakanForm]] = {
    "menarik_permohonan": TarikForm,
    "merekomendasikan": RekomendasiForm,
    "menjawab_setuju": SetujuForm,
    "menjawab_sebagian": SebagianForm,
    "menjawab_tolak": TolakForm,
    "memutuskan_tolak": TolakForm,
    "menyetujui_setuju": PutusanForm,
    "menyetujui_tolak": TolakForm,
    "mengusulkan_tim": PutusanForm,
    "menyusun_surat_penugasan": PutusanForm,
    "meneruskan_permohonan_setuju": PutusanForm,
    "meneruskan_permohonan_tolak": TolakForm,
    "menginstruksikan_tolak": TolakForm,
    "menjawab_ketersediaan_tersedia": PutusanForm,
    "menjawab_ketersediaan_tidak_tersedia": TolakForm,
    "menjawab": TolakForm,
    "meneruskan_jawaban_setuju": PutusanForm,
    "meneruskan_jawaban_tolak": TolakForm,
    "menugaskan": PutusanForm,
}
