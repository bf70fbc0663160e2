"""What an article chip says: the citation, its ground in words, the rule in one sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LANDASAN = {
    "tersurat": ("Tersurat", "Kalimat peraturan menyebutkannya."),
    "tafsir": ("Tafsir", "Bunyi peraturan belum terang; ini cara Lincah membacanya."),
    "analogi": ("Analogi", "Peraturan tidak mengaturnya; dipakai aturan untuk keadaan yang serupa."),
    "nasional": ("Aturan nasional", "Peraturan daerah tidak mengaturnya; berlaku aturan nasional."),
    "pengaturan": ("Pengaturan instansi", "Peraturan menyerahkannya kepada instansi; administrator yang menetapkan."),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """Everything the template prints; `terpenuhi` is None when the chip is not about a condition."""

    dasar: str
    landasan: str
    landasan_kata: str
    landasan_arti: str
    ringkas: str
    tafsir: str
    tautan_tafsir: str
    sebab: str
    tautan: str
    terpenuhi: bool | None


def susun_chip(
    asal: Any, *, ringkas: str = "", sebab: str = "", tautan: str = "", tautan_tafsir: str = ""
) -> Chip | None:
    """A chip from a Ketentuan, an Alasan or a dict with the same names; None when there is no citation to show."""
    dasar = str(_ambil(asal, "dasar", ""))
    if not dasar:
        return None
    landasan = str(_ambil(asal, "landasan", "tersurat"))
    kata, arti = LANDASAN[landasan]
    return Chip(
        dasar=dasar,
        landasan=landasan,
        landasan_kata=kata,
        landasan_arti=arti,
        ringkas=ringkas or str(_ambil(asal, "ringkas", "")),
        tafsir=str(_ambil(asal, "tafsir", "")),
        tautan_tafsir=tautan_tafsir,
        sebab=sebab or str(_ambil(asal, "sebab", "")),
        tautan=str(_ambil(asal, "tautan", "")) or tautan,
        terpenuhi=_ambil(asal, "terpenuhi", None),
    )


def _ambil(asal: Any, nama: str, lain: Any) -> Any:
    return asal.get(nama, lain) if isinstance(asal, Mapping) else getattr(asal, nama, lain)
