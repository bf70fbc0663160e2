"""A JSON Schema validator of another hand, set on files of profiles as an editor reads them."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft7Validator

from lincah.peraturan.baca_kosakata import muat_kosakata
from lincah.peraturan.simpul import Simpul, baca_yaml
from lincah.peraturan.skema import Skema, semua_skema

SKEMA = semua_skema(muat_kosakata())


def penilai_skema(skema: Skema) -> Draft7Validator:
    """The validator of one schema; one that is no schema is refused here."""
    Draft7Validator.check_schema(skema)
    return Draft7Validator(skema)


@cache
def penilai(nama: str) -> Draft7Validator:
    """The validator of one file, with the words all profiles share."""
    return penilai_skema(SKEMA[nama])


def polos(simpul: Simpul) -> Any:
    """A file as JSON knows it: dates are texts."""
    return _teks(simpul.polos)


def keberatan(penilai_: Draft7Validator, isi: Any) -> list[str]:
    """What a schema has against this."""
    return [f"{satu.json_path}: {satu.message}" for satu in penilai_.iter_errors(_teks(isi))]


def keberatan_pertama(penilai_: Draft7Validator, isi: Any) -> str:
    """The first thing a schema has against this; empty when nothing."""
    salah = next(penilai_.iter_errors(_teks(isi)), None)
    return f"{salah.json_path}: {salah.message}" if salah else ""


def keberatan_berkas(jalan: Path, penilai_: Draft7Validator | None = None) -> list[str]:
    """What its schema, or the one given, has against a file."""
    return keberatan(penilai_ or penilai(jalan.name), polos(baca_yaml(jalan, jalan.name)))


def _teks(isi: Any) -> Any:
    if isinstance(isi, dict):
        return {str(kunci): _teks(nilai) for kunci, nilai in isi.items()}
    if isinstance(isi, list):
        return [_teks(satu) for satu in isi]
    return isi.isoformat() if isinstance(isi, date) else isi
