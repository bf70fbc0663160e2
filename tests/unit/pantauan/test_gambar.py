"""Bars: on a phone a long name takes a second line instead of losing its end, and no letter is smaller than 12 px."""

import re

from lincah.pantauan.gambar import KERTAS, LAYAR, Batang, Kelompok, gambar_batang

NAMA = "Indeks kepuasan masyarakat, Kepala Dinas Perumahan dan Kawasan Permukiman"
LEBAR_ISI = 328  # of a phone of 360 px


def teks(svg: str) -> list[str]:
    return re.findall(r'<text class="judul"[^>]*>([^<]*)</text>', svg)


def test_a_long_name_is_whole_on_a_phone_and_the_bars_stand_below_it() -> None:
    satu = Kelompok(NAMA, (Batang("waktu", 40, "40 persen", "waktu"),))
    svg = gambar_batang("Target", (satu, satu))
    assert [" ".join(teks(svg)[:2])] * 2 == [NAMA, " ".join(teks(svg)[2:])]
    nama = [float(y) for y in re.findall(r'class="judul"[^>]* y="([\d.]+)"', svg)]
    batang = [float(y) for y in re.findall(r'<rect[^>]* y="([\d.]+)"', svg)]
    assert nama[1] < batang[0] < nama[2] < nama[3] < batang[1]


def test_the_letters_of_a_picture_are_not_shrunk_on_a_phone() -> None:
    assert LAYAR.huruf * min(1, LEBAR_ISI / LAYAR.lebar) >= 12


def test_on_paper_a_name_stands_in_one_line_beside_its_bars() -> None:
    svg = gambar_batang("Target", (Kelompok(NAMA, (Batang("", 1, "1", "kerja"),)),), ukuran=KERTAS)
    assert len(teks(svg)) == 1
