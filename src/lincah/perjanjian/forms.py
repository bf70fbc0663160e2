"""Forms of perjanjian: rows of targets, a division, directions, the strategy, a rencana strategis."""

from typing import Any

from django import forms

from lincah.kedudukan.forms import angka_dari
from lincah.law.kedudukan import Pos
from lincah.perjanjian.models import BentukStrategi, CaraBagi, JenisArahan, Renstra
from lincah.perjanjian.services.isian import ANGGARAN_TERBESAR, PANJANG, TERBANYAK, Isian
from lincah.perjanjian.services.pembagian import Bagian

TANGGAL = {"type": "date"}
RUPIAH_KELIRU = "Tulis anggaran sebagai angka rupiah, misalnya 12.500.000."
TEKS = forms.Textarea({"rows": 4})


class RupiahField(forms.CharField):
    """Rupiah without decimals; points between thousands and a leading `Rp` are forgiven."""

    def to_python(self, value: Any) -> Any:
        teks = str(value or "").replace("Rp", "").replace(" ", "").replace(".", "")
        if not teks:
            return None
        if not teks.isdecimal() or int(teks) > ANGGARAN_TERBESAR:
            raise forms.ValidationError(RUPIAH_KELIRU)
        return int(teks)

    def prepare_value(self, value: Any) -> Any:
        return f"{value:,}".replace(",", ".") if isinstance(value, int) else value


class IsianForm(forms.Form):
    """One row: sasaran, indikator, target, satuan, anggaran."""

    sasaran = forms.CharField(max_length=PANJANG["sasaran"], widget=forms.Textarea({"rows": 2}))
    indikator = forms.CharField(
        label="Indikator kinerja", max_length=PANJANG["indikator"], widget=forms.Textarea({"rows": 2})
    )
    target = forms.CharField(max_length=PANJANG["target"], help_text="Misalnya: 100, 12,5, atau WTP")
    satuan = forms.CharField(max_length=PANJANG["satuan"], help_text="Misalnya: dokumen, persen, opini")
    anggaran = RupiahField(required=False, help_text="Rupiah, misalnya 12.500.000")

    def isian(self) -> Isian:
        """The row of a valid form."""
        isi = self.cleaned_data
        return Isian(
            *(isi[nama] for nama in PANJANG), isi["anggaran"], angka_dari(isi.get("simpul") or ""),
            angka_dari(isi.get("asal") or ""),
        )  # fmt: skip


class ButirForm(IsianForm):
    """A row of a draft; `simpul` and `asal` tell which target it goes on with."""

    simpul = forms.CharField(required=False, widget=forms.HiddenInput)
    asal = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.empty_permitted = True  # a row left empty is no row
        self.use_required_attribute = False


ButirFormSet = forms.formset_factory(ButirForm, extra=0, can_delete=True, max_num=TERBANYAK, absolute_max=TERBANYAK)


