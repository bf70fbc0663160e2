"""Load a regulation profile from its folder, checked and hashed; loaded once a process."""

import hashlib
import re
from functools import lru_cache
from pathlib import Path

from lincah.law.profil import Profil
from lincah.peraturan.baca_identitas import baca_identitas
from lincah.peraturan.baca_kedudukan import baca_kedudukan
from lincah.peraturan.baca_kosakata import AKAR, muat_kosakata
from lincah.peraturan.baca_pelaksanaan import baca_pelaksanaan
from lincah.peraturan.baca_penugasan import baca_penugasan
from lincah.peraturan.peta import Konteks, Peta
from lincah.peraturan.simpul import Simpul, baca_yaml
from lincah.peraturan.susunan import baca_susunan
from lincah.peraturan.temuan import ProfilKeliru, Temuan

BERKAS = ("identitas.yaml", "susunan.yaml", "kedudukan.yaml", "penugasan.yaml", "pelaksanaan.yaml", "tafsir.md")
_TAFSIR = re.compile(r"^## (\S+)", re.MULTILINE)


class ProfilTidakDikenal(LookupError):
    """No folder of that name; the message lists those there are."""


def list_peraturan(akar: Path = AKAR) -> tuple[str, ...]:
    """The ids of all regulations: every folder with an `identitas.yaml`."""
    return tuple(sorted(jalan.parent.name for jalan in akar.glob("*/identitas.yaml")))


def muat_profil(id: str, akar: Path = AKAR) -> Profil:
    """The profile of one regulation. Errors: ProfilTidakDikenal; ProfilKeliru with every finding."""
    return _muat(id, akar)


@lru_cache(maxsize=64)
def _muat(id: str, akar: Path) -> Profil:
    folder = akar / id
    if not (folder / "identitas.yaml").is_file():
        raise ProfilTidakDikenal(f"peraturan '{id}' tidak dikenal; yang ada: {', '.join(list_peraturan(akar))}")
    if kurang := [nama for nama in BERKAS if not (folder / nama).is_file()]:
        raise ProfilKeliru(tuple(Temuan(f"{id}/{nama}", 1, "berkas ini belum ada") for nama in kurang))
    konteks = _konteks(folder)
    profil = _baca(folder, konteks)
    if konteks.temuan:
        raise ProfilKeliru(tuple(sorted(set(konteks.temuan))))
    return profil


def _konteks(folder: Path) -> Konteks:
    susunan = baca_susunan(_yaml(folder, "susunan.yaml"))
    tafsir = frozenset(_TAFSIR.findall((folder / "tafsir.md").read_text(encoding="utf-8")))
    return Konteks(folder.name, susunan, muat_kosakata(), tafsir)


def _baca(folder: Path, konteks: Konteks) -> Profil:
    satu = Peta(_yaml(folder, "identitas.yaml"), konteks)
    identitas = baca_identitas(satu)
    induk = identitas.nilai["induk"].nilai
    konteks.nasional = frozenset(induk) if isinstance(induk, dict) else frozenset()
    dua, tiga, empat = (Peta(_yaml(folder, nama), konteks) for nama in BERKAS[2:5])
    kedudukan = baca_kedudukan(dua)
    penugasan = baca_penugasan(tiga)
    pelaksanaan = baca_pelaksanaan(empat, kedudukan)
    for peta in (satu, dua, tiga, empat):
        peta.tutup()
    return Profil(identitas, konteks.kosakata, kedudukan, penugasan, pelaksanaan, _hash(folder))


def _yaml(folder: Path, nama: str) -> Simpul:
    return baca_yaml(folder / nama, f"{folder.name}/{nama}")


def _hash(folder: Path) -> str:
    hasil = hashlib.sha256((AKAR / "kosakata.yaml").read_bytes())
    for nama in BERKAS:
        hasil.update((folder / nama).read_bytes())
    return hasil.hexdigest()
