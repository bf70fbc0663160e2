"""Where the boxes of a chart stand: a tidy tree (after Reingold and Tilford) whose small branches hang like a list.

A branch of at most nine boxes hangs under its head, indented; the whole chart does so only when it is a single line.
Leaves beside larger branches stand in columns of at most nine; up to five posts right under the top stand side by
side. All else stands as close as the outlines allow. Time grows with boxes times depth.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from lincah.peraturan.gambar.kotak import LEBAR, Garis, JenisKotak, Kotak, Terukur, ukur
from lincah.peraturan.gambar.svg import Titik

JARAK_X, JARAK_Y = 16.0, 44.0
LEKUK, TULANG = 16.0, 10.0
SELA_PERTAMA, SELA = 14.0, 12.0
GANTUNG = 9
JAJAR = 5
TEPI = 6.0

Sisi = list[tuple[float, float]]
"""An outline from the top: (down to this y, the outermost x)."""


class BaganKeliru(ValueError):
    """Boxes that are no tree: none at the top or several, one named twice, a line that returns to itself."""


@dataclass(frozen=True, slots=True)
class Letak:
    """A box and its left upper corner."""

    isi: Terukur
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Sambungan:
    """The line from one box to another, through these points."""

    dari: str
    ke: str
    garis: Garis
    titik: tuple[Titik, ...]


@dataclass(frozen=True, slots=True)
class Tata:
    """The whole layout, in pixels."""

    kotak: tuple[Letak, ...]
    sambungan: tuple[Sambungan, ...]
    lebar: float
    tinggi: float


@dataclass(slots=True, eq=False)
class _Simpul:
    """A box, or (`kolom`) the spine of a column of leaves. dx, dy: from the parent's anchor, its top centre."""

    isi: Terukur
    anak: list["_Simpul"] = field(default_factory=list)
    kolom: bool = False
    puncak: bool = False
    menggantung: bool = False
    jumlah: int = 1
    tinggi: float = 0
    dx: float = 0
    dy: float = 0
    kiri: Sisi = field(default_factory=list)
    kanan: Sisi = field(default_factory=list)


def tata_pohon(kotak: Sequence[Kotak]) -> Tata:
    """Lay the boxes out. Errors: BaganKeliru."""
    if not kotak:
        return Tata((), (), 0, 0)
    akar = _pohon(kotak)
    akar.puncak = True
    tingkat: dict[int, float] = {}
    _golongkan(akar, 0, tingkat)
    _susun(akar, 0, tingkat)
    geser = TEPI - min(x for _, x in akar.kiri)
    letak: list[Letak] = []
    sambungan: list[Sambungan] = []
    _tempatkan(akar, geser, TEPI, letak, sambungan)
    lebar = max(satu.x + satu.isi.lebar for satu in letak) + TEPI
    tinggi = max(satu.y + satu.isi.tinggi for satu in letak) + TEPI
    return Tata(tuple(letak), tuple(sambungan), lebar, tinggi)


def _pohon(kotak: Sequence[Kotak]) -> _Simpul:
    simpul = {satu.kunci: _Simpul(ukur(satu)) for satu in kotak}
    akar = [satu for satu in kotak if satu.induk is None]
    if len(simpul) < len(kotak):
        raise BaganKeliru("ada kotak yang disebut dua kali dalam bagan ini")
    if len(akar) != 1:
        raise BaganKeliru(f"bagan memerlukan satu kotak puncak, ada {len(akar)}")
    for satu in kotak:
        if satu.induk is not None:
            if satu.induk not in simpul:
                raise BaganKeliru(f"kotak {satu.judul} berada di bawah kotak yang tidak ada")
            simpul[satu.induk].anak.append(simpul[satu.kunci])
    puncak = simpul[akar[0].kunci]
    if sum(1 for _ in _semua(puncak)) < len(kotak):
        raise BaganKeliru("garis komando melingkar; perbaiki unit induk salah satu unit di garis itu")
    return puncak


def _semua(simpul: _Simpul) -> Iterator[_Simpul]:
    yield simpul
    for anak in simpul.anak:
        yield from _semua(anak)


def _golongkan(simpul: _Simpul, dalam: int, tingkat: dict[int, float]) -> None:
    """Decide which branches hang, put lone leaves into columns, and note how high each level is."""
    for anak in simpul.anak:
        _golongkan(anak, dalam + 1, tingkat)
    simpul.jumlah = 1 + sum(anak.jumlah for anak in simpul.anak)
    sempit = simpul.jumlah - 1 <= GANTUNG and not (simpul.puncak and len(simpul.anak) > 1)
    simpul.menggantung = sempit and all(satu.menggantung for satu in simpul.anak)
    if simpul.menggantung:
        return
    tingkat[dalam] = max(tingkat.get(dalam, 0), simpul.isi.tinggi)
    daun = [anak for anak in simpul.anak if not anak.anak]
    jajar = [anak for anak in daun if anak.isi.kotak.jenis is not JenisKotak.KELOMPOK]
    if simpul.puncak and len(jajar) <= JAJAR:
        daun = [anak for anak in daun if anak not in jajar]
    if len(daun) > 1:
        simpul.anak = [*_kolom(daun), *(anak for anak in simpul.anak if anak not in daun)]


