"""Read the vocabulary: the words all profiles share, and those a profile adds in a `kosakata.yaml` of its own."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from lincah.law.kedudukan import JenisUnit, Kosakata
from lincah.peraturan.bentuk.kosakata import KOSAKATA_SENDIRI
from lincah.peraturan.folder import AKAR
from lincah.peraturan.simpul import Simpul, baca_yaml

KOSAKATA = "kosakata.yaml"
KODE = r"^[a-z][a-z0-9_]*$"
_KODE = re.compile(KODE)


def muat_kosakata(folder: Path | None = None) -> Kosakata:
    """The words of all profiles, and of the profile in `folder` if it brings some. Errors: ProfilKeliru."""
    isi = _bersama()
    if folder is not None and (folder / KOSAKATA).is_file():
        sendiri = baca_yaml(folder / KOSAKATA, f"{folder.name}/{KOSAKATA}")
        for bagian, kata in _sendiri(sendiri).items():
            isi = {**isi, bagian: {**isi[bagian], **kata}}
    jenis = {kode: JenisUnit(**nilai) for kode, nilai in isi["jenis_unit"].items()}
    return Kosakata(**{**isi, "jenis_unit": jenis})


@lru_cache(maxsize=1)
def _bersama() -> dict[str, dict[str, Any]]:
    isi: dict[str, dict[str, Any]] = baca_yaml(AKAR / KOSAKATA, KOSAKATA).polos
    return isi


def _sendiri(simpul: Simpul) -> dict[str, dict[str, str]]:
    if not isinstance(simpul.isi, dict):
        raise simpul.keliru("kosakata berupa peta bagian ke kata-katanya")
    for bagian, isi in simpul.isi.items():
        if bagian not in KOSAKATA_SENDIRI.kunci:
            dikenal = ", ".join(KOSAKATA_SENDIRI.kunci)
            raise isi.keliru(f"bagian '{bagian}' tidak dapat ditambah profil; yang dapat: {dikenal}")
        if not isinstance(isi.isi, dict):
            raise isi.keliru(f"'{bagian}' berisi peta kode ke namanya")
        for kode, nama in isi.isi.items():
            _check_kata(bagian, kode, nama)
    return {bagian: isi.polos for bagian, isi in simpul.isi.items()}


def _check_kata(bagian: str, kode: str, nama: Simpul) -> None:
    if not _KODE.match(kode):
        raise nama.keliru(f"kode '{kode}' ditulis dengan huruf kecil, angka, dan garis bawah")
    if kode in _bersama()[bagian]:
        raise nama.keliru(f"kode '{kode}' sudah ada dalam kosakata bersama; pakai saja, atau pilih kode lain")
    if not isinstance(nama.isi, str) or not nama.isi.strip():
        raise nama.keliru(f"'{kode}' berisi satu nama")
