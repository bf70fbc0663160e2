"""YAML read with line numbers: every mapping, list and value remembers where it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from lincah.peraturan.temuan import ProfilKeliru, Temuan

TEKS = "tag:yaml.org,2002:str"
_Pemuat: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Simpul:
    """A YAML node: its value (scalar, list of Simpul, or dict of text to Simpul), its file and its line from 1."""

    isi: Any
    berkas: str
    baris: int

    def __iter__(self) -> Iterator["Simpul"]:
        """The items of a list; a single value counts as a list of one."""
        return iter(self.isi if isinstance(self.isi, list) else [self])

    @property
    def polos(self) -> Any:
        """The value without line numbers."""
        if isinstance(self.isi, dict):
            return {kunci: nilai.polos for kunci, nilai in self.isi.items()}
        return [satu.polos for satu in self.isi] if isinstance(self.isi, list) else self.isi

    def temuan(self, pesan: str) -> Temuan:
        """A finding at this place."""
        return Temuan(self.berkas, self.baris, pesan)

    def keliru(self, pesan: str) -> ProfilKeliru:
        """An error at this place, to be raised."""
        return ProfilKeliru((self.temuan(pesan),))


def baca_yaml(jalan: Path, berkas: str) -> Simpul:
    """Read one file. `berkas` is the name shown in findings. Errors: ProfilKeliru (not YAML, a key twice)."""
    pemuat = _Pemuat(jalan.read_text(encoding="utf-8"))
    try:
        node = pemuat.get_single_node()
        if node is None:
            return Simpul({}, berkas, 1)
        return _simpul(pemuat, node, berkas)
    except yaml.YAMLError as galat:
        letak = getattr(galat, "problem_mark", None)
        sebab = getattr(galat, "problem", None) or getattr(galat, "reason", galat)
        raise ProfilKeliru(
            (Temuan(berkas, letak.line + 1 if letak else 1, f"bukan YAML yang sah: {sebab}"),)
        ) from galat
    finally:
        pemuat.dispose()


def _simpul(pemuat: Any, node: Any, berkas: str) -> Simpul:
    baris = node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        return Simpul(_peta(pemuat, node, berkas), berkas, baris)
    if isinstance(node, yaml.SequenceNode):
        return Simpul([_simpul(pemuat, satu, berkas) for satu in node.value], berkas, baris)
    if node.tag == TEKS:
        return Simpul(node.value, berkas, baris)
    try:
        return Simpul(pemuat.construct_object(node, deep=True), berkas, baris)
    except ValueError as galat:  # a date such as 2024-13-45
        raise ProfilKeliru((Temuan(berkas, baris, f"'{node.value}' bukan nilai yang sah: {galat}"),)) from galat


def _peta(pemuat: Any, node: Any, berkas: str) -> dict[str, Simpul]:
    peta: dict[str, Simpul] = {}
    for kunci, nilai in node.value:
        nama = str(pemuat.construct_object(kunci))
        if nama in peta:
            raise ProfilKeliru((Temuan(berkas, kunci.start_mark.line + 1, f"kunci '{nama}' ditulis dua kali"),))
        peta[nama] = _simpul(pemuat, nilai, berkas)
    return peta
