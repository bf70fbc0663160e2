"""Forms of people: who holds what, delegation, penetapan, competences, data."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lincah.kedudukan.forms.dasar import IsianForm, TanggalField
from lincah.kedudukan.kait import Pekerjaan
from lincah.kedudukan.models import (
    JenisPemangkuan,
    Kewenangan,
    StatusPegawai,
)
from lincah.kedudukan.models.kompetensi import TINGKAT


class AngkatForm(IsianForm):
    jenis = forms.ChoiceField(
        label=_("Diangkat sebagai"),
        choices=[
            (JenisPemangkuan.DEFINITIF, _("Definitif")),
            (JenisPemangkuan.PLT, _("Pelaksana Tugas (Plt), mengisi jabatan yang kosong")),
            (JenisPemangkuan.PLH, _("Pelaksana Harian (Plh), menggantikan pejabat yang berhalangan")),
            (JenisPemangkuan.PJ, _("Penjabat (Pj)")),
        ],
        initial=JenisPemangkuan.DEFINITIF,
        widget=forms.RadioSelect,
    )
    dari = TanggalField(label=_("Mulai tanggal"))
    sampai = TanggalField(label=_("Sampai tanggal"), required=False, help_text=_("Wajib bagi Plt dan Plh."))
    nomor_sk = forms.CharField(label=_("Nomor surat keputusan"), max_length=100, required=False)


class TinggalkanForm(IsianForm):
    """Leaving a post or an office; where work runs there, it is asked whether others will follow."""

    menyusul = forms.BooleanField(
        label=_("Penggantinya menyusul"),
        required=False,
        help_text=_("Pekerjaan itu menunggu sampai ada penggantinya, dan sampai saat itu tampil di Masalah struktur."),
    )

    def __init__(self, *args: Any, pekerjaan: Sequence[Pekerjaan], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields([nama for nama in self.fields if nama != "menyusul"])
        if not pekerjaan:
            del self.fields["menyusul"]


class MutasiForm(TinggalkanForm):
    dari = TanggalField(
        label=_("Mulai bertugas di jabatan baru"), help_text=_("Jabatan lama berakhir sehari sebelumnya.")
    )
    nomor_sk = forms.CharField(label=_("Nomor surat keputusan"), max_length=100, required=False)


class AkhiriForm(TinggalkanForm):
    sampai = TanggalField(label=_("Hari terakhir"))
    alasan = forms.CharField(
        label=_("Alasan"), max_length=200, help_text=_("Misalnya: pensiun; salah catat, seharusnya jabatan lain.")
    )


class DelegasiForm(IsianForm):
    kewenangan = forms.ChoiceField(label=_("Kewenangan"), choices=Kewenangan.choices, widget=forms.RadioSelect)
    nomor = forms.CharField(label=_("Nomor surat pendelegasian"), max_length=100)
    tanggal = TanggalField(label=_("Tanggal surat"))
    dari = TanggalField(label=_("Berlaku mulai"))
    sampai = TanggalField(label=_("Sampai tanggal"), required=False)


class PenetapanForm(IsianForm):
    unit = forms.ChoiceField(label=_("Kedudukan pada unit"))
    nomor = forms.CharField(label=_("Nomor penetapan"), max_length=100)
    tanggal = TanggalField(label=_("Tanggal penetapan"))
    penetap = forms.CharField(label=_("Ditetapkan oleh"), max_length=150, help_text=_("Nama jabatan yang menetapkan."))
    dari = TanggalField(label=_("Berlaku mulai"))
    sampai = TanggalField(label=_("Sampai tanggal"), required=False)

    def __init__(self, *args: Any, unit: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit"].choices = unit


class PegawaiForm(IsianForm):
    status = forms.ChoiceField(label=_("Status"), choices=StatusPegawai.sendiri())
    nip = forms.CharField(
        label=_("NIP atau NI PPPK"),
        max_length=25,
        required=False,
        help_text=_("18 angka, spasi boleh. Hanya pejabat negara yang tidak mempunyainya."),
    )
    gelar_depan = forms.CharField(label=_("Gelar depan"), max_length=40, required=False)
    nama = forms.CharField(label=_("Nama tanpa gelar"), max_length=150)
    gelar_belakang = forms.CharField(label=_("Gelar belakang"), max_length=60, required=False)
    golongan = forms.CharField(
        label=_("Golongan"), max_length=6, required=False, help_text=_("PNS misalnya III/c, PPPK misalnya IX.")
    )
    email = forms.EmailField(label=_("Surel"), required=False)

    def clean_nip(self) -> str:
        return "".join(self.cleaned_data["nip"].split())


class UbahPegawaiForm(TinggalkanForm, PegawaiForm):
    aktif = forms.BooleanField(
        label=_("Masih aktif"),
        required=False,
        help_text=_("Hapus tandanya bila pensiun, pindah instansi, atau berhenti. Akunnya tidak dapat dipakai lagi."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["status"]
        if "menyusul" in self.fields:
            self.fields["menyusul"].label = _("Bila tidak aktif lagi: penggantinya menyusul")


class HapusPengamanForm(IsianForm):
    alasan = forms.CharField(
        label=_("Alasan"),
        max_length=200,
        help_text=_("Misalnya: ponsel hilang; orangnya datang sendiri dengan kartu pegawai."),
    )


class KompetensiForm(IsianForm):
    nama = forms.CharField(
        label=_("Kompetensi"),
        max_length=120,
        widget=forms.TextInput(attrs={"list": "kompetensi-dikenal", "autocomplete": "off"}),
        help_text=_("Pilih yang sudah ada bila cocok; nama yang sama memudahkan pencarian orang."),
    )
    tingkat = forms.TypedChoiceField(
        label=_("Tingkat"),
        choices=[(satu, f"{satu} – {arti}") for satu, arti in TINGKAT],
        coerce=int,
        widget=forms.RadioSelect,
    )
    bukti = forms.CharField(
        label=_("Bukti"), max_length=200, required=False, help_text=_("Misalnya nomor sertifikat atau diklat.")
    )


class AkhiriKompetensiForm(IsianForm):
    alasan = forms.CharField(
        label=_("Alasan"), max_length=200, help_text=_("Misalnya: salah orang; sertifikatnya sudah tidak berlaku.")
    )
