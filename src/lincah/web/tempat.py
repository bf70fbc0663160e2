"""The five places of the interface, and which of them a page belongs to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tempat:
    """One place: key, the word on it, its lucide icon, the URL name it leads to, the namespaces that live in it."""

    kunci: str
    nama: str
    ikon: str
    url_name: str
    ruang: frozenset[str]


TEMPAT = (
    Tempat("beranda", "Beranda", "house", "beranda", frozenset({"beranda"})),
    Tempat(
        "pekerjaan",
        "Pekerjaan",
        "clipboard-list",
        "pekerjaan:daftar",
        frozenset({"pekerjaan", "penugasan", "pelaksanaan", "laporan", "naskah", "surat"}),
    ),
    Tempat("tim", "Tim", "users", "tim", frozenset({"tim"})),
    Tempat("kinerja", "Kinerja", "chart-column", "kinerja", frozenset({"kinerja"})),
    Tempat(
        "lainnya",
        "Lainnya",
        "menu",
        "lainnya",
        frozenset({"lainnya", "pegawai", "bagan", "masalah", "peraturan", "audit", "pertukaran", "pantauan"}),
    ),
)


def kunci_tempat(view_name: str) -> str:
    """The key of the place a view belongs to, by the first part of its name; '' when it belongs to none."""
    ruang = view_name.partition(":")[0].partition("-")[0]
    return next((tempat.kunci for tempat in TEMPAT if ruang in tempat.ruang), "")
