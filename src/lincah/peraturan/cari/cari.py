"""One search: the article if one is named, the words if there are any; less is said when less is found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from lincah.law.kernel.rujukan import Tempat
from lincah.peraturan.cari.entri import Entri
from lincah.peraturan.cari.indeks import Indeks
from lincah.peraturan.cari.kata import PANJANG, kata_cari, pilihan_kata
from lincah.peraturan.cari.pasal import di_dalam, pisah_pasal, sebut_tempat


class Keadaan(StrEnum):
    """How the search went."""

    KOSONG = "kosong"
    """Nothing to search for was typed."""
    TERLALU_PENDEK = "terlalu_pendek"
    """Only single letters were typed."""
    COCOK = "cocok"
    """Everything typed was found together."""
    SEBAGIAN = "sebagian"
    """Not all words together, or not in the article named; what comes nearest."""
    NIHIL = "nihil"
    """Nothing."""


@dataclass(frozen=True, slots=True)
class Hasil:
    """What was found, best first. `pasal`: the article as read; `terpotong`: the search was longer than is read."""

    keadaan: Keadaan
    entri: tuple[Entri, ...] = ()
    pasal: str = ""
    terpotong: bool = False


def cari(indeks: Indeks, teks: str, dahulu: str = "") -> Hasil:
    """Search all entries; of equals those of the regulation `dahulu` come first, then the order of the chapters."""
    terpotong = len(teks.strip()) > PANJANG
    tempat, sisa = pisah_pasal(teks.strip()[:PANJANG])
    dicari = kata_cari(sisa)
    if not tempat and not dicari:
        return Hasil(Keadaan.KOSONG)
    if not tempat and all(len(satu) == 1 for satu in dicari):
        return Hasil(Keadaan.TERLALU_PENDEK)
    pasal = sebut_tempat(tempat) if tempat else ""
    nomor, utuh = _nomor(indeks, tempat, dicari, dahulu)
    keadaan = Keadaan.NIHIL if not nomor else Keadaan.COCOK if utuh else Keadaan.SEBAGIAN
    return Hasil(keadaan, tuple(indeks.entri[satu] for satu in nomor), pasal, terpotong)


def _nomor(indeks: Indeks, tempat: Tempat, dicari: tuple[str, ...], dahulu: str) -> tuple[list[int], bool]:
    """Numbers of the entries, best first, and whether they hold everything that was asked for."""
    nilai = _nilai(indeks, dicari)
    di_pasal = _di_pasal(indeks, tempat) if tempat else None
    calon = set().union(*nilai) if nilai else set(di_pasal or ())
    semua = {satu for satu in calon if all(satu in kata for kata in nilai)}
    utuh = semua if di_pasal is None else semua.intersection(di_pasal)
    terpilih = utuh or _terdekat(indeks, tempat, di_pasal, nilai)

    def urut(satu: int) -> tuple[int, int, bool, int]:
        jumlah = sum(kata.get(satu, 0) for kata in nilai)
        return -_kena(satu, nilai), -jumlah, indeks.entri[satu].peraturan != dahulu, satu

    return sorted(terpilih, key=urut), bool(utuh)


def _terdekat(indeks: Indeks, tempat: Tempat, di_pasal: list[int] | None, nilai: list[dict[int, int]]) -> Iterable[int]:
    """When not everything is found: the article without the words, a wider place, or as many of the words as may be."""
    if di_pasal is not None:
        return di_pasal or _lebih_luas(indeks, tempat)
    calon = set().union(*nilai)
    terbanyak = max((_kena(satu, nilai) for satu in calon), default=0)
    return (satu for satu in calon if _kena(satu, nilai) == terbanyak)


def _kena(nomor: int, nilai: list[dict[int, int]]) -> int:
    """How many of the words an entry has."""
    return sum(nomor in kata for kata in nilai)


def _nilai(indeks: Indeks, dicari: tuple[str, ...]) -> list[dict[int, int]]:
    """For each matter searched: the entries that have it, in its own words or in those of a synonym."""
    return [_terbaik(indeks.frasa(frasa) for frasa in pilihan) for pilihan in pilihan_kata(dicari)]


def _terbaik(temuan: Iterable[dict[int, int]]) -> dict[int, int]:
    """Weights of the best phrase."""
    hasil: dict[int, int] = {}
    for satu in temuan:
        for nomor, bobot in satu.items():
            hasil[nomor] = max(hasil.get(nomor, 0), bobot)
    return hasil


def _di_pasal(indeks: Indeks, tempat: Tempat) -> list[int]:
    return [nomor for nomor, satu in enumerate(indeks.entri) if _menyebut(satu, tempat)]


def _menyebut(entri: Entri, tempat: Tempat) -> bool:
    """Does it cite this place of its own regulation?"""
    rujukan = entri.uraian.ketentuan.rujukan
    return any(satu.peraturan == entri.peraturan and di_dalam(satu, tempat) for satu in rujukan)


def _lebih_luas(indeks: Indeks, tempat: Tempat) -> list[int]:
    """The nearest wider place that a rule cites: the ayat, then the pasal. Never the whole attachment."""
    for panjang in range(len(tempat) - 1, 0, -1):
        luas = tempat[:panjang]
        if luas[-1][1] and (hasil := _di_pasal(indeks, luas)):
            return hasil
    return []
