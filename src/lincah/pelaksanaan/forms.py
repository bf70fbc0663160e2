"""One small form for each act that asks for words, numbers or rows."""

from typing import Any
from uuid import uuid4

from django import forms

from lincah.penugasan.queries.perkara import Perkara
from lincah.penugasan.services.letak import KONSEP

TEKS = forms.Textarea({"rows": 4})


class TindakanForm(forms.Form):
    """The base: the version of the case the page showed, and the key by which the form is noticed when it comes twice.

    `pegawai_id` is who fills it in; `ganti` the id of an entry that is to be corrected, where the act knows such.
    """

    versi = forms.IntegerField(widget=forms.HiddenInput)
    kunci = forms.UUIDField(required=False, widget=forms.HiddenInput)  # the version of the case guards it as well

    def __init__(
        self, *args: Any, perkara: Perkara, pegawai_id: int | None = None, ganti: int | None = None, **kwargs: Any
    ) -> None:
        self.perkara, self.pegawai_id, self.ganti = perkara, pegawai_id, ganti
        kwargs.setdefault("initial", {"versi": perkara.penugasan.versi, "kunci": uuid4()})
        super().__init__(*args, **kwargs)

    def isi(self) -> dict[str, Any]:
        """What the act leaves behind, without the version."""
        return {kunci: nilai for kunci, nilai in self.cleaned_data.items() if kunci != "versi"}


class CatatanForm(TindakanForm):
    """An act that needs a reason or note."""

    catatan = forms.CharField(
        label="Catatan", max_length=2000, widget=TEKS, help_text="Tulis apa yang perlu diperbaiki."
    )


class KonsepForm(TindakanForm):
    """The concept, mended by its proposer. Other people need a new proposal: their road may be another."""

    judul = forms.CharField(label="Pekerjaan", max_length=200)
    uraian = forms.CharField(label="Uraian tugas", required=False, max_length=2000, widget=TEKS)
    target = forms.CharField(label="Target kinerja", max_length=300)
    satuan = forms.CharField(label="Satuan target", max_length=60)
    mulai = forms.DateField(label="Mulai", widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))
    selesai = forms.DateField(label="Selesai", widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))

    def __init__(self, *args: Any, perkara: Perkara, **kwargs: Any) -> None:
        penugasan = perkara.penugasan
        isi = {medan: getattr(penugasan, medan) for medan in KONSEP}
        awal = {"versi": penugasan.versi, "kunci": uuid4(), **isi}
        super().__init__(*args, perkara=perkara, initial=awal, **kwargs)

    def clean(self) -> dict[str, Any]:
        """Dates in order."""
        isi = super().clean() or self.cleaned_data
        if isi.get("mulai") and isi.get("selesai") and isi["selesai"] < isi["mulai"]:
            self.add_error("selesai", "Tanggal selesai mendahului tanggal mulai; perbaiki salah satunya.")
        return isi


class UmpanBalikForm(TindakanForm):
    """Feedback."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    catatan = forms.CharField(label="Umpan balik", max_length=2000, widget=TEKS)


FORM: dict[str, type[TindakanForm]] = {
    "mengusulkan": KonsepForm,
    "mengembalikan_konsep": CatatanForm,
    "membatalkan": CatatanForm,
    "mengembalikan_rencana": CatatanForm,
    "memberi_umpan_balik": UmpanBalikForm,
    "mengembalikan": CatatanForm,
    "menyatakan_belum": CatatanForm,
    "meneruskan_pengembalian": CatatanForm,
    "memperbaiki_capaian": CatatanForm,
}
