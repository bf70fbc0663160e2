"""Where the steps of a flow stand and which roads their arrows take: lanes by actor, columns by stage.

Between columns lie gutters, under every lane lies a channel; each arrow gets a track of its own in those it uses, so no
two run on top of each other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from lincah.law.alur import Tahap
from lincah.peraturan.gambar.huruf import bungkus, lebar
from lincah.peraturan.gambar.isi_alur import BarisAlur, Hasil
from lincah.peraturan.gambar.svg import Titik

LEBAR, SISI = 156.0, 10.0
KEPALA_LAJUR, KEPALA_TAHAP = 148.0, 34.0
KETUPAT = 24.0
BARIS_JUDUL, BARIS_KECIL = 18.0, 15.0
UKURAN_JUDUL, UKURAN_KECIL = 14.0, 12.0
JALUR_TEGAK, JALUR_DATAR, JALUR_KATA = 10.0, 12.0, 20.0
SELA, ATAS = 30.0, 26.0
LEBAR_KATA = 96.0


@dataclass(frozen=True, slots=True)
class Sel:
    """A step in its place: left upper corner and size of its box. `kolom` is its row when the flow runs downwards."""

    baris: BarisAlur
    lajur: int
    kolom: int
    judul: tuple[str, ...]
    lain: tuple[str, ...]
    tinggi: float
    x: float = 0
    y: float = 0
    lebar: float = LEBAR

    @property
    def ketupat(self) -> bool:
        """Does the step have more than one way out?"""
        return len(self.baris.hasil) > 1

    @property
    def kanan(self) -> Titik:
        """Where arrows leave to the right."""
        return (self.x + LEBAR + (KETUPAT + 8 if self.ketupat else 0), self.y + self.tinggi / 2)

    @property
    def bawah(self) -> Titik:
        """Where arrows leave downwards."""
        if self.ketupat:
            return (self.x + LEBAR + 8 + KETUPAT / 2, self.y + self.tinggi / 2 + KETUPAT / 2)
        return (self.x + LEBAR / 2, self.y + self.tinggi)


@dataclass(frozen=True, slots=True)
class Panah:
    """An arrow and its points. `maju`: it leaves in the direction of the flow, its word stands there."""

    dari: str
    hasil: Hasil
    titik: tuple[Titik, ...]
    maju: bool


@dataclass(frozen=True, slots=True)
class TataAlur:
    """The whole layout in pixels. `lajur`: (name, top, height); `tahap`: (stage, left, width).

    When `tegak`, lanes stand side by side and stages below each other: left and width, top and height.
    """

    sel: tuple[Sel, ...]
    panah: tuple[Panah, ...]
    lajur: tuple[tuple[str, float, float], ...]
    tahap: tuple[tuple[Tahap, float, float], ...]
    lebar: float
    tinggi: float
    tegak: bool = False


@dataclass(slots=True)
class _Ruang:
    """Tracks given out in gutters (before each column) and channels (under each lane)."""

    tegak: dict[int, list[float]] = field(default_factory=dict)
    datar: dict[int, list[float]] = field(default_factory=dict)

    def pesan(self, letak: dict[int, list[float]], nomor: int, tebal: float) -> tuple[int, float]:
        """Take the next track: its channel, and how far from the channel's edge it runs."""
        jalur = letak.setdefault(nomor, [])
        jalur.append(tebal)
        return nomor, sum(jalur)


@dataclass(frozen=True, slots=True)
class _Rute:
    """A road before there are pixels: gutters and channels with the tracks in them, in order."""

    dari: Sel
    ke: Sel
    hasil: Hasil
    maju: bool
    jalur: tuple[tuple[str, int, float], ...]


def tata_alur(baris: Sequence[BarisAlur]) -> TataAlur:
    """Lay the steps out and route their arrows."""
    lajur = list(dict.fromkeys(satu.pelaku for satu in baris))
    sel, tahap = _tempatkan(baris, lajur)
    ruang = _Ruang()
    rute = [_rute(sel, dari, hasil, ruang) for dari in sel.values() for hasil in dari.baris.hasil]
    kiri = _kolom(sel, ruang)
    atas = _lajur(sel, ruang, len(lajur))
    letak = {k: _letakkan(s, kiri, atas, _tinggi(sel, s.lajur)) for k, s in sel.items()}
    panah = tuple(_panah(satu, letak, kiri, atas, ruang) for satu in rute)
    batas = [kiri[kolom] - SELA / 2 for kolom in tahap.values()] + [kiri[len(kiri) - 1]]
    return TataAlur(
        sel=tuple(letak.values()),
        panah=panah,
        lajur=tuple((nama, atas[n], atas[n + 1] - atas[n]) for n, nama in enumerate(lajur)),
        tahap=tuple((satu, batas[n], batas[n + 1] - batas[n]) for n, satu in enumerate(tahap)),
        lebar=kiri[len(kiri) - 1] + 2,
        tinggi=atas[len(lajur)] + 2,
    )


