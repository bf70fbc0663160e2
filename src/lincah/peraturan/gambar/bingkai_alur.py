"""The frame of a flow: names of lanes and stages, and the hairlines between them."""

from lincah.peraturan.gambar import svg
from lincah.peraturan.gambar.huruf import bungkus
from lincah.peraturan.gambar.tata_alur import KEPALA_LAJUR, SISI, TataAlur
from lincah.peraturan.gambar.tata_tegak import BARIS_KEPALA, KEPALA, SELA_LAJUR, nama_lajur
from lincah.peraturan.sebutan import besar


def bingkai_alur(tata: TataAlur) -> list[str]:
    """The frame of the layout, in the direction in which it runs."""
    return _tegak(tata) if tata.tegak else _datar(tata)


def _datar(tata: TataAlur) -> list[str]:
    hasil = []
    for tahap, x, _ in tata.tahap:
        hasil.append(svg.jalan(f"M{svg.angka(x)} 4V{svg.angka(tata.tinggi)}", "pemisah"))
        hasil.append(svg.teks(besar(tahap.value), x + SISI, 22, "tahap"))
    for nama, y, tinggi in tata.lajur:
        hasil.append(svg.jalan(f"M0 {svg.angka(y)}H{svg.angka(tata.lebar)}", "pemisah"))
        baris = bungkus(nama, KEPALA_LAJUR - 2 * SISI, 13, 5)
        mulai = y + tinggi / 2 - len(baris) * 17 / 2 + 13
        hasil += [svg.teks(satu, 2, mulai + 17 * n, "lajur") for n, satu in enumerate(baris)]
    hasil.append(svg.jalan(f"M0 {svg.angka(tata.tinggi - 1)}H{svg.angka(tata.lebar)}", "pemisah"))
    return hasil


def _tegak(tata: TataAlur) -> list[str]:
    hasil = []
    for n, (nama, x, _) in enumerate(tata.lajur):
        if n:
            hasil.append(svg.jalan(f"M{svg.angka(x)} 4V{svg.angka(tata.tinggi)}", "pemisah"))
        for m, satu in enumerate(nama_lajur(nama), start=1):
            hasil.append(svg.teks(satu, x + SELA_LAJUR, KEPALA + BARIS_KEPALA * m - 5, "lajur"))
    for tahap, y, _ in tata.tahap:
        hasil.append(svg.jalan(f"M0 {svg.angka(y - 1)}H{svg.angka(tata.lebar)}", "pemisah"))
        hasil.append(svg.teks(besar(tahap.value), tata.lajur[0][1] + SELA_LAJUR, y + 17, "tahap"))
    return hasil