class BagianForm(IsianForm):
    """What one post below takes over; only a ticked one is looked at."""

    ikut = forms.BooleanField(required=False)
    field_order = ("ikut",)

    def __init__(self, *args: Any, pos: Pos, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pos = pos
        self.fields["ikut"].label = f"Bagi kepada {pos.nama}"
        for nama in PANJANG:
            self.fields[nama].required = False  # judged together with `ikut`
        self.use_required_attribute = False

    def clean(self) -> dict[str, Any]:
        """A ticked post needs its words."""
        isi = super().clean() or self.cleaned_data
        for nama in PANJANG if isi.get("ikut") else ():
            if not isi.get(nama) and nama not in self.errors:
                self.add_error(nama, f"{str(self.fields[nama].label or nama).capitalize()} belum diisi.")
        return isi

    def bagian(self, utama: int | None) -> Bagian:
        """What this post takes over."""
        return Bagian(self.pos.id, self.isian(), self.pos.id == utama)


class BagiForm(forms.Form):
    """How a target is divided; its rows are `BagianForm`s."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    versi = forms.IntegerField(widget=forms.HiddenInput)
    cara = forms.ChoiceField(
        label="Cara membagi",
        choices=(
            (CaraBagi.BAGIAN, "Setiap jabatan mendapat bagian tersendiri"),
            (CaraBagi.BERSAMA, "Dipikul bersama, dengan satu penanggung jawab"),
        ),
        widget=forms.RadioSelect,
    )
    utama = forms.TypedChoiceField(
        label="Penanggung jawab target bersama",
        coerce=int,
        required=False,
        empty_value=None,
        help_text="Diisi hanya bila target dipikul bersama.",
    )

    def __init__(self, *args: Any, bawahan: tuple[Pos, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["utama"].choices = [("", "Pilih jabatan"), *((satu.id, satu.nama) for satu in bawahan)]


class RancanganForm(IsianForm):
    """A target written before the superior has divided."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)


class ArahanForm(forms.Form):
    """A direction or an expectation."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    jenis = forms.ChoiceField(label="Yang Anda sampaikan", choices=JenisArahan.choices, widget=forms.RadioSelect)
    teks = forms.CharField(label="Isinya", max_length=2000, widget=TEKS)


class RekomendasiForm(forms.Form):
    """Which people a target needs."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    teks = forms.CharField(
        label="Pegawai yang diperlukan",
        max_length=2000,
        widget=TEKS,
        help_text="Sebutkan jumlah, jenis jabatan, jenjang, dan bila perlu pegawai dari unit lain.",
    )


class StrategiForm(forms.Form):
    """How a target is to be reached."""

    versi = forms.IntegerField(required=False, widget=forms.HiddenInput)
    uraian = forms.CharField(label="Strategi pencapaian", max_length=2000, widget=TEKS)
    bentuk = forms.ChoiceField(label="Dikerjakan oleh", choices=BentukStrategi.choices, widget=forms.RadioSelect)
    ketua = forms.BooleanField(label="Tim memerlukan ketua", required=False)
    lintas = forms.BooleanField(label="Perlu pegawai dari unit lain", required=False)
    unit_lain = forms.TypedChoiceField(
        label="Unit yang dimintai pegawai",
        coerce=int,
        required=False,
        empty_value=None,
        help_text="Boleh dipilih nanti.",
    )

    def __init__(self, *args: Any, unit: list[tuple[int, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["unit_lain"].choices = [("", "Belum ditentukan"), *unit]


class AlasanForm(forms.Form):
    """Words that an act asks for."""

    alasan = forms.CharField(max_length=1000, widget=TEKS)

    def __init__(self, *args: Any, label: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["alasan"].label = label


class RenstraForm(forms.Form):
    """A rencana strategis."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    judul = forms.CharField(max_length=250, help_text="Misalnya: Rencana Strategis Dinas Kesehatan 2025–2029")
    nomor = forms.CharField(max_length=100, help_text="Nomor keputusan atau peraturan yang menetapkannya")
    tanggal = forms.DateField(widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    dari = forms.IntegerField(label="Tahun awal", min_value=2000, max_value=2100)
    sampai = forms.IntegerField(label="Tahun akhir", min_value=2000, max_value=2100)
    sasaran = forms.CharField(label="Sasaran strategis", required=False, max_length=4000, widget=TEKS)


class UnggahForm(forms.Form):
    """A spreadsheet of rows."""

    berkas = forms.FileField(
        label="Lembar kerja (.xlsx)",
        widget=forms.ClearableFileInput({"accept": ".xlsx,.ods"}),
        help_text="Paling besar 1 MB.",
    )


def pilihan_renstra(unit_id: list[int], tahun: int) -> list[tuple[str, str]]:
    """The rencana strategis of these units that cover the year."""
    baris = Renstra.objects.filter(unit_id__in=unit_id, dari__lte=tahun, sampai__gte=tahun).order_by("-dari", "judul")
    return [("", "Belum dipilih"), *((str(satu.pk), str(satu)) for satu in baris)]
