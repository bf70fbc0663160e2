"""Invented work to walk through, read from data."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import yaml

from lincah.law.penugasan import Bentuk
from lincah.penugasan.models import SifatTugas
from lincah.penugasan.services import Usulan

MASA = timedelta(days=28)


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


def usul_perorangan(kunci: str, jabatan_id: int, kerja: tuple[str, str, str], hari: date) -> Usulan:
    """Four weeks of incidental work for one person who is still to be asked for; `kunci` makes it the same each time.

    `kerja`: judul, target, satuan.
    """
    judul, target, satuan = kerja
    return Usulan(
        kunci=uuid5(NAMESPACE_URL, kunci),
        jabatan_id=jabatan_id,
        judul=judul,
        uraian="",
        target=target,
        satuan=satuan,
        sifat=SifatTugas.INSIDENTAL,
        mulai=hari,
        selesai=hari + MASA,
        bentuk=Bentuk.INDIVIDU,
        pegawai=(),
    )


def muat_bahan() -> Bahan:
    """The material, read anew so that every regency begins at the same title."""
    return Bahan(yaml.safe_load((Path(__file__).parent / "pekerjaan.yaml").read_text(encoding="utf-8")))
