"""A flow as SVG: lanes by actor, stages as columns, the walked path solid, the current step lit, the rest faint."""

from collections.abc import Sequence
from itertools import pairwise

from lincah.law.alur import Alur
from lincah.peraturan.gambar import svg
from lincah.peraturan.gambar.huruf import bungkus, lebar
from lincah.peraturan.gambar.isi_alur import Keadaan, Sebutan, besar, daftar_alur
from lincah.peraturan.gambar.svg import Titik
from lincah.peraturan.gambar.tata_alur import (
    BARIS_JUDUL,
    BARIS_KECIL,
    KEPALA_LAJUR,
    KETUPAT,
    LEBAR,
    SISI,
    UKURAN_KECIL,
    Panah,
    Sel,
    TataAlur,
    kata_kanan,
    kata_panah,
    tata_alur,
)

UJUNG = 7.0


def gambar_alur(
    alur: Alur,
    *,
    sekarang: str,
    dilalui: Sequence[str],
    pelaku: Sebutan,
    tindakan: Sebutan,
    judul: str = "Alur pekerjaan",
    id: str = "alur",
) -> str:
    """The flow as SVG. Arguments as `daftar_alur`; `id` must be alone on its page. Errors: KeyError."""
    baris = daftar_alur(alur, sekarang=sekarang, dilalui=dilalui, pelaku=pelaku, tindakan=tindakan)
    tata = tata_alur(baris)
    panah = sorted(tata.panah, key=lambda satu: satu.hasil.dilalui)
    sel = {satu.baris.kode: satu for satu in tata.sel}
    isi = [*_bingkai(tata), *map(_garis, panah), *(_kata(satu, sel[satu.dari]) for satu in panah), *map(_sel, tata.sel)]
    kini = sel[sekarang].baris
    uraian = f"{len(baris)} langkah dalam {len(tata.tahap)} tahap. Sekarang: {kini.judul}, {kini.pelaku}."
    return svg.bingkai(
        "".join(isi), lebar=tata.lebar, tinggi=tata.tinggi, judul=judul, uraian=uraian, kelas="gambar-alur", id=id
    )


def _bingkai(tata: TataAlur) -> list[str]:
    """Names of stages and lanes, and the hairlines between them."""
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


def _garis(panah: Panah) -> str:
    akhir = panah.titik[-1]
    kelas = "garis dilalui" if panah.hasil.dilalui else "garis"
    return svg.jalan(svg.patah(panah.titik), kelas) + svg.jalan(_ujung(panah.titik[-2], akhir), f"ujung {kelas}")


def _ujung(dari: Titik, ke: Titik) -> str:
    """The head of an arrow, pointing along its last piece."""
    x, y = ke
    datar = dari[1] == y
    arah = UJUNG if (ke[0] > dari[0] if datar else y > dari[1]) else -UJUNG
    sisi = ((x - arah, y - 4), (x - arah, y + 4)) if datar else ((x - 4, y - arah), (x + 4, y - arah))
    return svg.patah((ke, *sisi)) + "z"


def _kata(panah: Panah, sel: Sel) -> str:
    """The word over an arrow and the sheet under it; on the way round the word stands where the arrow turns."""
    if panah.keluar_kanan:
        atas, bawah = kata_kanan(sel)
        x, y = panah.titik[0]
        hasil = [svg.teks(satu, x + 4, y - 6 - BARIS_KECIL * n, "kata") for n, satu in enumerate(reversed(atas))]
        if bawah:
            hasil.append(_lembar(x + 6, y - 11))
            hasil += [svg.teks(satu, x + 4, y + 25 + BARIS_KECIL * n, "kata") for n, satu in enumerate(bawah)]
        return "".join(hasil)
    kata = kata_panah(sel, panah.hasil)
    if not kata:
        return ""
    (x, y), lain = next((a, b) for a, b in pairwise(panah.titik) if a[1] == b[1] and a[0] != b[0])
    kiri = x - 8 - lebar(kata, UKURAN_KECIL) if lain[0] < x else x + 8
    return svg.teks(kata, kiri, y - 5, "kata")


def _lembar(x: float, y: float) -> str:
    """A sheet with a folded corner, 16 by 20, lying on the arrow."""
    sudut, garis = f"M{svg.angka(x + 10)} {svg.angka(y)}v6h6", f"M{svg.angka(x + 4)} {svg.angka(y + 11)}h8m-8 4h8"
    return svg.jalan(f"M{svg.angka(x)} {svg.angka(y)}h10l6 6v15h-16z{sudut}{garis}", "lembar-naskah")


def _sel(sel: Sel) -> str:
    baris = sel.baris
    bagian = [svg.kotak(sel.x, sel.y, LEBAR, sel.tinggi, rx=sel.tinggi / 2 if baris.akhir else 6)]
    y = sel.y + SISI
    for isi, kelas, tinggi in ((sel.judul, "judul", BARIS_JUDUL), (sel.lain, "kaki", BARIS_KECIL)):
        for satu in isi:
            y += tinggi
            geser = (LEBAR - lebar(satu, 14)) / 2 if baris.akhir else SISI
            bagian.append(svg.teks(satu, sel.x + geser, y - 4, kelas))
    if sel.ketupat:
        bagian.append(_ketupat(sel))
    if baris.keadaan is Keadaan.SEKARANG:
        bagian.append(_sekarang(sel))
    return f'<g class="langkah {baris.keadaan}">{"".join(bagian)}</g>'


def _ketupat(sel: Sel) -> str:
    x, y, setengah = sel.x + LEBAR + 8, sel.y + sel.tinggi / 2, KETUPAT / 2
    sisi = f"l{svg.angka(setengah)} {svg.angka(-setengah)} {svg.angka(setengah)} {svg.angka(setengah)}"
    d = f"M{svg.angka(x - 8)} {svg.angka(y)}h8{sisi} {svg.angka(-setengah)} {svg.angka(setengah)}z"
    return svg.jalan(d, "ketupat")


def _sekarang(sel: Sel) -> str:
    """The word over the lit step: colour alone would not do."""
    panjang = lebar(Keadaan.SEKARANG, UKURAN_KECIL) + 14
    label = svg.kotak(sel.x, sel.y - 21, panjang, 18, "label", rx=9)
    return label + svg.teks(Keadaan.SEKARANG, sel.x + 7, sel.y - 8, "kata-label")
