"""Invented work to walk through, read from data."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml


@dataclass
class Bahan:
    """Titles, targets and words by kind of unit; each kind's titles are given out in turn."""

    isi: dict[str, Any]
    dipakai: Counter[str] = field(default_factory=Counter)

    def ambil(self, jenis: str) -> tuple[str, str, str]:
        """The next (judul, target, satuan) for a kind of unit."""
        kunci = jenis if jenis in self.isi else "*"
        daftar = self.isi[kunci]
        judul, target, satuan = daftar[self.dipakai[kunci] % len(daftar)]
        self.dipakai[kunci] += 1
        return judul, target, satuan


def muat_bahan() -> Bahan:
    """The material, read anew so that every regency begins at the same title."""
    return Bahan(yaml.safe_load((Path(__file__).parent / "pekerjaan.yaml").read_text(encoding="utf-8")))
