"""A JSON Schema validator of another hand, set on files of profiles as an editor reads them."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.simpul import Simpul, baca_yaml
from lincah.peraturan.skema import semua_skema

SKEMA = semua_skema(muat_kosakata())


@cache
def penilai(nama: str) -> Draft7Validator:
    """The validator of one file; a schema that is none is refused here."""
    Draft7Validator.check_schema(SKEMA[nama])
    return Draft7Validator(SKEMA[nama])


def polos(simpul: Simpul) -> Any:
    """A file as JSON knows it: dates are texts."""
    return _teks(simpul.polos)


def keberatan(nama: str, isi: Any) -> list[str]:
    """What the schema of `nama` has against this."""
    return [f"{satu.json_path}: {satu.message}" for satu in penilai(nama).iter_errors(_teks(isi))]


def keberatan_berkas(jalan: Path, nama: str = "") -> list[str]:
    return keberatan(nama or jalan.name, polos(baca_yaml(jalan, jalan.name)))


def _teks(isi: Any) -> Any:
    if isinstance(isi, dict):
        return {str(kunci): _teks(nilai) for kunci, nilai in isi.items()}
    if isinstance(isi, list):
        return [_teks(satu) for satu in isi]
    return isi.isoformat() if isinstance(isi, date) else isi
