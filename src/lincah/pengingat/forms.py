"""What the administrator enters about due days and reminders."""

import re
from datetime import date
from typing import Any

from django import forms

from lincah.pengingat.kelompok import BAWAAN, KELOMPOK
from lincah.pengingat.models import PengaturanPengingat
from lincah.pengingat.services import IsianPengaturan

JAM = [(jam, f"{jam:02d}.00") for jam in range(24)]
BARIS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s+(\S.*)")
PALING_LAMA = 60
LIBUR = 400
SENDIRI = ("enam_hari", "eskalasi", "surel", "jam_ringkasan", "tenang_dari", "tenang_sampai")


def _jam(label: str, bantuan: str = "") -> forms.TypedChoiceField:
    return forms.TypedChoiceField(label=label, help_text=bantuan, choices=JAM, coerce=int)


class PengaturanForm(forms.Form):
    """Working days by group of acts, days off, escalation, the hour of the digest and the quiet hours."""

    enam_hari = forms.BooleanField(label="Sabtu juga hari kerja (enam hari kerja seminggu)", required=False)
    libur = forms.CharField(
        label="Hari libur nasional, cuti bersama, dan libur daerah",
        help_text="Satu hari sebaris: tanggal, lalu namanya. Contoh: 17-08-2025 Hari Kemerdekaan. "
        "Sabtu dan Minggu tidak perlu ditulis. Bila kosong, hanya akhir pekan yang dilewati.",
        required=False,
        max_length=40_000,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
    )
    eskalasi = forms.IntegerField(
        label="Diperlihatkan kepada atasan sesudah terlambat (hari kerja)",
        help_text="0: tidak pernah. Atasan melihatnya di berandanya dan dalam ringkasannya; kejadian ini tercatat.",
        min_value=0,
        max_value=PALING_LAMA,
    )
    surel = forms.BooleanField(label="Kirim ringkasan harian lewat surel", required=False)
    jam_ringkasan = _jam("Ringkasan dikirim mulai pukul", "Waktu setempat, hanya pada hari kerja.")
    tenang_dari = _jam("Jam tenang dari pukul", "Selama jam tenang tidak ada surel yang keluar.")
    tenang_sampai = _jam("Jam tenang sampai pukul")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for kode, satu in KELOMPOK.items():
            self.fields[f"batas_{kode}"] = forms.IntegerField(
                label=satu.nama, help_text=satu.contoh.capitalize() + ".", min_value=1, max_value=PALING_LAMA
            )

    @property
    def batas(self) -> list[forms.BoundField]:
        """The fields of the groups, in order."""
        return [self[f"batas_{kode}"] for kode in KELOMPOK]

    def clean_libur(self) -> dict[date, str]:
        baris = [satu.strip() for satu in self.cleaned_data["libur"].splitlines() if satu.strip()]
        if len(baris) > LIBUR:
            raise forms.ValidationError(f"Paling banyak {LIBUR} hari; hapus yang sudah lama lewat.")
        return dict(sorted(_hari(satu) for satu in baris))

    def clean(self) -> dict[str, Any]:
        isi = super().clean() or {}
        jam = {nama: isi.get(nama) for nama in ("jam_ringkasan", "tenang_dari", "tenang_sampai")}
        if None not in jam.values() and _tenang(**jam):
            self.add_error("jam_ringkasan", "Pukul ini jatuh dalam jam tenang, sehingga ringkasan tidak akan terkirim.")
        return isi

    def isian(self) -> IsianPengaturan:
        isi = self.cleaned_data
        batas = {kode: isi[f"batas_{kode}"] for kode in KELOMPOK}
        return IsianPengaturan(batas=batas, libur=isi["libur"], **{nama: isi[nama] for nama in SENDIRI})


def awal(baris: PengaturanPengingat) -> dict[str, Any]:
    """The setting as the form shows it."""
    libur = "\n".join(f"{date.fromisoformat(hari):%d-%m-%Y} {nama}" for hari, nama in sorted(baris.libur.items()))
    batas = {f"batas_{kode}": nilai for kode, nilai in (BAWAAN | baris.batas).items()}
    return {nama: getattr(baris, nama) for nama in SENDIRI} | batas | {"libur": libur}


def _hari(baris: str) -> tuple[date, str]:
    cocok = BARIS.fullmatch(baris)
    try:
        if cocok:
            hari, bulan, tahun, nama = cocok.groups()
            return date(int(tahun), int(bulan), int(hari)), nama[:100]
    except ValueError:
        pass
    raise forms.ValidationError(
        f"“{baris[:60]}” tidak terbaca. Tulis tanggal lalu nama, seperti 17-08-2025 Hari Kemerdekaan."
    )


def _tenang(jam_ringkasan: int, tenang_dari: int, tenang_sampai: int) -> bool:
    from lincah.pengingat.queries.aturan import Aturan

    return Aturan(tenang_dari=tenang_dari, tenang_sampai=tenang_sampai).tenang(jam_ringkasan)
