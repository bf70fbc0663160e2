"""What makes work be called at risk: plain rules, each with the words that say why. No score, no weight."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from lincah.pengingat.hari_kerja import Kalender

SELISIH = 20
"""Percentage points by which spending may run ahead of the work before it is said."""


class Sebab(StrEnum):
    """Why a running case is at risk. In the order they are shown."""

    LEWAT = "lewat"
    KEGIATAN = "kegiatan"
    DIAM = "diam"
    REVIU = "reviu"
    KEMBALI = "kembali"
    KENDALA = "kendala"
    BIAYA = "biaya"

    @property
    def sebutan(self) -> str:
        """The short name, for a chart and a heading."""
        return _SEBUTAN[self]

    @property
    def aturan(self) -> str:
        """The rule in one sentence."""
        return _ATURAN[self]


_SEBUTAN = {
    Sebab.LEWAT: "Melewati hari terakhirnya",
    Sebab.KEGIATAN: "Ada kegiatan terlambat",
    Sebab.DIAM: "Tanpa catatan kemajuan",
    Sebab.REVIU: "Reviu melewati tenggat",
    Sebab.KEMBALI: "Hasil dikembalikan",
    Sebab.KENDALA: "Ada kendala terbuka",
    Sebab.BIAYA: "Biaya mendahului kemajuan",
}
_ATURAN = {
    Sebab.LEWAT: "Hari terakhir pekerjaan sudah lewat, pekerjaan belum dinyatakan selesai.",
    Sebab.KEGIATAN: "Sedikitnya satu kegiatan dalam rincian lewat tenggatnya dan belum tuntas.",
    Sebab.DIAM: "Beberapa hari kerja tidak ada kemajuan yang dicatat; lamanya diatur pada Tenggat dan pengingat.",
    Sebab.REVIU: "Hasil menunggu reviu melewati tenggat reviu yang diatur pada Tenggat dan pengingat.",
    Sebab.KEMBALI: "Hasil terakhir dinyatakan belum sesuai dan belum diserahkan lagi.",
    Sebab.KENDALA: "Ada permasalahan yang belum selesai pada salah seorang pimpinan.",
    Sebab.BIAYA: f"Bagian anggaran yang terpakai {SELISIH} persen poin lebih di depan kemajuan, atau melampauinya.",
}


@dataclass(frozen=True, slots=True)
class Fakta:
    """What the reasons of one case are told with. `persen`: share done; `biaya` and `anggaran` in rupiah."""

    selesai: date
    telat: int
    terakhir: date
    tenggat: date | None
    kendala: int
    persen: int
    anggaran: int | None
    biaya: int


def sebut_alasan(sebab: Sebab, fakta: Fakta, hari: date) -> str:
    """The reason of one case in words, with its numbers."""
    match sebab:
        case Sebab.LEWAT:
            return f"lewat {(hari - fakta.selesai).days} hari dari hari terakhirnya"
        case Sebab.KEGIATAN:
            return f"{fakta.telat} kegiatan terlambat"
        case Sebab.DIAM:
            return f"tidak ada kemajuan sejak {(hari - fakta.terakhir).days} hari"
        case Sebab.REVIU:
            return f"reviu lewat {(hari - (fakta.tenggat or hari)).days} hari dari tenggat"
        case Sebab.KEMBALI:
            return "hasil dikembalikan, belum diserahkan lagi"
        case Sebab.KENDALA:
            return f"{fakta.kendala} kendala terbuka"
        case Sebab.BIAYA:
            terpakai = 100 * fakta.biaya // fakta.anggaran if fakta.anggaran else 0
            return f"anggaran terpakai {terpakai} persen, pekerjaan {fakta.persen} persen"


def batas_diam(kalender: Kalender, hari: date, banyak: int) -> date:
    """The latest day after which `banyak` working days lie, up to and with `hari`: silence since then is too long."""
    sisa = banyak
    while sisa > 0:
        sisa -= kalender.kerja(hari)
        hari -= timedelta(days=1)
    return hari
