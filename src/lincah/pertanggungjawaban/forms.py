"""Forms of reports: what the person adds to the record, the answer to it, a demand, a rhythm."""

from collections.abc import Iterable
from typing import Any

from django import forms

from lincah.pelaksanaan.forms_kerja import TANGGAL, BerkunciForm, teks
from lincah.pertanggungjawaban.models import Irama
from lincah.pertanggungjawaban.services import UsulanLaporan, UsulanPermintaan


class LaporanForm(BerkunciForm):
    """The words of the person beside what was recorded. `tampilkan` shows the record of another period first.

    `draf`: the mark of the words it began with (`draf.Draf.sidik`).
    """

    draf = forms.CharField(widget=forms.HiddenInput, required=False, max_length=16)
    mulai = forms.DateField(label="Dari tanggal", widget=TANGGAL)
    sampai = forms.DateField(label="Sampai tanggal", widget=TANGGAL)
    uraian = teks(
        "Uraian pelaksanaan",
        baris=5,
        panjang=5000,
        bantuan="Sudah diisi dari yang tercatat; lengkapi dengan apa artinya bagi target.",
    )
    hambatan = teks("Permasalahan", wajib=False, bantuan="Kosongkan bila tidak ada selain yang sudah tercatat.")
    rencana = teks("Rencana berikutnya", wajib=False)

    def usulan(self, jenis: str, permintaan: Any = None) -> UsulanLaporan:
        """The command of a valid form."""
        isi = {nama: nilai for nama, nilai in self.cleaned_data.items() if nama != "draf"}
        return UsulanLaporan(jenis=jenis, permintaan=permintaan, **isi)


class TerimaForm(BerkunciForm):
    """What the receiver says."""

    tanggapan = teks("Tanggapan Anda", wajib=False, bantuan="Boleh kosong: laporan diterima tanpa catatan.")


class PermintaanForm(BerkunciForm):
    """Whom to ask, for what, by when."""

    kepada = forms.TypedMultipleChoiceField(label="Kepada siapa", coerce=int, widget=forms.CheckboxSelectMultiple)
    perihal = teks("Apa yang perlu dilaporkan")
    tenggat = forms.DateField(label="Paling lambat", widget=TANGGAL)

    def __init__(self, *args: Any, orang: Iterable[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kepada"].choices = list(orang)

    def usulan(self) -> UsulanPermintaan:
        """The command of a valid form."""
        return UsulanPermintaan(**self.cleaned_data | {"kepada": tuple(self.cleaned_data["kepada"])})


class IramaLaporanForm(BerkunciForm):
    """How often one kind of report is due."""

    jenis = forms.CharField(widget=forms.HiddenInput, max_length=40)
    irama = forms.TypedChoiceField(
        label="Laporan berkala", coerce=int, choices=[(0, "Tanpa jadwal"), *Irama.choices], widget=forms.Select
    )
