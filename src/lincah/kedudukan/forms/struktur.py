"""Forms of units, posts and models."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lincah.kedudukan.forms.dasar import IsianForm, TanggalField
from lincah.kedudukan.models import JenjangJabatan, KelasJabatan
from lincah.naskah.tanggal import tanggal_panjang

PANJANG_URUSAN = 120  # letters, as the table holds them


class UrusanField(forms.CharField):
    """Affairs, one a line, the main one first; the value is a tuple."""

    def __init__(self, **kwargs: Any) -> None:
        bantuan = _(
            "Satu urusan per baris, urusan utama paling atas. Sebagian peraturan memilih model dari urusan ini."
        )
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 3}), help_text=bantuan, **kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, list | tuple) else value

    def clean(self, value: Any) -> tuple[str, ...]:
        urusan = tuple(baris.strip() for baris in super().clean(value).splitlines() if baris.strip())
        if any(len(satu) > PANJANG_URUSAN for satu in urusan):
            raise forms.ValidationError(
                _("Satu urusan paling panjang %(huruf)d huruf; tulis satu urusan per baris."),
                params={"huruf": PANJANG_URUSAN},
            )
        return urusan


class UnitForm(IsianForm):
    """`jenis`: the kinds of unit to choose from, by code and name."""

    jenis = forms.ChoiceField(label=_("Jenis unit"))
    nama = forms.CharField(label=_("Nama unit"), max_length=250)
    singkatan = forms.CharField(label=_("Singkatan"), max_length=40, required=False)
    kode = forms.CharField(label=_("Kode"), max_length=60, required=False, help_text=_("Kode dari SIMPEG, bila ada."))
    urusan = UrusanField(label=_("Urusan pemerintahan"))
    dari = TanggalField(label=_("Berlaku mulai"))

    def __init__(self, *args: Any, jenis: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["jenis"].choices = jenis


class UbahUnitForm(UnitForm):
    """The same without the kind; `awal`: since when the unit is what it is."""

    def __init__(self, *args: Any, awal: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["jenis"]
        self.fields["dari"].help_text = _(
            "Nama dan urusan yang lama tetap terbaca untuk hari-hari sebelumnya. "
            "Bila yang lama salah tulis, isi %(awal)s: yang lama dianggap tidak pernah berlaku."
        ) % {"awal": tanggal_panjang(awal)}


class JabatanForm(IsianForm):
    """`peran`: the structural roles to choose from, by code and name."""

    nama = forms.CharField(label=_("Nama jabatan"), max_length=250)
    kelas = forms.ChoiceField(label=_("Kelas"), choices=KelasJabatan.choices)
    jenjang = forms.ChoiceField(
        label=_("Jenjang"),
        required=False,
        choices=[("", _("Tidak berjenjang")), *JenjangJabatan.choices],
        help_text=_("Hanya untuk jabatan fungsional."),
    )
    pimpinan = forms.BooleanField(
        label=_("Jabatan ini memimpin unit"),
        required=False,
        help_text=_("Satu unit dipimpin satu jabatan. Pelaksana tidak memimpin unit."),
    )
    peran = forms.ChoiceField(
        label=_("Peran dalam struktur"),
        required=False,
        help_text=_("Untuk jabatan pimpinan: peraturan menyebut pejabat menurut perannya."),
    )
    formasi = forms.IntegerField(label=_("Formasi (orang)"), min_value=1, max_value=999, initial=1)
    dari = TanggalField(label=_("Dibuka mulai"))

    def __init__(self, *args: Any, peran: Sequence[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["peran"].choices = [("", _("Tidak ada")), *peran]


class UbahJabatanForm(JabatanForm):
    """Name and formasi only: everything else decides rights and would change the past."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for nama in ("kelas", "jenjang", "pimpinan", "peran", "dari"):
            del self.fields[nama]


class AlihkanForm(IsianForm):
    """Nothing to type: the closed post and the one that carries on stand in the address."""


class PindahForm(IsianForm):
    """The unit and its new place stand in the address; what is asked is from when."""

    dari = TanggalField(
        label=_("Berlaku mulai"),
        help_text=_("Sebelum hari itu unit ini tetap terbaca di tempatnya yang lama."),
    )


class TutupForm(IsianForm):
    sampai = TanggalField(label=_("Hari terakhir"))


class ModelForm(IsianForm):
    model = forms.ChoiceField(label=_("Model yang diikuti"), widget=forms.RadioSelect)
    alasan = forms.CharField(
        label=_("Alasan pilihan"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca lagi oleh pemeriksa dan pengganti Anda."),
    )
    dari = TanggalField(label=_("Berlaku mulai"))

    def __init__(self, *args: Any, model: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["model"].choices = model