def _kolom(daun: list[_Simpul]) -> list[_Simpul]:
    kolom = -(-len(daun) // GANTUNG)
    baris = -(-len(daun) // kolom)
    return [_Simpul(daun[letak].isi, daun[letak : letak + baris], kolom=True) for letak in range(0, len(daun), baris)]


def _susun(simpul: _Simpul, dalam: int, tingkat: dict[int, float]) -> None:
    for anak in simpul.anak:
        _susun(anak, dalam + 1, tingkat)
    if simpul.kolom:
        simpul.tinggi = _tumpuk(simpul.anak, TULANG + LEBAR / 2, 0)
        simpul.kiri, simpul.kanan = [(simpul.tinggi, 0)], [(simpul.tinggi, TULANG + LEBAR)]
    elif simpul.menggantung:
        kepala = simpul.isi.tinggi
        simpul.tinggi = _tumpuk(simpul.anak, LEKUK, kepala + SELA_PERTAMA) if simpul.anak else kepala
        kanan = max([LEBAR / 2, *(anak.kanan[-1][1] + LEKUK for anak in simpul.anak)])
        simpul.kiri = [(simpul.tinggi, -LEBAR / 2)]
        simpul.kanan = [(kepala, LEBAR / 2), (simpul.tinggi, kanan)] if simpul.anak else [(kepala, LEBAR / 2)]
    else:
        _jajarkan(simpul, tingkat[dalam] + JARAK_Y)


def _tumpuk(anak: list[_Simpul], dx: float, y: float) -> float:
    """Hang the branches one below the other from `y`; where the last one ends."""
    for satu in anak:
        satu.dx, satu.dy = dx, y
        y += satu.tinggi + SELA
    return y - SELA


def _jajarkan(simpul: _Simpul, turun: float) -> None:
    """Put the branches side by side, `turun` below the top of their head, and the head above their middle."""
    kiri, kanan = list(simpul.anak[0].kiri), list(simpul.anak[0].kanan)
    for anak in simpul.anak[1:]:
        anak.dx = _rapat(kanan, anak.kiri) + JARAK_X
        kiri = _sambung(kiri, _geser(anak.kiri, anak.dx))
        kanan = _sambung(_geser(anak.kanan, anak.dx), kanan)
    tengah = (simpul.anak[0].dx + simpul.anak[-1].dx) / 2
    for anak in simpul.anak:
        anak.dx, anak.dy = anak.dx - tengah, turun
    simpul.tinggi = turun + max(anak.tinggi for anak in simpul.anak)
    simpul.kiri = [(turun, -LEBAR / 2), *_geser(kiri, -tengah, turun)]
    simpul.kanan = [(turun, LEBAR / 2), *_geser(kanan, -tengah, turun)]


def _rapat(kanan: Sisi, kiri: Sisi) -> float:
    """How far the branch with outline `kiri` must move so that it just touches `kanan`."""
    i = j = 0
    jauh = kanan[0][1] - kiri[0][1]
    while i < len(kanan) and j < len(kiri):
        jauh = max(jauh, kanan[i][1] - kiri[j][1])
        bawah_kanan, bawah_kiri = kanan[i][0], kiri[j][0]
        i, j = i + (bawah_kanan <= bawah_kiri), j + (bawah_kiri <= bawah_kanan)
    return jauh


def _sambung(depan: Sisi, belakang: Sisi) -> Sisi:
    """The outline seen from the side of `depan`: below its end, `belakang` shows."""
    return depan + [satu for satu in belakang if satu[0] > depan[-1][0]]


def _geser(sisi: Sisi, dx: float, dy: float = 0) -> Sisi:
    return [(bawah + dy, x + dx) for bawah, x in sisi]


def _tempatkan(simpul: _Simpul, x: float, y: float, letak: list[Letak], sambungan: list[Sambungan]) -> None:
    letak.append(Letak(simpul.isi, x - LEBAR / 2, y))
    for anak in simpul.anak:
        if anak.kolom:
            tulang, atas = x + anak.dx, y + anak.dy
            pangkal = ((x, y + simpul.isi.tinggi), (x, atas - JARAK_Y / 2), (tulang, atas - JARAK_Y / 2))
            for daun in anak.anak:
                _sambungkan(simpul, daun, pangkal, (tulang + daun.dx, atas + daun.dy), sambungan)
                _tempatkan(daun, tulang + daun.dx, atas + daun.dy, letak, sambungan)
            continue
        tempat = (x + anak.dx, y + anak.dy)
        if simpul.menggantung:
            pangkal_gantung = ((x - LEBAR / 2 + TULANG, y + simpul.isi.tinggi),)
            _sambungkan(simpul, anak, pangkal_gantung, tempat, sambungan)
        else:
            palang = tempat[1] - JARAK_Y / 2
            titik = ((x, y + simpul.isi.tinggi), (x, palang), (tempat[0], palang), tempat)
            sambungan.append(_garis(simpul, anak, titik))
        _tempatkan(anak, *tempat, letak, sambungan)


def _sambungkan(
    simpul: _Simpul, anak: _Simpul, pangkal: tuple[Titik, ...], tempat: Titik, sambungan: list[Sambungan]
) -> None:
    """From the spine, level into the left side of the box whose top centre is `tempat`."""
    tengah = tempat[1] + min(anak.isi.tinggi / 2, 24)
    titik = (*pangkal, (pangkal[-1][0], tengah), (tempat[0] - LEBAR / 2, tengah))
    sambungan.append(_garis(simpul, anak, titik))


def _garis(simpul: _Simpul, anak: _Simpul, titik: tuple[Titik, ...]) -> Sambungan:
    kotak = anak.isi.kotak
    return Sambungan(simpul.isi.kotak.kunci, kotak.kunci, kotak.garis, titik)
