"""The same flow for a narrow frame: lanes by actor side by side, stages from top to bottom, one step a row.

To the right of every lane (and to the left of the first) lies a channel, under every row a gutter; each arrow gets a
track of its own in those it uses. A row holds one box only, so nothing stands in the way of a road.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from lincah.law.alur import Tahap
from lincah.peraturan.gambar.huruf import bungkus
from lincah.peraturan.gambar.isi_alur import BarisAlur, Hasil
from lincah.peraturan.gambar.svg import Titik
from lincah.peraturan.gambar.tata_alur import (
    BARIS_JUDUL,
    BARIS_KECIL,
    KETUPAT,
    SISI,
    UKURAN_JUDUL,
    UKURAN_KECIL,
    Panah,
    Sel,
    TataAlur,
    kata_panah,
)

LEBAR = 142.0
KEPALA, BARIS_KEPALA = 12.0, 17.0
KEPALA_TAHAP = 46.0
SELA_LAJUR, JALUR = 13.0, 9.0
SELA_BARIS = 22.0


@dataclass(frozen=True, slots=True)
class Ukuran:
    """Where rows and lanes lie, in pixels. `atas`: top of each row; `kiri`: left edge of the boxes of each lane."""

    atas: tuple[float, ...]
    kiri: tuple[float, ...]
    saluran: dict[int, float]
    selokan: dict[int, float]


@dataclass(slots=True)
class _Jalur:
    """Tracks given out: in the channel right of a lane (-1: left of the first), in the gutter under a row."""

    saluran: dict[int, int] = field(default_factory=dict)
    selokan: dict[int, int] = field(default_factory=dict)

    def pesan(self, letak: dict[int, int], nomor: int) -> int:
        letak[nomor] = letak.get(nomor, 0) + 1
        return letak[nomor]


@dataclass(frozen=True, slots=True)
class _Rute:
    """A road before there are pixels. `sisi`: how it leaves (0 down, 1 right, -1 left); then tracks in order."""

    dari: Sel
    ke: Sel
    hasil: Hasil
    sisi: int
    jalur: tuple[tuple[str, int, int], ...]
    masuk: int


def tata_tegak(baris: Sequence[BarisAlur]) -> TataAlur:
    """Lay the steps out from top to bottom and route their arrows."""
    urut = sorted(baris, key=lambda satu: list(Tahap).index(satu.tahap))
    lajur = list(dict.fromkeys(satu.pelaku for satu in urut))
    sel = {satu.kode: _sel(satu, lajur.index(satu.pelaku), nomor) for nomor, satu in enumerate(urut)}
    jalur = _Jalur()
    rute = [_rute(sel, dari, nomor, jalur) for dari in sel.values() for nomor in range(len(dari.baris.hasil))]
    kepala = 2 * KEPALA + BARIS_KEPALA * max(len(nama_lajur(nama)) for nama in lajur)
    ukuran = _ukur(list(sel.values()), len(lajur), jalur, kepala)
    letak = {k: replace(s, x=ukuran.kiri[s.lajur], y=ukuran.atas[s.kolom]) for k, s in sel.items()}
    panah = tuple(_panah(satu, letak, ukuran) for satu in rute)
    batas = [n for n, satu in enumerate(urut) if n == 0 or satu.tahap is not urut[n - 1].tahap]
    tepi = [ukuran.atas[n] - KEPALA_TAHAP for n in batas] + [ukuran.atas[-1]]
    kanan = [ukuran.saluran[n] for n in range(len(lajur))]
    kiri = [ukuran.saluran[-1], *kanan[:-1]]
    return TataAlur(
        sel=tuple(letak.values()),
        panah=panah,
        lajur=tuple((nama, kiri[n], kanan[n] - kiri[n]) for n, nama in enumerate(lajur)),
        tahap=tuple((urut[n].tahap, a, b - a) for n, (a, b) in zip(batas, pairwise(tepi), strict=True)),
        lebar=kanan[-1] + 2,
        tinggi=ukuran.atas[-1],
        tegak=True,
    )


def nama_lajur(nama: str) -> tuple[str, ...]:
    """The name over a lane, in lines."""
    return bungkus(nama, LEBAR, 13, 6)


def _sel(baris: BarisAlur, lajur: int, nomor: int) -> Sel:
    batas = LEBAR - 2 * SISI
    judul = bungkus(baris.judul, batas, UKURAN_JUDUL, 4)
    lain = tuple(b for satu in baris.lain for b in bungkus(f"juga: {satu}", batas, UKURAN_KECIL, 2))
    tinggi = 2 * SISI + len(judul) * BARIS_JUDUL + len(lain) * BARIS_KECIL
    return Sel(baris, lajur, nomor, judul, lain, tinggi, lebar=LEBAR)


def _rute(sel: dict[str, Sel], dari: Sel, nomor: int, jalur: _Jalur) -> _Rute:
    hasil = dari.baris.hasil[nomor]
    ke = sel[hasil.ke]
    if nomor == 0 and ke.kolom > dari.kolom:
        return _turun(list(sel.values()), dari, ke, hasil, jalur)
    turun = sel[dari.baris.hasil[0].ke].kolom > dari.kolom
    return _menyamping(dari, ke, hasil, -1 if nomor == turun + 1 else 1, jalur)


def _turun(sel: list[Sel], dari: Sel, ke: Sel, hasil: Hasil, jalur: _Jalur) -> _Rute:
    """Downwards: straight where nothing stands between, else through the gutter (and a channel)."""
    antara = [s for s in sel if s.lajur == ke.lajur and dari.kolom < s.kolom < ke.kolom]
    if not antara and ke.lajur == dari.lajur:
        return _Rute(dari, ke, hasil, 0, (), 0)
    roda = [("selokan", dari.kolom, jalur.pesan(jalur.selokan, dari.kolom))]
    if antara:
        roda.append(("saluran", ke.lajur, jalur.pesan(jalur.saluran, ke.lajur)))
        roda.append(("selokan", ke.kolom - 1, jalur.pesan(jalur.selokan, ke.kolom - 1)))
    return _Rute(dari, ke, hasil, 0, tuple(roda), 0)


def _menyamping(dari: Sel, ke: Sel, hasil: Hasil, sisi: int, jalur: _Jalur) -> _Rute:
    """Out at the side, along the channel, into the side of the target that faces it, else into its head."""
    saluran = dari.lajur if sisi > 0 else dari.lajur - 1
    roda = [("saluran", saluran, jalur.pesan(jalur.saluran, saluran))]
    if ke.lajur in (saluran, saluran + 1):
        return _Rute(dari, ke, hasil, sisi, tuple(roda), 1 if ke.lajur == saluran else -1)
    roda.append(("selokan", ke.kolom - 1, jalur.pesan(jalur.selokan, ke.kolom - 1)))
    return _Rute(dari, ke, hasil, sisi, tuple(roda), 0)


def _ukur(sel: list[Sel], lajur: int, jalur: _Jalur, kepala: float) -> Ukuran:
    """`saluran`: right edge of each channel; `selokan`: lower edge of each gutter."""
    saluran = {-1: jalur.saluran.get(-1, 0) * JALUR + 2}
    kiri = []
    for nomor in range(lajur):
        kiri.append(saluran[nomor - 1] + SELA_LAJUR)
        saluran[nomor] = kiri[nomor] + LEBAR + SELA_LAJUR + jalur.saluran.get(nomor, 0) * JALUR
    y = kepala + jalur.selokan.get(-1, 0) * JALUR
    atas, selokan = [], {-1: y}
    for nomor, satu in enumerate(sel):
        baru = nomor == 0 or satu.baris.tahap is not sel[nomor - 1].baris.tahap
        y += KEPALA_TAHAP if baru else 0
        atas.append(y)
        y += satu.tinggi + (KETUPAT + 8 if satu.ketupat else 0) + _ruang_kata(satu)
        y += SELA_BARIS + jalur.selokan.get(nomor, 0) * JALUR
        selokan[nomor] = y - 6
    return Ukuran((*atas, y), tuple(kiri), saluran, selokan)


def _ruang_kata(sel: Sel) -> float:
    """Room under a step for the word and the document of its arrow."""
    if not sel.baris.hasil:
        return 0
    kata, naskah = kata_turun(sel)
    return (6 + BARIS_KECIL * len(kata) if kata else 0) + (max(32, 14 + BARIS_KECIL * len(naskah)) if naskah else 0)


def kata_turun(sel: Sel) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The word and the document beside the arrow that leads down, in lines."""
    hasil, ruang = sel.baris.hasil[0], LEBAR / 2 + SELA_LAJUR
    kata = bungkus(kata_panah(sel, hasil), ruang - 8, UKURAN_KECIL, 3)
    return kata, bungkus(hasil.naskah, ruang - 14, UKURAN_KECIL, 3)


