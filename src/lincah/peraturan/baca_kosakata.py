"""Read the vocabulary shared by all profiles."""

from functools import lru_cache
from pathlib import Path

from lincah.law.kedudukan import JenisUnit, Kosakata
from lincah.peraturan.simpul import baca_yaml

AKAR = Path(__file__).parent


@lru_cache(maxsize=1)
def muat_kosakata() -> Kosakata:
    """The vocabulary of `kosakata.yaml`, read once. Errors: ProfilKeliru."""
    isi = baca_yaml(AKAR / "kosakata.yaml", "kosakata.yaml").polos
    jenis = {kode: JenisUnit(**nilai) for kode, nilai in isi.pop("jenis_unit").items()}
    return Kosakata(jenis_unit=jenis, **isi)
