"""The layout of a chart: boxes apart, lines from box to box, the same every time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.gambar.contoh import NAMA_PANJANG, bersambung, bintang, tumpang_tindih

from lincah.peraturan.gambar import BaganKeliru, Garis, Kotak
from lincah.peraturan.gambar.pohon import Tata, tata_pohon


@st.composite
def pohon(draw: st.DrawFn) -> tuple[Kotak, ...]:
    """Any tree of up to sixty boxes with names short and long."""
    jumlah = draw(st.integers(1, 60))
    judul = st.sampled_from(["Camat", "Kepala Bidang Data", NAMA_PANJANG])
    kotak = [Kotak("0", None, draw(judul))]
    for n in range(1, jumlah):
        induk = str(draw(st.integers(max(0, n - 12), n - 1)))
        kotak.append(Kotak(str(n), induk, draw(judul), garis=draw(st.sampled_from(Garis))))
    return tuple(kotak)


def check(tata: Tata, kotak: tuple[Kotak, ...]) -> None:
    assert sorted(satu.isi.kotak.kunci for satu in tata.kotak) == sorted(satu.kunci for satu in kotak)
    assert tumpang_tindih(tata) == []
    assert len(tata.sambungan) == len(kotak) - 1
    assert all(bersambung(tata, satu) for satu in tata.sambungan)
    assert all(satu.x >= 0 and satu.x + satu.isi.lebar <= tata.lebar for satu in tata.kotak)
    assert all(satu.y >= 0 and satu.y + satu.isi.tinggi <= tata.tinggi for satu in tata.kotak)


@given(pohon())
@settings(max_examples=50)
def test_boxes_stand_apart_and_lines_meet_them(kotak: tuple[Kotak, ...]) -> None:
    check(tata_pohon(kotak), kotak)


@pytest.mark.parametrize("anak", [0, 1, 2, 9, 10, 40])
def test_a_head_may_have_few_or_many_below(anak: int) -> None:
    check(tata_pohon(bintang(anak)), bintang(anak))


def test_a_long_line_of_command_is_drawn() -> None:
    kotak = tuple(Kotak(str(n), str(n - 1) if n else None, f"Jabatan {n}") for n in range(60))
    check(tata_pohon(kotak), kotak)


@given(pohon())
@settings(max_examples=10)
def test_the_same_boxes_give_the_same_picture(kotak: tuple[Kotak, ...]) -> None:
    assert tata_pohon(kotak) == tata_pohon(kotak)


def test_nothing_is_laid_out_as_nothing() -> None:
    assert tata_pohon(()) == Tata((), (), 0, 0)


@pytest.mark.parametrize(
    ("kotak", "sebab"),
    [
        ((Kotak("a", None, "A"), Kotak("b", "c", "B"), Kotak("c", "b", "C")), "melingkar"),
        ((Kotak("a", "b", "A"), Kotak("b", "a", "B")), "satu kotak puncak"),
        ((Kotak("a", None, "A"), Kotak("b", None, "B")), "satu kotak puncak"),
        ((Kotak("a", None, "A"), Kotak("a", None, "A")), "dua kali"),
        ((Kotak("a", None, "A"), Kotak("b", "z", "B")), "tidak ada"),
    ],
)
def test_what_is_no_tree_is_refused(kotak: tuple[Kotak, ...], sebab: str) -> None:
    with pytest.raises(BaganKeliru, match=sebab):
        tata_pohon(kotak)
