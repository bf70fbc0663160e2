"""Forms of the structure and its people. What is right is decided by the services; a form only reads what was typed."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from lincah.kedudukan.models import (
    JenisPemangkuan,
    JenisUnit,
    JenjangJabatan,
    KelasJabatan,
    Kewenangan,
    Peran,
    StatusPegawai,
)
from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.kedudukan.queries.daftar import TANPA_JABATAN
from lincah.naskah.tanggal import tanggal_panjang

PANJANG_URUSAN = 120  # letters, as the table holds them
PANJANG_ANGKA = 18  # digits that fit an id


class TanggalField(forms.DateField):
    """A date; the browser shows its own calendar."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(widget=widget, input_formats=["%Y-%m-%d", "%d-%m-%Y", "%d/%m/%Y"], **kwargs)


class IsianForm(forms.Form):
    """A form that knows what the page looked like when it was opened: `sidik` is compared before anything is saved."""

    sidik = forms.CharField(required=False, widget=forms.HiddenInput)

    @property
    def isian(self) -> dict[str, Any]:
        """What was typed, without what belongs to the page."""
        return {nama: nilai for nama, nilai in self.cleaned_data.items() if nama != "sidik"}


class SaringForm(forms.Form):
    """The filter of the list of people; it lives in the address."""

    cari = forms.CharField(label=_("Cari nama atau NIP"), required=False, max_length=80)
    pd = forms.ChoiceField(label=_("Perangkat Daerah"), required=False)
    unit = forms.ChoiceField(label=_("Unit di dalamnya"), required=False)
    kelas = forms.ChoiceField(label=_("Kelas atau jenjang"), required=False)

    def __init__(
        self, *args: Any, pd: list[tuple[str, str]], unit: list[tuple[str, str]], semua: bool, **kw: Any
    ) -> None:
        super().__init__(*args, **kw)
        self.fields["cari"].widget.input_type = "search"
        self.fields["pd"].choices = [("", _("Semua")), *pd]
        self.fields["unit"].choices = [("", _("Semua")), *unit]
        self.fields["kelas"].choices = _pilihan_kelas(semua)
        for nama, ada in (("pd", len(pd) > 1), ("unit", bool(unit))):
            if not ada:
                del self.fields[nama]


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
    jenis = forms.ChoiceField(label=_("Jenis unit"), choices=JenisUnit.choices)
    nama = forms.CharField(label=_("Nama unit"), max_length=250)
    singkatan = forms.CharField(label=_("Singkatan"), max_length=40, required=False)
    kode = forms.CharField(label=_("Kode"), max_length=60, required=False, help_text=_("Kode dari SIMPEG, bila ada."))
    urusan = UrusanField(label=_("Urusan pemerintahan"))
    dari = TanggalField(label=_("Berlaku mulai"))


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
        choices=[("", _("Tidak ada")), *Peran.choices],
        help_text=_("Untuk jabatan pimpinan: peraturan menyebut pejabat menurut perannya."),
    )
    formasi = forms.IntegerField(label=_("Formasi (orang)"), min_value=1, max_value=999, initial=1)
    dari = TanggalField(label=_("Dibuka mulai"))


class UbahJabatanForm(JabatanForm):
    """Name and formasi only: everything else decides rights and would change the past."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for nama in ("kelas", "jenjang", "pimpinan", "peran", "dari"):
            del self.fields[nama]


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


class MutasiForm(IsianForm):
    dari = TanggalField(
        label=_("Mulai bertugas di jabatan baru"), help_text=_("Jabatan lama berakhir sehari sebelumnya.")
    )
    nomor_sk = forms.CharField(label=_("Nomor surat keputusan"), max_length=100, required=False)


class AkhiriForm(IsianForm):
    sampai = TanggalField(label=_("Hari terakhir"))
    alasan = forms.CharField(
        label=_("Alasan"), max_length=200, help_text=_("Misalnya: pensiun; salah catat, seharusnya jabatan lain.")
    )


class TutupForm(IsianForm):
    sampai = TanggalField(label=_("Hari terakhir"))


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


class PegawaiForm(IsianForm):
    status = forms.ChoiceField(label=_("Status"), choices=StatusPegawai.choices)
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


class UbahPegawaiForm(PegawaiForm):
    aktif = forms.BooleanField(
        label=_("Masih aktif"),
        required=False,
        help_text=_("Hapus tandanya bila pensiun, pindah instansi, atau berhenti. Akunnya tidak dapat dipakai lagi."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["status"]


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


class PindahForm(IsianForm):
    """The unit and its new place stand in the address; what is asked is from when."""

    dari = TanggalField(
        label=_("Berlaku mulai"),
        help_text=_("Sebelum hari itu unit ini tetap terbaca di tempatnya yang lama."),
    )


def tanggal_dari(teks: str) -> date | None:
    """A date from the address, None when it is no date."""
    try:
        return date.fromisoformat(teks)
    except ValueError:
        return None


def angka_dari(teks: str) -> int | None:
    """A whole number from the address or a hidden field, None when it is none (or one no id could be)."""
    return int(teks) if teks.isdecimal() and len(teks) <= PANJANG_ANGKA else None


def kata_dari(teks: str) -> str:
    """Words to search for, without what no text holds: control characters, of which PostgreSQL refuses NUL."""
    return " ".join("".join(huruf if huruf.isprintable() else " " for huruf in teks).split())


def _pilihan_kelas(semua: bool) -> list[tuple[str, Any]]:
    pilihan: list[tuple[str, Any]] = [
        ("", _("Semua")),
        (_("Kelas"), KelasJabatan.choices),
        (_("Jenjang"), JenjangJabatan.choices),
    ]
    return [*pilihan, (TANPA_JABATAN, _("Belum memangku jabatan"))] if semua else pilihan
