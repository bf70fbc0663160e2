"""A chart as SVG: quiet boxes, solid and dashed lines, a filled corner for whoever appraises."""

from collections.abc import Sequence
from dataclasses import dataclass

from lincah.peraturan.gambar import svg
from lincah.peraturan.gambar.huruf import lebar
from lincah.peraturan.gambar.kotak import (
    BARIS_ISI,
    BARIS_JUDUL,
    BARIS_KECIL,
    SISI,
    UKURAN_ISI,
    Garis,
    JenisKotak,
    Kotak,
)
from lincah.peraturan.gambar.pohon import TEPI, Letak, Tata, tata_pohon

TUMPUK = 4.0
SUDUT = 14.0


@dataclass(frozen=True, slots=True)
class Tanda:
    """One sign of the legend: the sign as a small picture (40 by 16), and what it means."""

    svg: str
    kata: str


def gambar_bagan(
    kotak: Sequence[Kotak], *, judul: str, uraian: str, id: str = "bagan", legenda_di_dalam: bool = True
) -> str:
    """The chart as SVG, "" when there is nothing to draw. `id` must be alone on its page. Errors: BaganKeliru."""
    tata = tata_pohon(kotak)
    if not tata.kotak:
        return ""
    bagian = [_garis(tata, satu) for satu in Garis]
    bagian += [_kotak(satu) for satu in tata.kotak]
    bawah, kanan = tata.tinggi, tata.lebar
    if legenda_di_dalam:
        baris, kanan = _baris_legenda(legenda(kotak), bawah, kanan)
        bagian.append(baris)
        bawah += 32
    return svg.bingkai(
        "".join(bagian), lebar=kanan, tinggi=bawah, judul=judul, uraian=uraian, kelas="gambar-bagan", id=id
    )


def legenda(kotak: Sequence[Kotak]) -> tuple[Tanda, ...]:
    """The signs that this chart uses, in the words of the regulations."""
    garis = {satu.garis for satu in kotak if satu.induk is not None}
    semua = (
        (Garis.KOMANDO in garis, svg.jalan("M2 8H38", "garis komando"), "garis komando"),
        (Garis.PENUGASAN in garis, svg.jalan("M2 8H38", "garis penugasan"), "garis penugasan"),
        (any(satu.penilai for satu in kotak), _contoh_penilai(), "Pejabat Penilai Kinerja"),
        (
            any(satu.jenis is JenisKotak.KELOMPOK for satu in kotak),
            _contoh_kelompok(),
            "kelompok pegawai, dengan jumlahnya",
        ),
    )
    return tuple(Tanda(gambar, kata) for ada, gambar, kata in semua if ada)


def _garis(tata: Tata, jenis: Garis) -> str:
    d = "".join(svg.patah(satu.titik) for satu in tata.sambungan if satu.garis is jenis)
    return svg.jalan(d, f"garis {jenis}")


def _kotak(letak: Letak) -> str:
    isi, kotak = letak.isi, letak.isi.kotak
    bagian = [svg.kotak(letak.x, letak.y, isi.lebar, isi.tinggi)]
    if kotak.jenis is JenisKotak.KELOMPOK:
        bagian.insert(0, svg.kotak(letak.x + TUMPUK, letak.y + TUMPUK, isi.lebar, isi.tinggi))
    if kotak.penilai:
        bagian.append(_sudut(letak.x + isi.lebar, letak.y))
    bagian += _tulisan(letak)
    tambahan = "".join(f" {kata}" for kata, ada in (("kosong", kotak.kosong), ("sorot", kotak.sorot)) if ada)
    kelas = f"kotak {kotak.jenis}{tambahan}"
    return svg.tautan(f'<g class="{kelas}">{"".join(bagian)}</g>', kotak.tautan)


def _tulisan(letak: Letak) -> list[str]:
    x, y = letak.x + SISI, letak.y + SISI - 4
    hasil = []
    for baris, kelas, tinggi in (
        (letak.isi.judul, "judul", BARIS_JUDUL),
        (letak.isi.isi, "isi", BARIS_ISI),
        (letak.isi.kaki, "kaki", BARIS_KECIL),
    ):
        for satu in baris:
            y += tinggi
            hasil.append(svg.teks(satu, x, y - 4, kelas))
        y += 1 if baris else 0
    return hasil


def _sudut(x: float, y: float) -> str:
    """The filled corner at the right upper corner of a box."""
    d = f"M{svg.angka(x - SUDUT)} {svg.angka(y)}H{svg.angka(x - 6)}a6 6 0 0 1 6 6V{svg.angka(y + SUDUT)}z"
    return svg.jalan(d, "penilai")


def _contoh_penilai() -> str:
    return f'<g class="kotak">{svg.kotak(8, 1, 24, 14, rx=3)}{svg.jalan("M20 1H29a3 3 0 0 1 3 3V13z", "penilai")}</g>'


def _contoh_kelompok() -> str:
    return f'<g class="kotak kelompok">{svg.kotak(11, 4, 22, 11, rx=3)}{svg.kotak(8, 1, 22, 11, rx=3)}</g>'


def _baris_legenda(tanda: tuple[Tanda, ...], y: float, lebar_bagan: float) -> tuple[str, float]:
    bagian, x = [], TEPI
    for satu in tanda:
        bagian.append(f'<g transform="translate({svg.angka(x)} {svg.angka(y)})">{satu.svg}</g>')
        bagian.append(svg.teks(satu.kata, x + 46, y + 12, "isi"))
        x += 46 + lebar(satu.kata, UKURAN_ISI) + 28
    return "".join(bagian), max(lebar_bagan, x)
