"""The chart as SVG: well formed, escaped, without style and script, the same as a list."""

from xml.etree import ElementTree

import pytest
from tests.unit.gambar.contoh import bintang, dinas, kosakata, profil, staf

from lincah.law.kedudukan import Penyimpul
from lincah.peraturan.gambar import (
    Cakupan,
    Garis,
    JenisKotak,
    Kotak,
    daftar_bagan,
    gambar_bagan,
    kotak_penugasan,
    legenda,
    naungan,
)

NAKAL = "<b>&\"'"
SVG = "{http://www.w3.org/2000/svg}"


def gambar(kotak: tuple[Kotak, ...]) -> str:
    return gambar_bagan(kotak, judul="Bagan", uraian="Uraian")


def dinas_penugasan() -> tuple[Kotak, ...]:
    penyimpul = Penyimpul(profil().kedudukan, kosakata(), dinas())
    cakupan = Cakupan(dinas(), kosakata(), 1, rangkum=12, naungan=naungan(penyimpul, staf()), buka=lambda id: f"/{id}")
    return kotak_penugasan(cakupan)


def tulisan(svg: str) -> str:
    return " ".join(satu.text or "" for satu in ElementTree.fromstring(svg).iter(f"{SVG}text"))


def test_names_are_escaped() -> None:
    kotak = (Kotak("a", None, NAKAL, (NAKAL,), (NAKAL,)), Kotak("b", "a", "B", tautan='/x?a=1&b="2'))
    svg = gambar_bagan(kotak, judul=NAKAL, uraian=NAKAL)
    assert "<b>" not in svg
    assert tulisan(svg).count(NAKAL) == 3
    assert ElementTree.fromstring(svg).find(f"{SVG}a").get("href") == '/x?a=1&b="2'  # type: ignore[union-attr]


def test_there_is_neither_style_nor_script() -> None:
    svg = gambar(dinas_penugasan())
    assert "style=" not in svg
    assert "<style" not in svg
    assert "<script" not in svg


def test_a_screen_reader_is_told_what_it_is() -> None:
    akar = ElementTree.fromstring(gambar(bintang(2)))
    assert (akar.get("role"), akar.get("aria-labelledby")) == ("img", "bagan-j bagan-u")
    assert (akar.find(f"{SVG}title").text, akar.find(f"{SVG}desc").text) == ("Bagan", "Uraian")  # type: ignore[union-attr]


def test_a_picture_with_links_is_not_one_image() -> None:
    assert ElementTree.fromstring(gambar(dinas_penugasan())).get("role") == "group"


def test_vacancy_is_a_word_and_not_only_a_line() -> None:
    assert "kosong" in tulisan(gambar(dinas_penugasan()))


def test_the_legend_names_only_what_is_there() -> None:
    assert [satu.kata for satu in legenda(bintang(2))] == ["garis komando"]
    semua = ["garis komando", "garis penugasan", "Pejabat Penilai Kinerja", "kelompok pegawai, dengan jumlahnya"]
    assert [satu.kata for satu in legenda(dinas_penugasan())] == semua
    assert all(satu in tulisan(gambar(dinas_penugasan())) for satu in semua)
    assert (
        "garis komando" not in gambar_bagan(bintang(2), judul="", uraian="", legenda_di_dalam=False).split("<text")[-1]
    )


def test_the_same_boxes_give_the_same_picture() -> None:
    assert gambar(dinas_penugasan()) == gambar(dinas_penugasan())


def test_nothing_is_no_picture() -> None:
    assert gambar(()) == ""
    assert daftar_bagan(()) == ()


@pytest.mark.parametrize("kelas", ["kotak pos sorot", "kotak unit", "kotak kelompok"])
def test_classes_say_what_a_box_is(kelas: str) -> None:
    kotak = (
        Kotak("a", None, "A", sorot=True),
        Kotak("b", "a", "B", jenis=JenisKotak.UNIT),
        Kotak("c", "a", "C", jenis=JenisKotak.KELOMPOK, garis=Garis.PENUGASAN),
    )
    assert f'class="{kelas}"' in gambar(kotak)


def test_the_list_holds_the_same_boxes_nested() -> None:
    kotak = dinas_penugasan()
    (puncak,) = daftar_bagan(kotak)
    antre, kunci = [puncak], []
    while antre:
        satu = antre.pop()
        kunci.append(satu.kotak.kunci)
        assert all(anak.kotak.induk == satu.kotak.kunci for anak in satu.anak)
        antre += satu.anak
    assert sorted(kunci) == sorted(satu.kunci for satu in kotak)
