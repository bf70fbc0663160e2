"""Is every place of a regulation accounted for? As a rule that cites it, as a reading, or as declaratory."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from lincah.law.kernel import Rujukan
from lincah.law.kernel.rujukan import Tempat
from lincah.peraturan.baca_tafsir import baca_judul
from lincah.peraturan.folder import cari_folder
from lincah.peraturan.muat import TAFSIR, muat
from lincah.peraturan.simpul import baca_yaml
from lincah.peraturan.susunan import Pohon, baca_susunan


@dataclass(frozen=True, slots=True)
class Cakupan:
    """The smallest places of one regulation by how they are accounted for."""

    aturan: tuple[Rujukan, ...]
    ditafsirkan: tuple[Rujukan, ...]
    deklaratif: tuple[Rujukan, ...]
    luput: tuple[Rujukan, ...]
    """Accounted for by nothing."""
    keliru: tuple[Rujukan, ...]
    """Called declaratory, but cited by a rule."""


def cakupan(id: str, akar: Path | None = None) -> Cakupan:
    """Account for every smallest place of the inventory. Errors: as `muat`."""
    folder = cari_folder(id, akar)
    bacaan, tafsir = muat(id, akar), _ditafsirkan(id, folder)
    aturan = {satu.tempat for satu in bacaan.dirujuk if satu.peraturan == id}
    deklaratif = {satu.tempat for satu in bacaan.deklaratif}
    daun = [tempat for tempat, terkecil in _simpul(_susunan(folder)) if terkecil]
    sisa = [satu for satu in daun if not _tercakup(satu, aturan)]
    hasil = (
        [satu for satu in daun if _tercakup(satu, aturan)],
        [satu for satu in sisa if _tercakup(satu, tafsir)],
        [satu for satu in sisa if _tercakup(satu, deklaratif) and not _tercakup(satu, tafsir)],
        [satu for satu in sisa if not _tercakup(satu, tafsir | deklaratif)],
        [satu for satu in deklaratif if not any(_tercakup(lain, {satu}) for lain in sisa)],
    )
    return Cakupan(*(tuple(Rujukan(id, satu) for satu in tempat) for tempat in hasil))


def daftar_tempat(id: str, disebut: Collection[Rujukan], akar: Path | None = None) -> tuple[tuple[Rujukan, bool], ...]:
    """The places of a regulation in its own order, each with: is it declaratory?

    `disebut`: places that a rule or a reading names. Of the others only declaratory ones, and the smallest that lie
    within none of these. Errors: ProfilKeliru.
    """
    folder = cari_folder(id, akar)
    nama = {satu.tempat for satu in disebut if satu.peraturan == id}
    deklaratif = {satu.tempat for satu in muat(id, akar).deklaratif}
    return tuple(
        (Rujukan(id, tempat), tempat in deklaratif and tempat not in nama)
        for tempat, terkecil in _simpul(_susunan(folder))
        if tempat in nama or tempat in deklaratif or (terkecil and not _tercakup(tempat, nama | deklaratif))
    )


def _susunan(folder: Path) -> Pohon:
    return baca_susunan(baca_yaml(folder / "susunan.yaml", "susunan.yaml")).pohon


def _simpul(pohon: Pohon, pangkal: Tempat = ()) -> Iterator[tuple[Tempat, bool]]:
    """Every place, the outer before those within it; True for the smallest."""
    for unsur, anak in pohon.items():
        tempat = (*pangkal, unsur)
        yield tempat, not anak
        yield from _simpul(anak, tempat)


def _ditafsirkan(id: str, folder: Path) -> set[Tempat]:
    bagian = (str(simpul.isi).split(";") for _, simpul in baca_judul(folder / TAFSIR, TAFSIR))
    return {Rujukan.baca(id, teks.strip()).tempat for satu in bagian for teks in satu if teks.strip()}


def _tercakup(tempat: Tempat, daftar: Collection[Tempat]) -> bool:
    """Named itself, or within a place that is named."""
    return any(tempat[:panjang] in daftar for panjang in range(1, len(tempat) + 1))
