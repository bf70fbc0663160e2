"""A flow as SVG: lanes by actor, stages in order, the walked path solid, the current step lit, the rest faint."""

from collections.abc import Sequence
from itertools import pairwise

from lincah.law.alur import Alur
from lincah.peraturan.gambar import svg
from lincah.peraturan.gambar.bingkai_alur import bingkai_alur
from lincah.peraturan.gambar.huruf import lebar
from lincah.peraturan.gambar.isi_alur import Keadaan, Sebutan, daftar_alur
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
    kata_kanan,
    kata_panah,
    tata_alur,
)
from lincah.peraturan.gambar.tata_tegak import kata_samping, kata_turun, tata_tegak

UJUNG = 7.0


def gambar_alur(
    alur: Alur,
    *,
    sekarang: str | None,
    dilalui: Sequence[str],
    pelaku: Sebutan,
    tindakan: Sebutan,
    judul: str = "Alur pekerjaan",
    id: str = "alur",
    tegak: bool = False,
) -> str:
    """The flow as SVG. Arguments as `daftar_alur`; `id` must be alone on its page. Errors: KeyError.

    The present step can be linked to as `{id}-sekarang`.

    `tegak`: from top to bottom, for a frame narrower than the flow is long.
    """
    baris = daftar_alur(alur, sekarang=sekarang, dilalui=dilalui, pelaku=pelaku, tindakan=tindakan)
    tata = tata_tegak(baris) if tegak else tata_alur(baris)
    panah = sorted(tata.panah, key=lambda satu: satu.hasil.dilalui)
    sel = {satu.baris.kode: satu for satu in tata.sel}
    kata = _kata_tegak if tegak else _kata
    isi = [
        *bingkai_alur(tata),
        *map(_garis, panah),
        *(kata(satu, sel[satu.dari]) for satu in panah),
        *(_sel(satu, f"{id}-sekarang", tegak=tegak) for satu in tata.sel),
    ]
    uraian = f"{len(baris)} langkah dalam {len(tata.tahap)} tahap."
    if sekarang is not None:
        kini = sel[sekarang].baris
        uraian += f" Sekarang: {kini.judul}, {kini.pelaku}."
    kelas = "gambar-alur tegak" if tegak else "gambar-alur"
    return svg.bingkai(
        "".join(isi), lebar=tata.lebar, tinggi=tata.tinggi, judul=judul, uraian=uraian, kelas=kelas, id=id
    )


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
    if panah.maju:
        atas, bawah = kata_kanan(sel)
        x, y = panah.titik[0]
        alas = y - (16 if bawah else 6)  # over the sheet, where there is one
        hasil = [svg.teks(satu, x + 4, alas - BARIS_KECIL * n, "kata") for n, satu in enumerate(reversed(atas))]
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


def _kata_tegak(panah: Panah, sel: Sel) -> str:
    """The word beside an arrow that leads down, the sheet on it; at a side exit the word stands over and under it."""
    x, y = panah.titik[0]
    if panah.maju:
        kata, naskah = kata_turun(sel)
        hasil = [svg.teks(satu, x + 8, y + 18 + BARIS_KECIL * n, "kata") for n, satu in enumerate(kata)]
        atas = y + BARIS_KECIL * len(kata) + (16 if kata else 10)
        hasil += [_lembar(x - 8, atas)] if naskah else []
        hasil += [svg.teks(satu, x + 14, atas + 14 + BARIS_KECIL * n, "kata") for n, satu in enumerate(naskah)]
        return "".join(hasil)
    kanan = panah.titik[1][0] > x
    baris = kata_samping(sel, panah.hasil)
    tepi = [x + 4 if kanan else x - 4 - lebar(satu, UKURAN_KECIL) for satu in baris]
    return "".join(
        svg.teks(satu, tepi[n], y - 4 + 17 * min(n, 1) + 14 * max(n - 1, 0), "kata") for n, satu in enumerate(baris)
    )


def _lembar(x: float, y: float) -> str:
    """A sheet with a folded corner, 16 by 20, lying on the arrow."""
    sudut, garis = f"M{svg.angka(x + 10)} {svg.angka(y)}v6h6", f"M{svg.angka(x + 4)} {svg.angka(y + 11)}h8m-8 4h8"
    return svg.jalan(f"M{svg.angka(x)} {svg.angka(y)}h10l6 6v15h-16z{sudut}{garis}", "lembar-naskah")


def _sel(sel: Sel, id_kini: str, *, tegak: bool) -> str:
    """One step; the end of a flow says by its own word that it is reached."""
    baris = sel.baris
    bagian = [svg.kotak(sel.x, sel.y, sel.lebar, sel.tinggi, rx=sel.tinggi / 2 if baris.akhir else 6)]
    y = sel.y + SISI
    for isi, kelas, tinggi in ((sel.judul, "judul", BARIS_JUDUL), (sel.lain, "kaki", BARIS_KECIL)):
        for satu in isi:
            y += tinggi
            geser = (sel.lebar - lebar(satu, UKURAN_JUDUL)) / 2 if baris.akhir else SISI
            bagian.append(svg.teks(satu, sel.x + geser, y - 4, kelas))
    if sel.ketupat:
        bagian.append(_ketupat(sel, tegak=tegak))
    kini = baris.keadaan is Keadaan.SEKARANG
    if kini and not baris.akhir:
        bagian.append(_sekarang(sel, geser=-12 if tegak else 0))
    tanda = f' id="{id_kini}"' if kini else ""
    kelas = f"langkah {Keadaan.SUDAH if kini and baris.akhir else baris.keadaan}"
    return f'<g{tanda} class="{kelas}">{"".join(bagian)}</g>'


def _ketupat(sel: Sel, *, tegak: bool) -> str:
    """The diamond of a decision: right of the box, or under it when the flow runs downwards."""
    s = KETUPAT / 2
    if tegak:
        x, y = sel.x + sel.lebar / 2, sel.y + sel.tinggi
        gagang, sisi = ((x, y), (x, y + 8)), ((s, s), (-s, s), (-s, -s))
    else:
        x, y = sel.x + sel.lebar, sel.y + sel.tinggi / 2
        gagang, sisi = ((x, y), (x + 8, y)), ((s, -s), (s, s), (-s, s))
    jalan = "".join(f"l{svg.angka(dx)} {svg.angka(dy)}" for dx, dy in sisi)
    return svg.jalan(f"{svg.patah(gagang)}{svg.patah(gagang[1:])}{jalan}z", "ketupat")


def _sekarang(sel: Sel, *, geser: float) -> str:
    """The word over the lit step: colour alone would not do."""
    panjang = lebar(Keadaan.SEKARANG, UKURAN_KECIL) + 14
    x = sel.x + geser
    label = svg.kotak(x, sel.y - 21, panjang, 18, "label", rx=9)
    return label + svg.teks(Keadaan.SEKARANG, x + 7, sel.y - 8, "kata-label")
