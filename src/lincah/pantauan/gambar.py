"""Figures as bars from zero, each with its value beside it. One picture for a narrow screen, one for paper.

Colours stand as attributes, which a style sheet overrides: paper has none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from django.utils.safestring import SafeString, mark_safe

from lincah.peraturan.gambar.huruf import bungkus
from lincah.peraturan.gambar.svg import angka

WARNA = {"kerja": "#0b4a4c", "waktu": "#6d8080", "uang": "#1f7a45", "risiko": "#b3261e"}
TINTA, SAMAR = "#0e2f31", "#34504f"


@dataclass(frozen=True, slots=True)
class Batang:
    """One bar: what it stands for ("" when the group says it), how long, its value in words, which kind of thing."""

    apa: str
    nilai: float
    kata: str
    kelas: str


@dataclass(frozen=True, slots=True)
class Kelompok:
    """A name with its bars."""

    nama: str
    batang: tuple[Batang, ...]


@dataclass(frozen=True, slots=True)
class Ukuran:
    """`nama`: room for names on the left, 0 when they stand above their bars. `apa`, `kata`: room beside a bar."""

    lebar: int
    nama: int
    apa: int
    kata: int
    batang: int
    baris: int
    sela: int
    huruf: int


LAYAR = Ukuran(lebar=328, nama=0, apa=78, kata=82, batang=12, baris=18, sela=10, huruf=13)
KERTAS = Ukuran(lebar=720, nama=300, apa=64, kata=80, batang=8, baris=13, sela=4, huruf=11)


def gambar_batang(judul: str, kelompok: Sequence[Kelompok], *, ukuran: Ukuran = LAYAR, penuh: float = 0) -> SafeString:
    """The groups below each other on one scale: `penuh`, or the longest bar, fills its room; '' for no groups."""
    if not kelompok:
        return SafeString("")
    paling = max(penuh, *(satu.nilai for kel in kelompok for satu in kel.batang)) or 1
    isi, y = [], 0
    for satu in kelompok:
        isi += [*_kelompok(satu, y, paling, ukuran)]
        y += _tinggi(satu, ukuran)
    return mark_safe(  # noqa: S308 - drawn by us, every text escaped
        f'<svg xmlns="http://www.w3.org/2000/svg" class="gambar-batang" viewBox="0 0 {ukuran.lebar} {y}" '
        f'width="{ukuran.lebar}" height="{y}" role="img" aria-label="{escape(judul)}" '
        f'font-size="{ukuran.huruf}">{"".join(isi)}</svg>'
    )


def _nama(satu: Kelompok, ukuran: Ukuran) -> tuple[str, ...]:
    """The name in lines: beside the bars one, above them as many as two."""
    return bungkus(satu.nama, (ukuran.nama or ukuran.lebar) - 8, ukuran.huruf, 1 if ukuran.nama else 2)


def _tinggi(satu: Kelompok, ukuran: Ukuran) -> int:
    return (len(satu.batang) + (0 if ukuran.nama else len(_nama(satu, ukuran)))) * ukuran.baris + ukuran.sela


def _kelompok(satu: Kelompok, y: int, paling: float, ukuran: Ukuran) -> Iterator[str]:
    nama = _nama(satu, ukuran)
    for ke, baris in enumerate(nama):
        yield _teks(baris, 0, y + ke * ukuran.baris + ukuran.huruf, "judul", TINTA)
    apa = ukuran.apa if any(batang.apa for batang in satu.batang) else 0
    kiri, atas = ukuran.nama + apa, y + (0 if ukuran.nama else len(nama) * ukuran.baris)
    penuh = ukuran.lebar - kiri - ukuran.kata
    for ke, batang in enumerate(satu.batang):
        garis = atas + ke * ukuran.baris
        dasar = garis + ukuran.huruf
        panjang = penuh * batang.nilai / paling
        letak = dasar - ukuran.huruf * 0.36 - ukuran.batang / 2
        if batang.apa:
            yield _teks(batang.apa, ukuran.nama, dasar, "kaki", SAMAR)
        yield (
            f'<rect class="{batang.kelas}" fill="{WARNA[batang.kelas]}" x="{kiri}" y="{angka(letak)}" '
            f'width="{angka(max(panjang, 1))}" height="{ukuran.batang}" rx="2"/>'
        )
        yield _teks(batang.kata, kiri + panjang + 6, dasar, "angka", TINTA)


def _teks(isi: str, x: float, y: float, kelas: str, warna: str) -> str:
    return f'<text class="{kelas}" fill="{warna}" x="{angka(x)}" y="{angka(y)}">{escape(isi)}</text>'
