"""The inventory of a regulation: every place that can be cited, so that no citation names one that is not there."""

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_lowercase, ascii_uppercase

from lincah.law.kernel import Rujukan, Unsur
from lincah.law.kernel.rujukan import TANPA_LABEL
from lincah.peraturan.simpul import Simpul

Pohon = dict[tuple[Unsur, str], "Pohon"]


@dataclass(frozen=True, slots=True)
class Susunan:
    """The tree of places of one regulation."""

    pohon: Pohon

    def memuat(self, rujukan: Rujukan) -> bool:
        """Does this place exist?"""
        cabang = self.pohon
        for unsur in rujukan.tempat:
            if unsur not in cabang:
                return False
            cabang = cabang[unsur]
        return True


def baca_susunan(simpul: Simpul) -> Susunan:
    """Read `susunan.yaml`. Errors: ProfilKeliru with the line."""
    return Susunan(_cabang(simpul))


def _cabang(simpul: Simpul) -> Pohon:
    pohon: Pohon = {}
    if simpul.isi is None:
        return pohon
    if not isinstance(simpul.isi, dict):
        raise simpul.keliru("susunan berupa peta unsur ke labelnya, misalnya {ayat: 3}")
    for nama, isi in simpul.isi.items():
        unsur = _unsur(nama, isi)
        pohon |= {(unsur, label): anak for label, anak in _label(unsur, isi)}
    return pohon


def _unsur(nama: str, simpul: Simpul) -> Unsur:
    try:
        return Unsur(nama)
    except ValueError:
        raise simpul.keliru(f"'{nama}' bukan unsur; pakai salah satu: {', '.join(Unsur)}") from None


def _label(unsur: Unsur, simpul: Simpul) -> Iterator[tuple[str, Pohon]]:
    isi = simpul.isi
    if unsur in TANPA_LABEL:
        yield "", _cabang(simpul)
    elif isinstance(isi, int):
        yield from ((label, {}) for label in _hitung(unsur, isi))
    elif isinstance(isi, list):
        yield from ((str(satu.isi), {}) for satu in isi)
    elif isinstance(isi, dict):
        yield from ((label, _cabang(anak)) for label, anak in isi.items())
    else:
        raise simpul.keliru("label berupa jumlah, daftar, atau peta")


def _hitung(unsur: Unsur, jumlah: int) -> list[str]:
    if unsur is Unsur.HURUF:
        return list(ascii_lowercase[:jumlah])
    if unsur is Unsur.POIN:
        return list(ascii_uppercase[:jumlah])
    return [str(nomor) for nomor in range(1, jumlah + 1)]
