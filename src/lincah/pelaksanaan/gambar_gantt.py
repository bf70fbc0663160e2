"""The breakdown as a Gantt chart in SVG: bars on a line of days, what waits for what, today. Classes only."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from html import escape

from django.utils.safestring import SafeString, mark_safe

from lincah.naskah.tanggal import tanggal_panjang
from lincah.pelaksanaan.queries.rincian import KegiatanRinci
from lincah.peraturan.gambar.huruf import lebar, potong
from lincah.peraturan.gambar.svg import angka, teks
from lincah.peraturan.sebutan import BULAN

LEBAR, BARIS, BATANG, ATAS = 940, 44, 14, 46
PUSAT = 31
"""The middle of a bar, down from the top of its row; above it stands what it is."""
HURUF = 13
RAPAT = 56
"""Dates on the scale stand at least so far apart."""
SEHARI = timedelta(days=1)


class _Skala:
    """From days to pixels."""

    def __init__(self, dari: date, sampai: date) -> None:
        self.dari, self.hari = dari, (sampai - dari).days + 1

    def x(self, tanggal: date) -> float:
        return (tanggal - self.dari).days * LEBAR / self.hari


def gambar_gantt(kegiatan: Sequence[KegiatanRinci], dari: date, sampai: date, hari: date) -> SafeString:
    """The chart of these activities over a period that holds them all; `hari` is the line of today.

    Nothing for no activities. The arrows are those between activities shown.
    """
    if not kegiatan:
        return SafeString("")
    skala = _Skala(dari, sampai)
    tinggi = ATAS + len(kegiatan) * BARIS + 8
    letak = {satu.id: ke for ke, satu in enumerate(kegiatan)}
    isi = [
        *_skala(skala, tinggi),
        *_kini(skala, hari, sampai, tinggi),
        *(bagian for ke, satu in enumerate(kegiatan) for bagian in _baris(skala, ke, satu)),
        *(
            _panah(skala, kegiatan, letak, ke, lain)
            for ke, satu in enumerate(kegiatan)
            for lain in satu.sesudah
            if lain in letak
        ),
    ]
    judul = f"Gantt {len(kegiatan)} kegiatan, {tanggal_panjang(dari)} sampai {tanggal_panjang(sampai)}"
    return mark_safe(  # noqa: S308 - drawn by us, every text escaped
        f'<svg class="gambar-gantt" width="{LEBAR}" height="{tinggi}" viewBox="0 0 {LEBAR} {tinggi}" '
        f'role="img" aria-label="{escape(judul)}">{"".join(isi)}</svg>'
    )


def _skala(skala: _Skala, tinggi: int) -> Iterator[str]:
    """Mondays as lines, as many of them dated as there is room for."""
    senin = skala.dari + SEHARI * (-skala.dari.weekday() % 7)
    tertulis = -float(RAPAT)
    for ke in range(0, skala.hari, 7):
        hari = senin + SEHARI * ke
        x = skala.x(hari)
        if x >= LEBAR:
            return
        yield f'<line class="pekan" x1="{angka(x)}" x2="{angka(x)}" y1="{ATAS - 12}" y2="{tinggi}"/>'
        if x - tertulis >= RAPAT and x < LEBAR - 40:
            tertulis = x
            yield teks(f"{hari.day} {BULAN[hari.month - 1][:3]}", x + 3, ATAS - 18, "kaki")


def _baris(skala: _Skala, ke: int, satu: KegiatanRinci) -> Iterator[str]:
    y = ATAS + ke * BARIS
    x, panjang = skala.x(satu.mulai), skala.x(satu.tenggat + SEHARI) - skala.x(satu.mulai)
    judul = potong(f"{satu.urutan}. {satu.kegiatan} · {satu.nama} · {satu.keadaan.sebutan.lower()}", LEBAR / 2, HURUF)
    yield f'<line class="garis" x1="0" x2="{LEBAR}" y1="{y}" y2="{y}"/>'
    yield teks(judul, min(x, LEBAR - lebar(judul, HURUF)), y + 17, "judul")
    yield _kotak(x, y + PUSAT - BATANG / 2, panjang, f"batang {satu.keadaan.value}")
    if satu.persen:
        yield _kotak(x, y + PUSAT - BATANG / 2, panjang * satu.persen / 100, f"capai {satu.keadaan.value}")


def _kotak(x: float, y: float, panjang: float, kelas: str) -> str:
    ukuran = f'width="{angka(max(panjang, 3))}" height="{BATANG}"'
    return f'<rect class="{kelas}" x="{angka(x)}" y="{angka(y)}" {ukuran} rx="3"/>'


def _panah(skala: _Skala, kegiatan: Sequence[KegiatanRinci], letak: dict[int, int], ke: int, dari_id: int) -> str:
    """From the end of one bar to the beginning of the other, down or up beside them."""
    dari = kegiatan[letak[dari_id]]
    x1, y1 = skala.x(dari.tenggat + SEHARI), ATAS + letak[dari_id] * BARIS + PUSAT
    x2, y2 = skala.x(kegiatan[ke].mulai), ATAS + ke * BARIS + PUSAT
    tepi = PUSAT if y2 > y1 else PUSAT - BARIS
    if x2 - x1 >= 12:
        jalan = f"M{angka(x1)} {angka(y1)}H{angka(x1 + 6)}V{angka(y2)}H{angka(x2 - 5)}"
    else:
        jalan = f"M{angka(x1)} {angka(y1)}h5V{angka(y2 - tepi)}H{angka(x2 - 9)}V{angka(y2)}H{angka(x2 - 5)}"
    ujung = f"M{angka(x2)} {angka(y2)}l-6 -4v8z"
    return f'<path class="hubung" d="{jalan}"/><path class="ujung" d="{ujung}"/>'


def _kini(skala: _Skala, hari: date, sampai: date, tinggi: int) -> Iterator[str]:
    if skala.dari <= hari <= sampai:
        x = skala.x(hari) + LEBAR / skala.hari / 2
        yield f'<line class="kini sorot" x1="{angka(x)}" x2="{angka(x)}" y1="{ATAS - 30}" y2="{tinggi}"/>'
        akhir = x > LEBAR - 60
        yield teks("hari ini", x - 4 if akhir else x + 4, ATAS - 33, "kini-kata akhir" if akhir else "kini-kata")
