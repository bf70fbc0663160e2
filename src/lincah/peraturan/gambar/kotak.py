"""The boxes of a chart: what stands in them, how large they are."""

from dataclasses import dataclass
from enum import StrEnum

from lincah.law.kedudukan import Jenjang, Kelas
from lincah.peraturan.gambar.huruf import bungkus

LEBAR = 208.0
SISI = 12.0
UKURAN_JUDUL, UKURAN_ISI, UKURAN_KECIL = 14.0, 13.0, 12.0
BARIS_JUDUL, BARIS_ISI, BARIS_KECIL = 18.0, 17.0, 16.0
KOSONG = "kosong"


class JenisKotak(StrEnum):
    """What a box stands for."""

    POS = "pos"
    """A leading post with its holder."""
    UNIT = "unit"
    """A unit without a leading post."""
    KELOMPOK = "kelompok"
    """Staff counted together, drawn as a stack."""


class Garis(StrEnum):
    """The line that leads to a box from above."""

    KOMANDO = "komando"
    """Line of command, solid."""
    PENUGASAN = "penugasan"
    """Line of assignment, dashed."""


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Staff of one class and level who sit in one unit, leading posts not counted."""

    unit_id: int
    kelas: Kelas
    jenjang: Jenjang | None
    jumlah: int


@dataclass(frozen=True, slots=True)
class Kotak:
    """One box.

    `isi`: lines under the title (holder, counts); `kaki`: small last lines; `kosong`: nobody holds the post; `sorot`:
    the box the reader came for.
    """

    kunci: str
    induk: str | None
    judul: str
    isi: tuple[str, ...] = ()
    kaki: tuple[str, ...] = ()
    jenis: JenisKotak = JenisKotak.POS
    garis: Garis = Garis.KOMANDO
    kosong: bool = False
    penilai: bool = False
    tautan: str = ""
    sorot: bool = False


@dataclass(frozen=True, slots=True)
class Terukur:
    """A box with its lines broken and its size known, in pixels."""

    kotak: Kotak
    judul: tuple[str, ...]
    isi: tuple[str, ...]
    kaki: tuple[str, ...]
    lebar: float
    tinggi: float


def ukur(kotak: Kotak) -> Terukur:
    """Break the lines of a box: the title in six, the holder in two, the rest as far as it needs."""
    batas = LEBAR - 2 * SISI
    judul = bungkus(kotak.judul, batas - (8 if kotak.penilai else 0), UKURAN_JUDUL, 6)
    lipat = 2 if kotak.jenis is JenisKotak.POS else 1
    isi = tuple(baris for satu in kotak.isi for baris in bungkus(satu, batas, UKURAN_ISI, lipat))
    kaki = tuple(baris for satu in kotak.kaki for baris in bungkus(satu, batas, UKURAN_KECIL, 6))
    tinggi = 2 * SISI + len(judul) * BARIS_JUDUL + len(isi) * BARIS_ISI + len(kaki) * BARIS_KECIL - 4
    return Terukur(kotak, judul, isi, kaki, LEBAR, tinggi)
