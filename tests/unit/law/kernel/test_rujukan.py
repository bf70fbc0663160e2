"""A citation is printed as a jurist writes it, and what is printed can be read back."""

from collections.abc import Iterator
from string import ascii_letters, ascii_lowercase

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lincah.law.kernel import Rujukan, RujukanKeliru, Unsur
from lincah.law.kernel.rujukan import Tempat
from lincah.peraturan.baca_kosakata import AKAR
from lincah.peraturan.muat import list_peraturan
from lincah.peraturan.simpul import baca_yaml
from lincah.peraturan.susunan import Pohon, baca_susunan


def places(pohon: Pohon, luar: Tempat = ()) -> Iterator[Tempat]:
    for unsur, dalam in pohon.items():
        yield (*luar, unsur)
        yield from places(dalam, (*luar, unsur))


@pytest.mark.parametrize("id", list_peraturan())
def test_every_place_of_a_regulation_is_read_back_as_it_was_printed(id: str) -> None:
    susunan = baca_susunan(baca_yaml(AKAR / id / "susunan.yaml", "susunan.yaml"))
    semua = [Rujukan(id, tempat) for tempat in places(susunan.pohon)]
    assert len(semua) > 100
    assert [satu for satu in semua if Rujukan.baca(id, str(satu)) != satu] == []
    assert [satu for satu in semua if not susunan.memuat(satu)] == []


BERLABEL = sorted(set(Unsur) - {Unsur.LAMPIRAN, Unsur.JUDUL, Unsur.MENIMBANG, Unsur.MENGINGAT, Unsur.PENUTUP})
POKOK = st.integers(1, 99).map(str) | st.sampled_from(ascii_letters)
LABEL = st.builds(
    "".join, st.tuples(POKOK, st.just("") | st.text(ascii_lowercase, min_size=1, max_size=6).map("-{}".format))
)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(BERLABEL), LABEL), max_size=4))
def test_any_place_is_read_back_as_it_was_printed(dalam: list[tuple[Unsur, str]]) -> None:
    rujukan = Rujukan("x", ((Unsur.LAMPIRAN, ""), *dalam))
    assert Rujukan.baca("x", str(rujukan)) == rujukan


@pytest.mark.parametrize(
    ("ditulis", "dicetak"),
    [
        ("Pasal 10 ayat (3)", "Pasal 10 ayat (3)"),
        ("Pasal 10 ayat 3", "Pasal 10 ayat (3)"),
        ("Pasal 14  ayat (4) huruf b-kedua", "Pasal 14 ayat (4) huruf b (kedua)"),
        ("Pasal 14 ayat (4) huruf b (kedua) angka 1", "Pasal 14 ayat (4) huruf b (kedua) angka 1"),
        ("Lampiran huruf C angka 2 bagian tanggung-jawab", "Lampiran huruf C angka 2 bagian tanggung-jawab"),
        ("Judul", "Judul"),
    ],
)
def test_a_citation_is_printed_as_a_jurist_writes_it(ditulis: str, dicetak: str) -> None:
    assert str(Rujukan.baca("x", ditulis)) == dicetak


@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("", "mulailah dengan Pasal atau Lampiran"),
        ("ayat (3)", "mulailah dengan Pasal atau Lampiran"),
        ("Pasal", "tanpa nomor"),
        ("Pasal 10 ayat", "'ayat' dalam 'Pasal 10 ayat' tanpa nomor"),
        ("Pasal 10 ayat /3/", "tanpa nomor"),
        ("Artikel 10", "'Artikel' dalam 'Artikel 10' bukan unsur rujukan"),
        ("Judul (kedua)", "bukan unsur rujukan"),
    ],
)
def test_what_is_not_a_citation_is_refused_with_the_form_expected(teks: str, pesan: str) -> None:
    with pytest.raises(RujukanKeliru) as galat:
        Rujukan.baca("x", teks)
    assert pesan in str(galat.value)


def test_the_same_place_of_two_regulations_is_two_citations() -> None:
    assert Rujukan.baca("x", "Pasal 1") != Rujukan.baca("y", "Pasal 1")
    assert len({Rujukan.baca("x", "Pasal 1"), Rujukan.baca("x", "Pasal 1")}) == 1
