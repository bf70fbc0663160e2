"""The readings of a regulation (`tafsir.md`) as values: what is unclear, how it is read, why, what changes it."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lincah.peraturan.folder import cari_folder

_BAGIAN = re.compile(r"^## (?P<kode>\S+)(?: · (?P<tempat>.+))?$", re.MULTILINE)
_BUTIR = re.compile(r"^(?:- )?(?P<nama>Masalah|Bacaan|Alasan|Pengaturan):\s*", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Tafsir:
    """One reading. `butir`: (Masalah | Bacaan | Alasan | Pengaturan, text) in the order written."""

    kode: str
    tempat: str
    butir: tuple[tuple[str, str], ...]


@lru_cache(maxsize=64)
def muat_tafsir(id: str, akar: Path | None = None) -> tuple[Tafsir, ...]:
    """All readings of one regulation in the order written. Errors: ProfilTidakDikenal."""
    isi = (cari_folder(id, akar) / "tafsir.md").read_text(encoding="utf-8")
    kepala = list(_BAGIAN.finditer(isi))
    batas = [satu.start() for satu in kepala[1:]] + [len(isi)]
    return tuple(
        Tafsir(satu["kode"], satu["tempat"] or "", _butir(isi[satu.end() : sampai]))
        for satu, sampai in zip(kepala, batas, strict=True)
    )


def _butir(isi: str) -> tuple[tuple[str, str], ...]:
    kepala = list(_BUTIR.finditer(isi))
    batas = [satu.start() for satu in kepala[1:]] + [len(isi)]
    return tuple(
        (satu["nama"], " ".join(isi[satu.end() : sampai].split())) for satu, sampai in zip(kepala, batas, strict=True)
    )
