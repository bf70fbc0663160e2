"""The five places of the interface, those of an administrator, and which of them a page belongs to."""

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


# Who keeps the structure has no work, no team and no kinerja here: what is opened daily stands in their stead.
TEMPAT_ADMINISTRATOR = (
    Tempat("beranda", "Beranda", "house", "beranda", frozenset({"beranda", "masalah"})),
    Tempat("pegawai", "Pegawai", "users", "pegawai:daftar", frozenset({"pegawai"})),
    Tempat("struktur", "Struktur", "network", "struktur:daftar", frozenset({"struktur", "bagan"})),
    TEMPAT[-1],
)


def kunci_tempat(view_name: str, semua: tuple[Tempat, ...] = TEMPAT) -> str:
    """The key of the place a view belongs to, by the first part of its name; '' when it belongs to none."""
    ruang = view_name.partition(":")[0].partition("-")[0]
    return next((tempat.kunci for tempat in semua if ruang in tempat.ruang), "")
