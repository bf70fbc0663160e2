"""The layout as modellers draw it: taller, with circles for start and end, and where arrows meet those.

They write names of lanes upright and put marks into the corners of a task; the pictures of ours need no room for that.
"""

from dataclasses import replace

from lincah.peraturan.gambar.huruf import bungkus, lebar
from lincah.peraturan.gambar.svg import Titik
from lincah.peraturan.gambar.tata_alur import KETUPAT, UKURAN_KECIL, Panah, Sel, TataAlur

Bidang = tuple[float, float, float, float]
"""Left, top, width, height."""
BULAT, JARAK = 36.0, 24.0
TEBAL = 11.0
"""How much taller a task is, above its middle and below it."""


def tinggikan(tata: TataAlur) -> TataAlur:
    """The same places from left to right; from top to bottom every lane and every task a little taller."""
    tengah = {satu.lajur: satu.y + satu.tinggi / 2 for satu in tata.sel}
    lajur, y = [], tata.lajur[0][1]
    for nama, _, tinggi in tata.lajur:
        lajur.append((nama, y, max(tinggi + 2 * TEBAL, _panjang_nama(nama))))
        y += lajur[-1][2]

    def turun(titik: Titik) -> Titik:
        nomor = max(n for n, satu in enumerate(tata.lajur) if n == 0 or satu[1] <= titik[1])
        geser = TEBAL * (titik[1] > tengah[nomor] - 1) + TEBAL * (titik[1] > tengah[nomor] + 1)
        return (titik[0], titik[1] - tata.lajur[nomor][1] + lajur[nomor][1] + geser)

    sel = tuple(replace(satu, y=turun((0, satu.y))[1], tinggi=satu.tinggi + 2 * TEBAL) for satu in tata.sel)
    panah = tuple(replace(satu, titik=tuple(map(turun, satu.titik))) for satu in tata.panah)
    return replace(tata, sel=sel, panah=panah, lajur=tuple(lajur), tinggi=y)


def _panjang_nama(nama: str) -> float:
    """How long the name of a lane is in two lines."""
    muat = (panjang for panjang in range(60, 1000, 10) if len(bungkus(nama, panjang, UKURAN_KECIL, 9)) <= 2)
    return next(muat, 1000) + 16.0


def bidang_mulai(sel: Sel) -> Bidang:
    """The circle before the first step."""
    return (sel.x - JARAK - BULAT, sel.y + sel.tinggi / 2 - BULAT / 2, BULAT, BULAT)


def bidang_akhir(sel: Sel) -> Bidang:
    """The circle of an end: at the left of its cell, so that its name has room beside it."""
    return (sel.x, sel.y + sel.tinggi / 2 - BULAT / 2, BULAT, BULAT)


def nama_akhir(sel: Sel) -> Bidang:
    """Where the name of an end stands."""
    return (sel.x + BULAT + 6, sel.y + sel.tinggi / 2 - 7, lebar(sel.baris.judul, UKURAN_KECIL), 14)


def bidang_ketupat(sel: Sel) -> Bidang:
    """The diamond behind a step with several ways out."""
    return (sel.x + sel.lebar + 8, sel.y + sel.tinggi / 2 - KETUPAT / 2, KETUPAT, KETUPAT)


def titik_panah(panah: Panah, dari: Sel, ke: Sel) -> tuple[Titik, ...]:
    """The points of an arrow: from the diamond where there is one, to the circle of an end."""
    if panah.maju:
        return panah.titik
    titik = (dari.bawah, *panah.titik[1:])
    return _ke_bulatan(titik, ke) if ke.baris.akhir else titik


def _ke_bulatan(titik: tuple[Titik, ...], ke: Sel) -> tuple[Titik, ...]:
    """The last bend moved to the middle of the circle, and the end to its edge."""
    *jalan, (x, y), (_, akhir) = titik
    if jalan[-1][0] == x:
        jalan.append((x, y))
    pusat, tengah = ke.x + BULAT / 2, ke.y + ke.tinggi / 2
    return (*jalan, (pusat, y), (pusat, tengah + (BULAT / 2 if akhir > tengah else -BULAT / 2)))
