"""Pictures drawn from the law's own values: charts of structure and flows, as SVG that needs no script and no style.

A chart: facts become boxes (`kotak`), boxes get places (`pohon`), places become SVG (`bagan`).
A flow: steps become cells and roads (`tata_alur`), roads become SVG (`alur`). Text is measured, not guessed (`huruf`).
"""

from lincah.peraturan.gambar.alur import gambar_alur
from lincah.peraturan.gambar.alur_regulasi import (
    AlurBernama,
    alur_kerja,
    alur_permohonan,
    instrumen_utama,
    semua_alur,
)
from lincah.peraturan.gambar.bagan import Tanda, gambar_bagan, legenda
from lincah.peraturan.gambar.isi_alur import BarisAlur, Hasil, Keadaan, daftar_alur
from lincah.peraturan.gambar.isi_bagan import Cakupan, Naungan, kotak_kedudukan, kotak_penugasan, naungan
from lincah.peraturan.gambar.kotak import Garis, JenisKotak, Kelompok, Kotak
from lincah.peraturan.gambar.model import kotak_model
from lincah.peraturan.gambar.pohon import BaganKeliru
from lincah.peraturan.gambar.ranting import Ranting, daftar_bagan
from lincah.peraturan.gambar.regulasi import Lukisan, lukis

__all__ = [
    "AlurBernama",
    "BaganKeliru",
    "BarisAlur",
    "Cakupan",
    "Garis",
    "Hasil",
    "JenisKotak",
    "Keadaan",
    "Kelompok",
    "Kotak",
    "Lukisan",
    "Naungan",
    "Ranting",
    "Tanda",
    "alur_kerja",
    "alur_permohonan",
    "daftar_alur",
    "daftar_bagan",
    "gambar_alur",
    "gambar_bagan",
    "instrumen_utama",
    "kotak_kedudukan",
    "kotak_model",
    "kotak_penugasan",
    "legenda",
    "lukis",
    "naungan",
    "semua_alur",
]
