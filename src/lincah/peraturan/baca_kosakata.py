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
PANJANG = 40  # letters of a code: what the tables hold
KODE = rf"^[a-z][a-z0-9_]{{0,{PANJANG - 1}}}$"
_KODE = re.compile(KODE)
SUSUNAN = ("jenis_unit", "peran")
"""Words of the structure: rules, posts and flows find each other by them, so each is one word in all lists."""
PERAN_ALUR = frozenset({"penetap", "pengusul", "pemohon", "penyepakat", "penerima", "pemantau", "pendelegasi", "utama"})
"""Roles within a case that the flow itself gives."""


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


def _sendiri(simpul: Simpul) -> dict[str, dict[str, Any]]:
    if not isinstance(simpul.isi, dict):
        raise simpul.keliru("kosakata berupa peta bagian ke kata-katanya")
    for bagian, isi in simpul.isi.items():
        if bagian not in KOSAKATA_SENDIRI.kunci:
            dikenal = ", ".join(KOSAKATA_SENDIRI.kunci)
            raise isi.keliru(f"bagian '{bagian}' tidak dapat ditambah profil; yang dapat: {dikenal}")
        if not isinstance(isi.isi, dict):
            raise isi.keliru(f"'{bagian}' berisi peta kode ke namanya")
        for kode, nama in isi.isi.items():
            _check_kode(bagian, kode, nama)
            (_check_jenis if bagian == "jenis_unit" else _check_nama)(kode, nama)
    hasil = {bagian: isi.polos for bagian, isi in simpul.isi.items()}
    _check_susunan(simpul, hasil)
    return hasil


def _check_kode(bagian: str, kode: str, nama: Simpul) -> None:
    if not _KODE.match(kode):
        raise nama.keliru(
            f"kode '{kode}' ditulis dengan huruf kecil, angka, dan garis bawah, paling panjang {PANJANG} huruf"
        )
    if kode in _bersama()[bagian]:
        raise nama.keliru(f"kode '{kode}' sudah ada dalam kosakata bersama; pakai saja, atau pilih kode lain")


def _check_nama(kode: str, nama: Simpul) -> None:
    if not isinstance(nama.isi, str) or not nama.isi.strip():
        raise nama.keliru(f"'{kode}' berisi satu nama")


def _check_jenis(kode: str, jenis: Simpul) -> None:
    """A kind of unit says its name and whether a model applies to it as a whole."""
    isi = jenis.isi
    if not isinstance(isi, dict) or set(isi) != {"nama", "mandiri"} or not isinstance(isi["mandiri"].isi, bool):
        raise jenis.keliru(f"jenis unit '{kode}' ditulis {kode}: {{nama: Namanya, mandiri: true}} (atau false)")
    _check_nama(kode, isi["nama"])


def _check_susunan(simpul: Simpul, sendiri: dict[str, dict[str, Any]]) -> None:
    """A new kind or role is a word no other list has, shared or own."""
    for bagian in SUSUNAN:
        for kode in sendiri.get(bagian, ()):
            semua = (*_bersama().items(), *sendiri.items(), ("alur", PERAN_ALUR))
            lain = next((satu for satu, isi in semua if satu != bagian and kode in isi), None)
            if lain:
                raise simpul.isi[bagian].isi[kode].keliru(f"kode '{kode}' sudah dipakai pada {lain}; pilih kode lain")
