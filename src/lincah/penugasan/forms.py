"""The form of the wizard: work first, then people."""

from datetime import date
from typing import Any
from uuid import UUID, uuid4

from django import forms

from lincah.kedudukan.forms import angka_dari
from lincah.kedudukan.queries import Pegangan
from lincah.law.kedudukan import Pos
from lincah.law.penugasan import Bentuk
from lincah.penugasan.models import BentukPenugasan, SifatTugas
from lincah.penugasan.queries.calon import Calon
from lincah.penugasan.services import Usulan

TANGGAL = {"type": "date"}


class UsulanForm(forms.Form):
    """Work and people of an intended assignment. Everything else is derived."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    asal = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)
    jabatan = forms.TypedChoiceField(label="Anda bertindak sebagai", coerce=int, widget=forms.HiddenInput)
    judul = forms.CharField(
        label="Nama pekerjaan", max_length=200, help_text="Misalnya: Penyusunan profil kesehatan 2025"
    )
    uraian = forms.CharField(label="Uraian tugas", required=False, max_length=2000, widget=forms.Textarea({"rows": 3}))
    target = forms.CharField(label="Target kinerja", max_length=300, help_text="Misalnya: 1 dokumen profil, disahkan")
    satuan = forms.CharField(label="Satuan target", max_length=60, help_text="Misalnya: dokumen, orang, persen")
    sifat = forms.ChoiceField(label="Sifat tugas", choices=SifatTugas.choices, widget=forms.RadioSelect)
    mulai = forms.DateField(label="Mulai", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    selesai = forms.DateField(label="Selesai", widget=forms.DateInput(TANGGAL, format="%Y-%m-%d"))
    bentuk = forms.ChoiceField(label="Dikerjakan oleh", choices=BentukPenugasan.choices, widget=forms.RadioSelect)
    pegawai = forms.TypedMultipleChoiceField(label="Orangnya", coerce=int, widget=forms.CheckboxSelectMultiple)
    ketua = forms.TypedChoiceField(label="Ketua tim", coerce=int, empty_value=None, required=False)
    koordinator = forms.TypedChoiceField(
        label="Pelaksana koordinasi", coerce=int, empty_value=None, required=False,
        help_text="Pejabat yang ditunjuk mengoordinasikan: memantau dan memberi umpan balik, tidak menilai.",
    )  # fmt: skip

    def __init__(
        self,
        *args: Any,
        jabatan: tuple[Pegangan, ...],
        calon: tuple[Calon, ...],
        koordinator: tuple[Pos, ...] = (),
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["koordinator"].choices = [("", "Tidak ditunjuk"), *((satu.id, satu.nama) for satu in koordinator)]
        if not koordinator:
            del self.fields["koordinator"]
        self.fields["jabatan"].choices = [(satu.jabatan_id, satu.sebutan) for satu in jabatan]
        self.fields["pegawai"].choices = [(satu.orang.pegawai_id, satu.orang.nama) for satu in calon]
        self.fields["pegawai"].error_messages["required"] = "Pilih sekurang-kurangnya satu orang."
        self.fields["ketua"].choices = [("", "Tanpa ketua tim"), *self.fields["pegawai"].choices]

    def clean(self) -> dict[str, Any]:
        """Dates in order; the ketua among the people. Wording tells what to do next."""
        isi = super().clean() or self.cleaned_data
        mulai, selesai = isi.get("mulai"), isi.get("selesai")
        if mulai and selesai and selesai < mulai:
            self.add_error("selesai", "Tanggal selesai mendahului tanggal mulai; perbaiki salah satunya.")
        tim = isi.get("bentuk") == BentukPenugasan.TIM
        if tim and isi.get("ketua") and isi["ketua"] not in isi.get("pegawai", []):
            self.add_error(
                "ketua", "Ketua tim harus salah seorang yang dipilih; centang namanya atau pilih ketua lain."
            )
        return isi

    def usulan(self) -> Usulan:
        """The command of a valid form."""
        isi = self.cleaned_data
        tim = isi["bentuk"] == BentukPenugasan.TIM
        return Usulan(
            kunci=isi["kunci"],
            jabatan_id=isi["jabatan"],
            judul=isi["judul"],
            uraian=isi["uraian"],
            target=isi["target"],
            satuan=isi["satuan"],
            sifat=SifatTugas(isi["sifat"]),
            mulai=isi["mulai"],
            selesai=isi["selesai"],
            bentuk=Bentuk(isi["bentuk"]),
            pegawai=tuple(isi["pegawai"]),
            ketua=isi["ketua"] if tim else None,
            koordinator=isi.get("koordinator"),
            asal=isi["asal"],
        )


def isian_awal(hari: date, jabatan: Pegangan) -> dict[str, object]:
    """What a new form begins with: one key, one case."""
    return {
        "kunci": uuid4(),
        "jabatan": jabatan.jabatan_id,
        "sifat": SifatTugas.RUTIN,
        "mulai": hari,
        "bentuk": BentukPenugasan.INDIVIDU,
    }


def isian_lagi(data: Any) -> dict[str, object]:
    """What was typed so far, for showing the form once more without judging it."""
    banyak = {"pegawai": data.getlist("pegawai")}
    return {nama: data[nama] for nama in UsulanForm.base_fields if nama in data} | banyak


def rancangan_usulan(data: Any, calon: tuple[Calon, ...], jabatan_id: int) -> Usulan | None:
    """A usulan good enough to derive the road from while the form is still being filled; None without people."""
    dipilih = {angka_dari(satu) for satu in data.getlist("pegawai")}
    pegawai = tuple(satu.orang.pegawai_id for satu in calon if satu.orang.pegawai_id in dipilih)
    if not pegawai:
        return None
    ketua = angka_dari(data.get("ketua", ""))
    tim = data.get("bentuk") == BentukPenugasan.TIM
    hari = date.min
    return Usulan(
        kunci=UUID(int=0),
        jabatan_id=jabatan_id,
        judul="",
        uraian="",
        target="",
        satuan="",
        sifat=SifatTugas.RUTIN,
        mulai=hari,
        selesai=hari,
        bentuk=Bentuk.TIM if tim else Bentuk.INDIVIDU,
        pegawai=pegawai,
        ketua=ketua if tim and ketua in pegawai else None,
        koordinator=angka_dari(data.get("koordinator", "")),
    )