def _tempatkan(baris: Sequence[BarisAlur], lajur: list[str]) -> tuple[dict[str, Sel], dict[Tahap, int]]:
    """A lane and a column for every step; and the first column of every stage."""
    tahap = [satu for satu in Tahap if any(b.tahap is satu for b in baris)]
    isi: dict[Tahap, list[dict[int, BarisAlur]]] = {satu: [] for satu in tahap}
    for satu in sorted(baris, key=lambda b: not b.utama):
        nomor, kolom = lajur.index(satu.pelaku), isi[satu.tahap]
        _kosong(kolom, nomor, satu, baris)[nomor] = satu
    sel: dict[str, Sel] = {}
    awal: dict[Tahap, int] = {}
    letak = 0
    for satu_tahap in tahap:
        awal[satu_tahap] = letak
        for satu_kolom in isi[satu_tahap]:
            sel |= {b.kode: _sel(b, nomor, letak) for nomor, b in satu_kolom.items()}
            letak += 1
    return {b.kode: sel[b.kode] for b in baris}, awal


def _kosong(
    kolom: list[dict[int, BarisAlur]], nomor: int, baris: BarisAlur, semua: Sequence[BarisAlur]
) -> dict[int, BarisAlur]:
    """The column a step goes to: a new one on the main road; else near its origin, where the lane is free."""
    if not baris.utama:
        asal = {b.kode for b in semua if any(h.ke == baris.kode for h in b.hasil)}
        dekat = next((n for n, isi in enumerate(kolom) if any(b.kode in asal for b in isi.values())), 0)
        for satu in kolom[dekat:] + kolom[:dekat]:
            if nomor not in satu:
                return satu
    kolom.append({})
    return kolom[-1]


def _sel(baris: BarisAlur, lajur: int, kolom: int) -> Sel:
    batas = LEBAR - 2 * SISI
    judul = bungkus(baris.judul, batas, UKURAN_JUDUL, 4)
    lain = tuple(b for satu in baris.lain for b in bungkus(f"juga: {satu}", batas, UKURAN_KECIL, 2))
    tinggi = 2 * SISI + len(judul) * BARIS_JUDUL + len(lain) * BARIS_KECIL
    return Sel(baris, lajur, kolom, judul, lain, tinggi)


def _rute(sel: dict[str, Sel], dari: Sel, hasil: Hasil, ruang: _Ruang) -> _Rute:
    ke = sel[hasil.ke]
    pertama = hasil is dari.baris.hasil[0]
    if pertama and ke.kolom > dari.kolom:
        return _Rute(dari, ke, hasil, True, tuple(_maju(sel, dari, ke, ruang)))
    return _Rute(dari, ke, hasil, False, tuple(_memutar(dari, ke, ruang)))


def _maju(sel: dict[str, Sel], dari: Sel, ke: Sel, ruang: _Ruang) -> Iterator[tuple[str, int, float]]:
    """Rightwards: straight where nothing stands between, else through gutters (and a channel when it is far)."""
    antara = [s for s in sel.values() if s.lajur == dari.lajur and dari.kolom < s.kolom < ke.kolom]
    if ke.lajur == dari.lajur and not antara:
        return
    yield "tegak", *ruang.pesan(ruang.tegak, dari.kolom + 1, JALUR_TEGAK)
    if ke.kolom > dari.kolom + 1:
        yield "datar", *ruang.pesan(ruang.datar, min(dari.lajur, ke.lajur), JALUR_DATAR)
        yield "tegak", *ruang.pesan(ruang.tegak, ke.kolom, JALUR_TEGAK)


def _memutar(dari: Sel, ke: Sel, ruang: _Ruang) -> Iterator[tuple[str, int, float]]:
    """Out at the foot, along the channel of the lane, into the target from below, or from above when it lies lower."""
    keluar, masuk = dari.lajur, ke.lajur - 1 if ke.lajur > dari.lajur else ke.lajur
    yield "datar", *ruang.pesan(ruang.datar, keluar, JALUR_KATA)
    if masuk != keluar:
        yield "tegak", *ruang.pesan(ruang.tegak, ke.kolom + (ke.kolom < dari.kolom), JALUR_TEGAK)
        yield "datar", *ruang.pesan(ruang.datar, masuk, JALUR_DATAR)


