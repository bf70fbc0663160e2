"""Read the data of the demo: one file per invented regency, and what they share (names, posts)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).parent / "data"
BERSAMA = ("nama", "jabatan")


class DemoTidakAda(LookupError):
    """There is no demo of that name; the message lists those there are."""


def daftar_demo() -> tuple[str, ...]:
    """The slugs of all demo regencies."""
    return tuple(sorted(berkas.stem for berkas in DATA.glob("*.yaml") if berkas.stem not in BERSAMA))


@cache
def baca_daerah(slug: str) -> Mapping[str, Any]:
    """The data of one demo regency. Errors: DemoTidakAda."""
    if slug not in daftar_demo():
        raise DemoTidakAda(f"Tidak ada demo '{slug}'. Yang ada: {', '.join(daftar_demo())}.")
    return _baca(slug)


@cache
def baca_bersama(nama: str) -> Mapping[str, Any]:
    """Data that all demo regencies share: `nama` or `jabatan`."""
    return _baca(nama)


def _baca(nama: str) -> Mapping[str, Any]:
    return yaml.safe_load((DATA / f"{nama}.yaml").read_text(encoding="utf-8"))
