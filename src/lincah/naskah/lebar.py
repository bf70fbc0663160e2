"""A wide picture on A3 paper: shrunk while its words can still be read, then laid over several sheets side by side."""

import json
import math
import re
from dataclasses import dataclass

from lincah.naskah.cetak import susun

LEBAR, TINGGI = 1122.0, 720.0
"""What a sheet of A3 across leaves for the picture, in points: its margins of 12 mm and the heading taken off."""
TERKECIL = 0.5
"""Points for each unit of the picture, below which its smallest words (12 units) could no longer be read."""
_UKURAN = re.compile(r'viewBox="0 0 (?P<lebar>[\d.]+) (?P<tinggi>[\d.]+)"')


@dataclass(frozen=True, slots=True)
class GambarLebar:
    """An SVG with what stands over it. The picture carries no style of its own."""

    svg: str
    judul: str
    keterangan: str


@dataclass(frozen=True, slots=True)
class Lembar:
    """How a picture lies on paper: its size in points, and how many sheets across and down."""

    lebar: float
    tinggi: float
    melintang: int
    menurun: int


def tata_lembar(lebar: float, tinggi: float) -> Lembar:
    """One sheet while the words stay readable, else as many as it takes; never larger than on screen."""
    skala = max(min(LEBAR / lebar, TINGGI / tinggi, 1.0), TERKECIL)
    lebar, tinggi = lebar * skala, tinggi * skala
    return Lembar(lebar, tinggi, math.ceil(round(lebar / LEBAR, 3)), math.ceil(round(tinggi / TINGGI, 3)))


def cetak_lebar(gambar: GambarLebar) -> bytes:
    """The picture as PDF. Errors: GagalCetak; ValueError when the SVG does not say how large it is."""
    ukuran = _UKURAN.search(gambar.svg)
    if ukuran is None:
        raise ValueError("Gambar tanpa ukuran tidak dapat dicetak.")
    lembar = tata_lembar(float(ukuran["lebar"]), float(ukuran["tinggi"]))
    isi = {
        "svg": gambar.svg,
        "judul": gambar.judul,
        "keterangan": gambar.keterangan,
        "gambar": {"lebar": lembar.lebar, "tinggi": lembar.tinggi},
        "kotak": {"lebar": LEBAR, "tinggi": TINGGI},
        "melintang": lembar.melintang,
        "menurun": lembar.menurun,
    }
    return susun("lebar.typ", {"isi": json.dumps(isi, ensure_ascii=False)}, format="pdf")[0]
