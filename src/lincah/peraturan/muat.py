"""Load a regulation profile from its folder, checked and hashed; loaded once a process."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from lincah.law.kernel import Rujukan
from lincah.law.profil import Profil
from lincah.peraturan.baca_daftar import (
    baca_kinerja,
    baca_pertanggungjawaban,
    baca_proses_bisnis,
    baca_tik,
    baca_transformasi,
    baca_tugas,
    baca_umum,
)
from lincah.peraturan.baca_deklaratif import baca_deklaratif
from lincah.peraturan.baca_gambar import baca_gambar
from lincah.peraturan.baca_identitas import baca_identitas
from lincah.peraturan.baca_kedudukan import baca_kedudukan
from lincah.peraturan.baca_kosakata import KOSAKATA, muat_kosakata
from lincah.peraturan.baca_pelaksanaan import baca_pelaksanaan
from lincah.peraturan.baca_penugasan import baca_penugasan
from lincah.peraturan.baca_permohonan import baca_permohonan
from lincah.peraturan.baca_tafsir import Judul, baca_judul, check_judul
from lincah.peraturan.bentuk import BENTUK
from lincah.peraturan.folder import AKAR, ProfilTidakDikenal, cari_folder, list_peraturan
from lincah.peraturan.peta import Konteks, Peta
from lincah.peraturan.simpul import Simpul, baca_yaml
from lincah.peraturan.susunan import baca_susunan
from lincah.peraturan.temuan import ProfilKeliru, Temuan

__all__ = ["BERKAS", "TAFSIR", "Bacaan", "ProfilTidakDikenal", "list_peraturan", "muat", "muat_profil"]
TAFSIR = "tafsir.md"
BERKAS = (
    "identitas.yaml",
    "susunan.yaml",
    "kedudukan.yaml",
    "penugasan.yaml",
    "pelaksanaan.yaml",
    "gambar.yaml",
    "permohonan.yaml",
    "tanggung_jawab.yaml",
    "pertanggungjawaban.yaml",
    "kinerja.yaml",
    "tik.yaml",
    "proses_bisnis.yaml",
    "transformasi.yaml",
    "umum.yaml",
    TAFSIR,
)


@dataclass(frozen=True, slots=True)
class Bacaan:
    """A sound profile, and what is no error but may be worth a look."""

    profil: Profil
    keterangan: tuple[Temuan, ...]
    dirujuk: dict[Rujukan, frozenset[str]]
    """Every place a rule cites, and the files that cite it."""
    deklaratif: frozenset[Rujukan]
    """Every place said to hold no rule."""


def muat_profil(id: str, akar: Path | None = None) -> Profil:
    """The profile of one regulation. Errors: ProfilTidakDikenal; ProfilKeliru with every finding."""
    return muat(id, akar).profil


@lru_cache(maxsize=64)
def muat(id: str, akar: Path | None = None) -> Bacaan:
    """The profile with what a reader may like to know of it. Errors: as `muat_profil`."""
    folder = cari_folder(id, akar)
    if kurang := [nama for nama in BERKAS if not (folder / nama).is_file()]:
        raise ProfilKeliru(tuple(Temuan(f"{id}/{nama}", 1, "berkas ini belum ada") for nama in kurang))
    judul = baca_judul(folder / TAFSIR, f"{id}/{TAFSIR}")
    susunan = baca_susunan(_yaml(folder, "susunan.yaml"))
    konteks = Konteks(id, susunan, muat_kosakata(folder), frozenset(kode for kode, _ in judul))
    try:
        deklaratif = baca_deklaratif(folder, konteks)
        profil = _baca(folder, konteks, judul)
    except ProfilKeliru as galat:
        konteks.temuan += galat.temuan
    if konteks.temuan:
        raise ProfilKeliru(tuple(sorted(set(konteks.temuan))))
    dirujuk = {rujukan: frozenset(berkas) for rujukan, berkas in konteks.dirujuk.items()}
    return Bacaan(profil, tuple(_menganggur(judul, konteks)), dirujuk, deklaratif)


def _baca(folder: Path, konteks: Konteks, judul: Judul) -> Profil:
    peta = {nama: Peta(_yaml(folder, nama), konteks, BENTUK[nama]) for nama in BERKAS if nama in BENTUK}
    identitas = baca_identitas(peta["identitas.yaml"])
    induk = identitas.nilai["induk"].nilai
    konteks.nasional = frozenset(induk) if isinstance(induk, dict) else frozenset()
    check_judul(judul, konteks)
    konteks.dirujuk.clear()  # what is declaratory, the identity and the readings name is no rule
    kedudukan = baca_kedudukan(peta["kedudukan.yaml"])
    penugasan = baca_penugasan(peta["penugasan.yaml"])
    profil = Profil(
        identitas=identitas,
        kosakata=konteks.kosakata,
        kedudukan=kedudukan,
        penugasan=penugasan,
        permohonan=baca_permohonan(peta["permohonan.yaml"], penugasan),
        pelaksanaan=baca_pelaksanaan(peta["pelaksanaan.yaml"], kedudukan),
        tugas=baca_tugas(peta["tanggung_jawab.yaml"]),
        pertanggungjawaban=baca_pertanggungjawaban(peta["pertanggungjawaban.yaml"]),
        kinerja=baca_kinerja(peta["kinerja.yaml"]),
        tik=baca_tik(peta["tik.yaml"]),
        proses_bisnis=baca_proses_bisnis(peta["proses_bisnis.yaml"]),
        transformasi=baca_transformasi(peta["transformasi.yaml"]),
        umum=baca_umum(peta["umum.yaml"]),
        gambar=baca_gambar(peta["gambar.yaml"]),
        hash=_hash(folder),
    )
    for satu in peta.values():
        satu.tutup()
    return profil


def _menganggur(judul: Judul, konteks: Konteks) -> Iterator[Temuan]:
    """Readings that no rule names: right for a reading of words only, worth a look otherwise."""
    for kode, simpul in judul:
        if kode not in konteks.dipakai:
            yield simpul.temuan(f"tafsir {kode} tidak dipakai aturan mana pun")


def _yaml(folder: Path, nama: str) -> Simpul:
    return baca_yaml(folder / nama, f"{folder.name}/{nama}")


def _hash(folder: Path) -> str:
    hasil = hashlib.sha256((AKAR / KOSAKATA).read_bytes())
    sendiri = [KOSAKATA] if (folder / KOSAKATA).is_file() else []
    for nama in (*BERKAS, *sendiri):
        hasil.update((folder / nama).read_bytes())
    return hasil.hexdigest()
