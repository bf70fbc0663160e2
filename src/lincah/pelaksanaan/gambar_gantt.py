"""The breakdown as a Gantt chart in SVG: bars on a line of days, what waits for what, today. Classes only.

Across, everything stands in percent of the width it is given, so that a phone shows the whole period without scrolling;
down, in pixels. Routine work that recurs is one row with a mark for each time.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from html import escape

from django.utils.safestring import SafeString, mark_safe

from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.queries.rincian import KegiatanRinci
from lincah.pelaksanaan.tampilan_rincian import BarisGantt
from lincah.peraturan.gambar.svg import angka
from lincah.peraturan.sebutan import BULAN

BARIS, BATANG, ATAS = 52, 14, 46
PUSAT = 39
"""The middle of a bar, down from the top of its row; above it stands what it is."""
JARANG, RAPAT = 5, 14
"""So many dates on the scale of a phone, and on that of a desk."""
SEHARI = timedelta(days=1)


class _Skala:
    """From days to percent of the width."""

    def __init__(self, dari: date, sampai: date) -> None:
        self.dari, self.hari = dari, (sampai - dari).days + 1

    def x(self, tanggal: date) -> float:
        return (tanggal - self.dari).days * 100 / self.hari


def gambar_gantt(baris: Sequence[BarisGantt], dari: date, sampai: date, hari: date) -> SafeString:
    """The chart of these rows over a period that holds them all; `hari` is the line of today.

    Nothing for no rows. The arrows are those between activities that have a row of their own.
    """
    if not baris:
        return SafeString("")
    skala, tinggi = _Skala(dari, sampai), ATAS + len(baris) * BARIS + 8
    isi = [
        *_skala(skala, tinggi),
        *_kini(skala, hari, sampai, tinggi),
        *_panah(skala, baris, tinggi),
        *(bagian for ke, satu in enumerate(baris) for bagian in _baris(skala, ke, satu)),
    ]
    judul = f"Gantt {len(baris)} baris, {tanggal_panjang(dari)} sampai {tanggal_panjang(sampai)}"
    return mark_safe(  # noqa: S308 - drawn by us, every text escaped
        f'<svg class="gambar-gantt" width="100%" height="{tinggi}" role="img" '
        f'aria-label="{escape(judul)}">{"".join(isi)}</svg>'
    )


def _skala(skala: _Skala, tinggi: int) -> Iterator[str]:
    """Mondays as lines; as many dated as a desk has room for, fewer of these on a phone."""
    senin = skala.dari + SEHARI * (-skala.dari.weekday() % 7)
    semua = [senin + SEHARI * ke for ke in range(0, (skala.dari - senin).days + skala.hari, 7)]
    langkah = -(-len(semua) // RAPAT)
    jarang = langkah * -(-len(semua) // (langkah * JARANG))
    for ke, hari in enumerate(semua):
        x = angka(skala.x(hari))
        yield f'<line class="pekan" x1="{x}%" x2="{x}%" y1="{ATAS - 12}" y2="{tinggi}"/>'
        if ke % langkah == 0:
            kelas = "kaki" if ke % jarang == 0 else "kaki rapat"
            akhir = " akhir" if skala.x(hari) > 92 else ""
            yield _teks(f"{hari.day} {BULAN[hari.month - 1][:3]}", f"{x}%", ATAS - 18, kelas + akhir)


def _teks(isi: str, x: str, y: float, kelas: str) -> str:
    return f'<text class="{kelas}" x="{x}" y="{angka(y)}">{escape(isi)}</text>'


def _baris(skala: _Skala, ke: int, satu: BarisGantt) -> Iterator[str]:
    y = ATAS + ke * BARIS
    yield f'<line class="garis" x1="0" x2="100%" y1="{y}" y2="{y}"/>'
    yield (
        f'<foreignObject x="0" y="{y + 3}" width="100%" height="22">'
        f'<div xmlns="http://www.w3.org/1999/xhtml" class="judul">{escape(satu.kalimat)}</div></foreignObject>'
    )
    for kegiatan in satu.kegiatan:
        yield from _batang(skala, y + PUSAT - BATANG / 2, kegiatan)


def _batang(skala: _Skala, y: float, satu: KegiatanRinci) -> Iterator[str]:
    x, panjang = skala.x(satu.mulai), skala.x(satu.tenggat + SEHARI) - skala.x(satu.mulai)
    yield _kotak(x, y, panjang, f"batang {satu.keadaan.value}")
    if satu.persen:
        yield _kotak(x, y, panjang * satu.persen / 100, f"capai {satu.keadaan.value}")


def _kotak(x: float, y: float, panjang: float, kelas: str) -> str:
    ukuran = f'width="{angka(max(panjang, 0.3))}%" height="{BATANG}"'
    return f'<rect class="{kelas}" x="{angka(x)}%" y="{angka(y)}" {ukuran} rx="2"/>'


def _panah(skala: _Skala, baris: Sequence[BarisGantt], tinggi: int) -> Iterator[str]:
    """From the end of one bar to the beginning of the other: lines that stretch with the width, heads that do not."""
    letak = {satu.kegiatan[0].id: ke for ke, satu in enumerate(baris) if not satu.rutin}
    pasang = [
        (letak[dari], ke)
        for ke, satu in enumerate(baris)
        if not satu.rutin
        for dari in satu.kegiatan[0].sesudah
        if dari in letak
    ]
    if not pasang:
        return
    jalan, ujung = [], []
    for dari, ke in pasang:
        x1, x2 = skala.x(baris[dari].kegiatan[0].tenggat + SEHARI), skala.x(baris[ke].kegiatan[0].mulai)
        turun = ke > dari
        y1, y2 = ATAS + dari * BARIS + PUSAT, ATAS + ke * BARIS + PUSAT + (-1 if turun else 1) * BATANG / 2
        belok = ATAS + (ke if turun else ke + 1) * BARIS
        jalan.append(f'<path class="hubung" d="M{angka(x1)} {y1}V{angka(belok)}H{angka(x2)}V{angka(y2)}"/>')
        kepala = "M0 0l-4 -6h8z" if turun else "M0 0l-4 6h8z"
        ujung.append(
            f'<svg x="{angka(x2)}%" y="{angka(y2)}" overflow="visible"><path class="ujung" d="{kepala}"/></svg>'
        )
    yield (
        f'<svg width="100%" height="{tinggi}" viewBox="0 0 100 {tinggi}" preserveAspectRatio="none">'
        f"{''.join(jalan)}</svg>"
    )
    yield from ujung


def _kini(skala: _Skala, hari: date, sampai: date, tinggi: int) -> Iterator[str]:
    if skala.dari <= hari <= sampai:
        x = skala.x(hari) + 50 / skala.hari
        yield f'<line class="kini sorot" x1="{angka(x)}%" x2="{angka(x)}%" y1="{ATAS - 30}" y2="{tinggi}"/>'
        kelas = "kini-kata akhir" if x > 80 else "kini-kata"
        yield _teks("hari ini", f"{angka(x)}%", ATAS - 33, kelas)
