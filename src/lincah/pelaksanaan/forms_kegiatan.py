"""One activity of work under way: add or change it, drop it, or add routine work that recurs."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import uuid4

from django import forms

from lincah.kedudukan.models.kompetensi import TINGKAT
from lincah.pelaksanaan.forms_kerja import BerkunciForm
from lincah.pelaksanaan.forms_rincian import (
    TIDAK_DIKENAL,
    cari_kompetensi,
    medan_kompetensi,
    medan_tanggal,
    pilihan_orang,
)
from lincah.pelaksanaan.models import Rincian, SyaratRincian
from lincah.pelaksanaan.perulangan import Pola
from lincah.pelaksanaan.queries.rincian import KegiatanRinci
from lincah.pelaksanaan.services.rincian import IsiKegiatan, IsiRutin
from lincah.penugasan.queries.perkara import Perkara

SYARAT = 3
HARI = ((1, "Senin"), (2, "Selasa"), (3, "Rabu"), (4, "Kamis"), (5, "Jumat"), (6, "Sabtu"))


class KegiatanForm(forms.Form):
    """An activity whole. For a new one `versi` is 0 and `kunci` tells a double click."""

    versi = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    kunci = forms.UUIDField(widget=forms.HiddenInput)
    kegiatan = forms.CharField(label="Kegiatan", max_length=300)
    oleh = forms.TypedChoiceField(label="Penanggung jawab", coerce=int)
    mulai = medan_tanggal("Mulai", required=True)
    tenggat = medan_tanggal("Tenggat", required=True)
    keluaran = forms.CharField(label="Keluaran", required=False, max_length=300)
    anggaran = forms.DecimalField(
        label="Anggaran (rupiah)", required=False, min_value=0, max_digits=15, decimal_places=0,
        widget=forms.NumberInput({"class": "uang"}),
    )  # fmt: skip
    sesudah = forms.TypedMultipleChoiceField(
        label="Dikerjakan sesudah", coerce=int, required=False, widget=forms.CheckboxSelectMultiple
    )
    alasan = forms.CharField(label="Mengapa diubah", required=False, max_length=300)

    def __init__(
        self,
        *args: Any,
        perkara: Perkara,
        kegiatan: Iterable[KegiatanRinci],
        rincian: Rincian | None = None,
        syarat: Sequence[SyaratRincian] = (),
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("initial", awal(perkara, rincian, syarat))
        super().__init__(*args, **kwargs)
        self.fields["oleh"].choices = pilihan_orang(perkara)
        # Occurrences of routine work are many, and nothing waits for one of them.
        lain = [satu for satu in kegiatan if satu.perulangan_id is None and (rincian is None or satu.id != rincian.pk)]
        self.fields["sesudah"].choices = [(satu.id, f"{satu.urutan}. {satu.kegiatan}") for satu in lain]
        if not lain:
            del self.fields["sesudah"]
        if rincian is None:
            del self.fields["alasan"]
        for nomor in range(SYARAT):
            self.fields[f"kompetensi_{nomor}"] = medan_kompetensi(f"Kompetensi {nomor + 1}")
            self.fields[f"tingkat_{nomor}"] = forms.TypedChoiceField(
                label=f"Tingkat kompetensi {nomor + 1}", choices=TINGKAT, coerce=int, required=False, empty_value=1
            )

    @property
    def diminta(self) -> dict[str, int]:
        """The competences asked for as they stand in the form, valid or not: name to level."""
        hasil = {}
        for nomor in range(SYARAT):
            nama = str(self[f"kompetensi_{nomor}"].value() or "").strip()
            tingkat = str(self[f"tingkat_{nomor}"].value() or 1)
            if nama:
                hasil[nama] = int(tingkat) if tingkat in "12345" else 1
        return hasil

    def clean(self) -> dict[str, Any]:
        """Only competences that are known."""
        isi = super().clean() or self.cleaned_data
        kenal = cari_kompetensi(isi.get(f"kompetensi_{nomor}", "") for nomor in range(SYARAT))
        syarat = []
        for nomor in range(SYARAT):
            nama = isi.get(f"kompetensi_{nomor}", "")
            if nama and nama.casefold() not in kenal:
                self.add_error(f"kompetensi_{nomor}", TIDAK_DIKENAL)
            elif nama:
                syarat.append((kenal[nama.casefold()], isi.get(f"tingkat_{nomor}") or 1))
        return {**isi, "syarat": tuple(dict(syarat).items())}

    def isi(self) -> IsiKegiatan:
        """What was filled in."""
        isi = self.cleaned_data
        return IsiKegiatan(
            kegiatan=isi["kegiatan"],
            anggota_id=isi["oleh"],
            mulai=isi["mulai"],
            tenggat=isi["tenggat"],
            keluaran=isi["keluaran"],
            anggaran=isi["anggaran"],
            syarat=isi["syarat"],
            sesudah=tuple(isi.get("sesudah", ())),
            alasan=isi.get("alasan", ""),
        )


def awal(perkara: Perkara, rincian: Rincian | None, syarat: Sequence[SyaratRincian]) -> dict[str, Any]:
    """First values: the activity as it stands, or an empty one over the whole assignment."""
    kunci = {"kunci": uuid4()}
    if rincian is None:
        penugasan = perkara.penugasan
        return {**kunci, "versi": 0, "mulai": penugasan.mulai, "tenggat": penugasan.selesai}
    diminta = {f"kompetensi_{n}": satu.kompetensi.nama for n, satu in enumerate(syarat)}
    tingkat = {f"tingkat_{n}": satu.tingkat for n, satu in enumerate(syarat)}
    medan = ("versi", "kegiatan", "mulai", "tenggat", "keluaran", "anggaran")
    isi = {nama: getattr(rincian, nama) for nama in medan}
    return {**kunci, **isi, "oleh": rincian.penanggung_jawab_id, **diminta, **tingkat}


class BatalForm(BerkunciForm):
    """Drop an activity."""

    versi = forms.IntegerField(widget=forms.HiddenInput, min_value=0)
    alasan = forms.CharField(label="Mengapa dibatalkan", max_length=300)


class RutinForm(forms.Form):
    """Routine work; the day of the week or of the month by the pattern."""

    kunci = forms.UUIDField(widget=forms.HiddenInput)
    kegiatan = forms.CharField(label="Kegiatan rutin", max_length=280)
    oleh = forms.TypedChoiceField(label="Penanggung jawab", coerce=int)
    pola = forms.ChoiceField(
        label="Seberapa sering", choices=[(satu.value, satu.sebutan) for satu in Pola], widget=forms.RadioSelect
    )
    pekan = forms.TypedChoiceField(
        label="Jatuh tempo setiap hari", choices=HARI, coerce=int, required=False, empty_value=5, initial=5,
        help_text="Untuk yang setiap minggu.",
    )  # fmt: skip
    tanggal = forms.IntegerField(
        label="Jatuh tempo setiap tanggal", required=False, min_value=1, max_value=31,
        help_text="Untuk yang setiap bulan. Bulan yang lebih pendek memakai hari terakhirnya.",
    )  # fmt: skip
    mulai = medan_tanggal("Mulai", required=True)

    def __init__(self, *args: Any, perkara: Perkara, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"kunci": uuid4(), "mulai": perkara.penugasan.mulai, "pola": Pola.MINGGUAN})
        super().__init__(*args, **kwargs)
        self.fields["oleh"].choices = pilihan_orang(perkara)

    def clean(self) -> dict[str, Any]:
        """A monthly pattern has its day."""
        isi = super().clean() or self.cleaned_data
        if isi.get("pola") == Pola.BULANAN and not isi.get("tanggal") and "tanggal" not in self.errors:
            self.add_error("tanggal", "Isi tanggal jatuh temponya setiap bulan, 1 sampai 31.")
        return isi

    def isi(self) -> IsiRutin:
        """What was filled in."""
        isi, pola = self.cleaned_data, Pola(self.cleaned_data["pola"])
        hari = {Pola.MINGGUAN: isi["pekan"], Pola.BULANAN: isi["tanggal"]}.get(pola) or 0
        return IsiRutin(
            kegiatan=isi["kegiatan"],
            anggota_id=isi["oleh"],
            pola=pola,
            hari=hari,
            mulai=isi["mulai"],
            kunci=isi["kunci"],
        )
