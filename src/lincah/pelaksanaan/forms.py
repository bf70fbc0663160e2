"""One small form for each act that asks for words, numbers or rows."""

from datetime import date
from typing import Any
from uuid import uuid4

from django import forms

from lincah.kedudukan.forms import angka_dari
from lincah.penugasan.queries.perkara import Perkara
from lincah.penugasan.services.letak import KONSEP

TEKS = forms.Textarea({"rows": 4})
BARIS_RINCIAN = 5
BARIS_TERBANYAK = 60


class TindakanForm(forms.Form):
    """The base: the version of the case the page showed.

    `pegawai_id` is who fills it in; `ganti` the id of an entry that is to be corrected, where the act knows such.
    """

    versi = forms.IntegerField(widget=forms.HiddenInput)

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
        super().__init__(*args, perkara=perkara, initial={"versi": penugasan.versi, **isi}, **kwargs)

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


class RencanaForm(TindakanForm):
    """The plan of activities and budget."""

    rencana = forms.CharField(
        label="Rencana kegiatan",
        max_length=5000,
        widget=forms.Textarea({"rows": 8}),
        help_text="Kegiatan, jadwal, keluaran.",
    )
    anggaran = forms.DecimalField(
        label="Anggaran (rupiah)", required=False, min_value=0, max_digits=15, decimal_places=0,
        help_text="Kosongkan bila tanpa anggaran.",
    )  # fmt: skip


class RincianForm(TindakanForm):
    """The breakdown: rows of activity, person, date. Empty rows are left out; `baris` says how many are shown."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        jumlah = angka_dari(self.data.get("baris", "")) or BARIS_RINCIAN
        self.jumlah = min(jumlah + (BARIS_RINCIAN if "tambah" in self.data else 0), BARIS_TERBANYAK)
        penugasan, orang = self.perkara.penugasan, [(a.id, a.pegawai.nama_lengkap) for a in self.perkara.anggota]
        for nomor in range(self.jumlah):
            self.fields[f"kegiatan_{nomor}"] = forms.CharField(label="Kegiatan", required=False, max_length=300)
            self.fields[f"oleh_{nomor}"] = forms.TypedChoiceField(
                label="Penanggung jawab", choices=orang, coerce=int, required=False
            )
            tanggal = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
            self.fields[f"tenggat_{nomor}"] = forms.DateField(
                label="Tenggat", required=False, widget=tanggal, initial=penugasan.selesai
            )

    def baris(self) -> list[dict[str, Any]]:
        """The rows for the template."""
        return [
            {"nomor": n + 1, "medan": [self[f"{medan}_{n}"] for medan in ("kegiatan", "oleh", "tenggat")]}
            for n in range(self.jumlah)
        ]

    def clean(self) -> dict[str, Any]:
        """At least one row; every row whole; dates within the assignment."""
        isi = super().clean() or self.cleaned_data
        rincian = [satu for nomor in range(self.jumlah) if (satu := self._satu(isi, nomor))]
        if not rincian and not self.errors:
            raise forms.ValidationError("Isi sekurang-kurangnya satu kegiatan dengan penanggung jawab dan tenggatnya.")
        return {"versi": isi.get("versi"), "rincian": rincian}

    def _satu(self, isi: dict[str, Any], nomor: int) -> tuple[str, int, date] | None:
        kegiatan, oleh, tenggat = (isi.get(f"{medan}_{nomor}") for medan in ("kegiatan", "oleh", "tenggat"))
        if not kegiatan:
            return None
        penugasan = self.perkara.penugasan
        if not oleh or not tenggat:
            self.add_error(f"kegiatan_{nomor}", "Lengkapi penanggung jawab dan tenggat kegiatan ini.")
        elif not penugasan.mulai <= tenggat <= penugasan.selesai:
            self.add_error(f"tenggat_{nomor}", "Tenggat harus dalam masa penugasan.")
        else:
            return (kegiatan, oleh, tenggat)
        return None


FORM: dict[str, type[TindakanForm]] = {
    "mengusulkan": KonsepForm,
    "mengembalikan_konsep": CatatanForm,
    "membatalkan": CatatanForm,
    "menyusun_rencana": RencanaForm,
    "mengembalikan_rencana": CatatanForm,
    "menyusun_rincian": RincianForm,
    "memberi_umpan_balik": UmpanBalikForm,
    "mengembalikan": CatatanForm,
    "menyatakan_belum": CatatanForm,
    "meneruskan_pengembalian": CatatanForm,
    "memperbaiki_capaian": CatatanForm,
}