def _kolom(sel: dict[str, Sel], ruang: _Ruang) -> dict[int, float]:
    """Left edges of the columns, and one more: where the picture ends."""
    jumlah = 1 + max(satu.kolom for satu in sel.values())
    kiri: dict[int, float] = {}
    x = KEPALA_LAJUR + SELA
    for kolom in range(jumlah + 1):
        x += sum(ruang.tegak.get(kolom, ()))
        kiri[kolom] = x
        isi = [satu for satu in sel.values() if satu.kolom == kolom]
        x += LEBAR + (KETUPAT + 8 if any(satu.ketupat for satu in isi) else 0) + SELA
        x += max((_lebar_kata(satu) for satu in isi), default=0)
    return kiri


def _lebar_kata(sel: Sel) -> float:
    """Room right of a step for the word and the document of its arrow."""
    kata = [baris for satu in kata_kanan(sel) for baris in satu]
    return max((lebar(satu, UKURAN_KECIL) + 8 for satu in kata), default=0)


def kata_kanan(sel: Sel) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The word over and the document under the arrow that leaves to the right, in lines."""
    if not sel.baris.hasil:
        return (), ()
    hasil = sel.baris.hasil[0]
    kata = kata_panah(sel, hasil)
    return bungkus(kata, LEBAR_KATA, UKURAN_KECIL, 3), bungkus(hasil.naskah, LEBAR_KATA, UKURAN_KECIL, 3)


def kata_panah(sel: Sel, hasil: Hasil) -> str:
    """The word on an arrow: only of a decision, and not when the box itself says it."""
    perlu = sel.ketupat and hasil.kata.lower() != sel.baris.judul.lower()
    return hasil.kata[:1].lower() + hasil.kata[1:] if perlu else ""


def _lajur(sel: dict[str, Sel], ruang: _Ruang, jumlah: int) -> dict[int, float]:
    """Upper edges of the lanes, and one more: where the picture ends."""
    atas: dict[int, float] = {}
    y = KEPALA_TAHAP
    for nomor in range(jumlah + 1):
        atas[nomor] = y
        y += ATAS + _tinggi(sel, nomor) + 16 + sum(ruang.datar.get(nomor, ()))
    return atas


def _tinggi(sel: dict[str, Sel], nomor: int) -> float:
    return max((max(satu.tinggi, _tinggi_naskah(satu)) for satu in sel.values() if satu.lajur == nomor), default=0)


def _tinggi_naskah(sel: Sel) -> float:
    """The room that the lines under the sheet need, so that they end above the words of the channel."""
    baris = len(kata_kanan(sel)[1])
    return 40 + 2 * BARIS_KECIL * (baris - 1) if baris else 0


def _letakkan(sel: Sel, kiri: dict[int, float], atas: dict[int, float], tinggi: float) -> Sel:
    """Boxes of a lane share their middle, so that arrows between them are straight."""
    return replace(sel, x=kiri[sel.kolom], y=atas[sel.lajur] + ATAS + (tinggi - sel.tinggi) / 2)


def _panah(rute: _Rute, letak: dict[str, Sel], kiri: dict[int, float], atas: dict[int, float], ruang: _Ruang) -> Panah:
    dari, ke = letak[rute.dari.baris.kode], letak[rute.ke.baris.kode]
    titik = [dari.kanan if rute.maju else dari.bawah]
    for arah, nomor, geser in rute.jalur:
        x, y = titik[-1]
        if arah == "tegak":
            titik.append((kiri[nomor] - geser - 8, y))
        else:
            titik.append((x, atas[nomor + 1] - geser))
    titik += _masuk(rute, titik[-1], dari, ke)
    return Panah(dari.baris.kode, rute.hasil, _ringkas(titik), rute.maju)


def _masuk(rute: _Rute, akhir: Titik, dari: Sel, ke: Sel) -> list[Titik]:
    """The last bends: into the left side, or into the foot (or the head, from above) a little off the middle."""
    if rute.maju:
        tengah = ke.y + ke.tinggi / 2
        return [(akhir[0], tengah), (ke.x, tengah)]
    x = ke.x + LEBAR / 2 - (16 if ke.kolom == dari.kolom else 0)
    return [(x, akhir[1]), (x, ke.y if ke.lajur > dari.lajur else ke.y + ke.tinggi)]


def _ringkas(titik: Sequence[Titik]) -> tuple[Titik, ...]:
    """Without points that repeat the one before."""
    return tuple(satu for n, satu in enumerate(titik) if n == 0 or satu != titik[n - 1])
