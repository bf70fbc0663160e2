"""Every pair of colours that meets on a screen, computed after WCAG 2.2: text AAA (7), edges and icons AA (3)."""

import re
from pathlib import Path

import pytest

import lincah.web

TOKEN = (Path(lincah.web.__file__).parent / "assets/css/token.css").read_text(encoding="utf-8")
TERANG, GELAP = (dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", bagian)) for bagian in TOKEN.split("@media", 1))
TEMA = {"terang": TERANG, "gelap": TERANG | GELAP}

DASAR = ("kertas", "lembar", "ceruk", "teal-samar")
TEKS = [(teks, dasar) for teks in ("tinta", "tinta-samar", "teal", "merah") for dasar in DASAR]
TEKS += [("biru", "kertas"), ("biru", "lembar"), ("biru", "ceruk"), ("biru", "teal-samar"), ("hijau", "lembar")]
TEKS += [("hijau", "hijau-samar"), ("merah", "merah-samar"), ("di-kunyit", "kunyit-samar"), ("di-teal", "teal")]
TEKS += [("di-teal", "teal-tekan"), ("hijau", "kertas")]
TEPI = [(tepi, dasar) for tepi in ("garis-tegas", "hijau-tepi", "merah-tepi", "kunyit-tepi") for dasar in DASAR[:2]]
TEPI += [("fokus", "kertas"), ("fokus", "lembar"), ("teal", "kertas")]


def terang(warna: str) -> float:
    """Relative luminance, 0–1."""
    kanal = [int(warna[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    merah, hijau, biru = (k / 12.92 if k <= 0.04045 else ((k + 0.055) / 1.055) ** 2.4 for k in kanal)
    return 0.2126 * merah + 0.7152 * hijau + 0.0722 * biru


def kontras(satu: str, dua: str) -> float:
    gelap, cerah = sorted((terang(satu), terang(dua)))
    return (cerah + 0.05) / (gelap + 0.05)


def test_black_on_white_is_twentyone() -> None:
    assert round(kontras("#000000", "#ffffff"), 1) == 21


def test_dark_overrides_every_colour() -> None:
    assert set(GELAP) == set(TERANG)


@pytest.mark.parametrize("tema", TEMA)
@pytest.mark.parametrize(("teks", "dasar"), TEKS)
def test_text_is_aaa(tema: str, teks: str, dasar: str) -> None:
    assert kontras(TEMA[tema][teks], TEMA[tema][dasar]) >= 7, (tema, teks, dasar)


@pytest.mark.parametrize("tema", TEMA)
@pytest.mark.parametrize(("tepi", "dasar"), TEPI)
def test_edges_are_aa(tema: str, tepi: str, dasar: str) -> None:
    assert kontras(TEMA[tema][tepi], TEMA[tema][dasar]) >= 3, (tema, tepi, dasar)