def kata_samping(sel: Sel, hasil: Hasil) -> tuple[str, ...]:
    """The word over and under the arrow that leaves at a side."""
    return bungkus(kata_panah(sel, hasil), LEBAR / 2 + SELA_LAJUR - KETUPAT / 2 - 4, UKURAN_KECIL, 3)


def _panah(rute: _Rute, letak: dict[str, Sel], ukuran: Ukuran) -> Panah:
    dari, ke = letak[rute.dari.baris.kode], letak[rute.ke.baris.kode]
    titik = [_keluar(dari, rute.sisi)]
    for jenis, nomor, urutan in rute.jalur:
        x, y = titik[-1]
        if jenis == "saluran":
            titik.append((ukuran.saluran[nomor] - urutan * JALUR, y))
        else:
            titik.append((x, ukuran.selokan[nomor] - urutan * JALUR))
    x, y = titik[-1]
    if rute.masuk:
        tengah = ke.y + ke.tinggi / 2
        titik += [(x, tengah), (ke.x + LEBAR if rute.masuk > 0 else ke.x, tengah)]
    else:
        pusat = ke.x + LEBAR / 2 + (0 if rute.sisi == 0 else 24)
        titik += [(pusat, y), (pusat, ke.y)]
    lurus = [satu for n, satu in enumerate(titik) if n == 0 or satu != titik[n - 1]]
    return Panah(dari.baris.kode, rute.hasil, tuple(lurus), rute.sisi == 0)


def _keluar(sel: Sel, sisi: int) -> Titik:
    """Where an arrow leaves: under the box or its diamond, or at a side."""
    tengah = sel.x + LEBAR / 2
    if sisi == 0:
        return (tengah, sel.y + sel.tinggi + (KETUPAT + 8 if sel.ketupat else 0))
    if sel.ketupat:
        return (tengah + sisi * KETUPAT / 2, sel.y + sel.tinggi + 8 + KETUPAT / 2)
    return (tengah + sisi * LEBAR / 2, sel.y + sel.tinggi / 2)
