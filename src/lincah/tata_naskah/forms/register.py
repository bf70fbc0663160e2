"""Numbers on paper, and where a register goes on."""

from django import forms

from lincah.kedudukan.forms.dasar import TanggalField
from lincah.naskah.blok import TERBANYAK
from lincah.naskah.models import KeadaanNomor


class BlokForm(forms.Form):
    """A block of numbers for a day on paper."""

    tanggal = TanggalField(
        label="Tanggal surat", help_text="Hari surat dibuat di atas kertas; menentukan tahun register."
    )
    banyak = forms.IntegerField(
        label="Banyaknya nomor", min_value=1, max_value=TERBANYAK, help_text="Yang tidak terpakai nanti dicatat batal."
    )
    alasan = forms.CharField(
        label="Mengapa di atas kertas", max_length=300, help_text="Misalnya: jaringan kantor putus."
    )


class CocokForm(forms.Form):
    """What became of one number."""

    keadaan = forms.ChoiceField(
        label="Nomor ini",
        choices=[(KeadaanNomor.DIPAKAI, "Dipakai untuk sebuah surat"), (KeadaanNomor.BATAL, "Batal, tidak dipakai")],
        widget=forms.RadioSelect,
    )
    perihal = forms.CharField(label="Perihal surat", max_length=500, required=False, help_text="Bila dipakai.")
    penanda_tangan = forms.CharField(
        label="Ditandatangani oleh", max_length=300, required=False, help_text="Bila dipakai: nama dan jabatan."
    )
    catatan = forms.CharField(
        label="Catatan",
        max_length=500,
        required=False,
        help_text="Bila batal: mengapa. Bila dipakai: di mana disimpan.",
    )


class MulaiForm(forms.Form):
    """Where the book on paper stopped."""

    tahun = forms.IntegerField(label="Tahun", min_value=2000, max_value=2200)
    terakhir = forms.IntegerField(
        label="Nomor terakhir di buku",
        min_value=0,
        max_value=1_000_000,
        help_text="Surat berikutnya mendapat nomor sesudahnya.",
    )
