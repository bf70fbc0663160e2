"""The plan of activities and budget: what, when, with which money, and what may go wrong."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from django import forms

from lincah.naskah.tanggal import masa_pendek
from lincah.pelaksanaan.anggaran import hitung_total
from lincah.pelaksanaan.awalan import Awalan
from lincah.pelaksanaan.forms import TindakanForm
from lincah.pelaksanaan.forms_baris import BerbarisMixin, Grup
from lincah.pelaksanaan.forms_rincian import medan_tanggal
from lincah.pelaksanaan.queries.rencana import isi_terakhir
from lincah.penugasan.models import Penugasan

ANGKA_BERTITIK = re.compile(r"[0-9.]+")
KODE = re.compile(r"[0-9]+(\.[0-9]+)*")


def _teks(label: str, panjang: int = 300) -> Callable[[], forms.Field]:
    return lambda: forms.CharField(label=label, max_length=panjang)


def _angka(label: str, digit: int) -> Callable[[], forms.Field]:
    return lambda: forms.DecimalField(
        label=label, min_value=0, max_digits=digit, decimal_places=2, widget=forms.NumberInput({"class": "uang"})
    )


KEGIATAN = Grup(
    "kegiatan",
    "Kegiatan",
    {
        "kegiatan": _teks("Kegiatan"),
        "keluaran": _teks("Keluaran"),
        "mulai": lambda: medan_tanggal("Mulai"),
        "selesai": lambda: medan_tanggal("Selesai"),
    },
    ("kegiatan", "mulai", "selesai"),
)
ANGGARAN = Grup(
    "baris_anggaran",
    "Belanja",
    {
        "kode": _teks("Kode rekening atau kegiatan", 60),
        "uraian": _teks("Uraian belanja"),
        "volume": _angka("Volume", 12),
        "satuan": _teks("Satuan", 40),
        "harga": _angka("Harga satuan (rupiah)", 15),
    },
    ("uraian", "volume", "satuan", "harga"),
)
RISIKO = Grup(
    "risiko",
    "Risiko",
    {"risiko": _teks("Risiko"), "dampak": _teks("Dampak"), "mitigasi": _teks("Mitigasi")},
    ("risiko",),
)


def check_masa(form: forms.Form, isi: dict[str, Any], jumlah: int, penugasan: Penugasan) -> None:
    """Days of the rows of `KEGIATAN`, in order and within the assignment."""
    masa = masa_pendek(penugasan.mulai, penugasan.selesai)
    for nomor in range(jumlah):
        mulai, selesai = isi.get(f"mulai_{nomor}"), isi.get(f"selesai_{nomor}")
        for medan, hari in (("mulai", mulai), ("selesai", selesai)):
            if hari and not penugasan.mulai <= hari <= penugasan.selesai:
                form.add_error(f"{medan}_{nomor}", f"Tanggal harus dalam masa penugasan, {masa}.")
        if mulai and selesai and selesai < mulai:
            form.add_error(f"selesai_{nomor}", "Tanggal selesai mendahului tanggal mulai.")


class RencanaForm(BerbarisMixin, TindakanForm):
    """Begins with the last version; `dasar` tells which that was."""

    grup = (KEGIATAN, ANGGARAN, RISIKO)
    dasar = forms.IntegerField(required=False, widget=forms.HiddenInput)
    rencana = forms.CharField(
        label="Rencana kegiatan",
        max_length=5000,
        widget=forms.Textarea({"rows": 5}),
        help_text="Ringkasnya: apa yang dikerjakan, bagaimana, dan hasilnya.",
    )
    anggaran = forms.DecimalField(
        label="Anggaran (rupiah)", required=False, min_value=0, max_digits=15, decimal_places=0,
        help_text="Kosongkan bila tanpa anggaran, atau bila dirinci di bawah: jumlahnya dihitung.",
        widget=forms.NumberInput({"class": "uang"}),
    )  # fmt: skip

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ada = None if self.is_bound else isi_terakhir(self.perkara.penugasan)
        self.initial["dasar"] = ada.versi if ada else 0
        if ada:
            self.initial |= {"rencana": ada.uraian, "anggaran": None if ada.anggaran_baris else ada.anggaran}
        self.siapkan(
            {"kegiatan": ada.kegiatan, "baris_anggaran": ada.anggaran_baris, "risiko": ada.risiko} if ada else {}
        )

    def mulai_dari(self, ditulis: Mapping[str, str], awalan: Awalan) -> None:
        """Keep what was typed above the rows, and begin the rows anew where there are some to begin with."""
        self.initial |= {nama: ditulis[nama] for nama in ("rencana", "anggaran", "dasar", "kunci") if nama in ditulis}
        if awalan.baris is not None:
            self.initial["rencana"] = ditulis.get("rencana") or awalan.uraian
            self.initial["anggaran"] = None if awalan.baris.get("baris_anggaran") else ditulis.get("anggaran")
            self.siapkan(awalan.baris)

    def clean(self) -> dict[str, Any]:
        """Rows whole, days within the assignment, codes well formed, the sum as it was said."""
        isi = super().clean() or self.cleaned_data
        baris = self.baca(isi)
        check_masa(self, isi, self.jumlah["kegiatan"], self.perkara.penugasan)
        self._periksa_anggaran(isi, baris["baris_anggaran"])
        tetap = {nama: isi.get(nama) for nama in ("versi", "dasar", "kunci", "rencana", "anggaran")}
        return {**tetap, **baris}

    def _periksa_anggaran(self, isi: dict[str, Any], baris: list[tuple[Any, ...]]) -> None:
        for nomor in range(self.jumlah["baris_anggaran"]):
            kode = isi.get(f"kode_{nomor}") or ""
            if ANGKA_BERTITIK.fullmatch(kode) and not KODE.fullmatch(kode):
                pesan = "Kode rekening ditulis angka berpisah titik, misalnya 5.1.02.01.01.0024."
                self.add_error(f"kode_{nomor}", pesan)
            if isi.get(f"volume_{nomor}") == Decimal(0):
                self.add_error(f"volume_{nomor}", "Volume lebih dari nol.")
        total, disebut = hitung_total((satu[2], satu[4]) for satu in baris), isi.get("anggaran")
        if baris and disebut is not None and disebut != total:
            tulis = f"{total:,.0f}".replace(",", ".")
            self.add_error("anggaran", f"Rinciannya berjumlah Rp{tulis}. Kosongkan kolom ini agar jumlah itu dipakai.")


FORM_RENCANA: dict[str, type[TindakanForm]] = {"menyusun_rencana": RencanaForm}
